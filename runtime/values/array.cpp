// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstring>

#include "runtime/values/absent.h"

namespace nacre {

Array* new_array() {
  auto* a = make_object<Array>(ObjectKind::Array);
  a->items = a->base = nullptr;
  a->count = a->capacity = 0;
  return a;
}

static size_t bytes_of(size_t slots) { return slots * sizeof(Value); }

void reserve(Array& a, size_t count) {
  size_t front = static_cast<size_t>(a.items - a.base);
  if (front + count <= a.capacity) return;
  if (count > (size_t{1} << 42)) throw std::bad_alloc();
  if (count <= a.capacity && front >= a.capacity / 2) {   // room enough once the free front is closed
    std::memmove(static_cast<void*>(a.base), a.items, bytes_of(a.count));
    a.items = a.base;
    return;
  }
  size_t wanted = std::max(count, a.count + a.count / 2 + 4);
  if (a.base && !front) {
    a.items = a.base = static_cast<Value*>(heap->resize(a.base, bytes_of(a.capacity), bytes_of(wanted)));
    a.capacity = wanted;
    return;
  }
  auto* fresh = static_cast<Value*>(heap->allocate(bytes_of(wanted)));
  if (a.count) std::memcpy(static_cast<void*>(fresh), a.items, bytes_of(a.count));
  if (a.base) heap->free(a.base, bytes_of(a.capacity));
  a.items = a.base = fresh;
  a.capacity = wanted;
}

void push_back(Array& a, Value owned) {
  if (static_cast<size_t>(a.items - a.base) + a.count == a.capacity) reserve(a, a.count + 1);
  a.items[a.count++] = owned;
}

Value pop_back(Array& a) { return a.count ? a.items[--a.count] : Value::undef(); }

Value shift_front(Array& a) {
  if (!a.count) return Value::undef();
  Value v = *a.items++;
  if (--a.count == 0) a.items = a.base;
  return v;
}

void unshift(Array& a, const Value* owned, size_t n) {
  size_t front = static_cast<size_t>(a.items - a.base);
  if (front < n) {
    size_t room = n + a.count / 2;                        // leave some for the next unshift
    size_t total = room + a.count + 4;
    auto* fresh = static_cast<Value*>(heap->allocate(bytes_of(total)));
    if (a.count) std::memcpy(static_cast<void*>(fresh + room), a.items, bytes_of(a.count));
    if (a.base) heap->free(a.base, bytes_of(a.capacity));
    a.base = fresh;
    a.items = fresh + room;
    a.capacity = total;
  }
  a.items -= n;
  if (n) std::memcpy(static_cast<void*>(a.items), owned, bytes_of(n));
  a.count += n;
}

void resize(Array& a, size_t count) {
  while (a.count > count) {
    Value last = a.items[--a.count];
    release(last);
  }
  if (a.count < count) {
    reserve(a, count);
    while (a.count < count) a.items[a.count++] = absent_element();
  }
}

Value* element(Array& a, int64_t index) {
  if (index < 0 && (index += static_cast<int64_t>(a.count)) < 0) return nullptr;
  auto at = static_cast<size_t>(index);
  if (at >= a.count) {
    resize(a, at + 1);
    a.items[at] = Value::undef();
  }
  return a.items + at;
}

Value* existing(Array& a, int64_t index) {
  Value* slot = a.at(index);
  return slot && !is_absent(*slot) ? slot : nullptr;
}

Value remove_element(Array& a, int64_t index) {
  Value* slot = existing(a, index);
  if (!slot) return Value::undef();
  Value v = take_slot(std::exchange(*slot, absent_element()));
  if (slot == a.items + a.count - 1)
    while (a.count && is_absent(a.items[a.count - 1])) --a.count;
  return v;
}

void clear(Array& a) {
  // The elements' release may look at the array again, so empty it first.
  Value* items = a.items;
  size_t count = a.count;
  Value* base = a.base;
  size_t capacity = a.capacity;
  a.items = a.base = nullptr;
  a.count = a.capacity = 0;
  while (count) release(items[--count]);                  // the last goes first, as DESTROY can tell
  if (!base) return;
  if (!a.base && capacity <= 4096) {                      // keep a modest allocation for the next fill
    a.items = a.base = base;
    a.capacity = capacity;
  } else {
    heap->free(base, bytes_of(capacity));
  }
}

void free_storage(Array& a) {
  for (size_t k = a.count; k; --k) release(a.items[k - 1]);
  if (a.base) heap->free(a.base, bytes_of(a.capacity));
}

}  // namespace nacre
