// SPDX-License-Identifier: MIT
// Arrays, hashes and the small objects that slots point to: Box, Dual, WeakCell, Magic. Elements are inline slots.
#pragma once

#include <memory>
#include <string_view>

#include "runtime/values/string.h"
#include "runtime/values/value.h"

namespace nacre {

// A scalar that is captured, referenced or aliased, so that it must have an identity of its own.
struct Box : Object {
  Value value;
};
Box* new_box(Value content);                 // takes over content
Box* box_slot(Value& slot);                  // turns the slot's content into a Box in place (follows Alias and Cursor); borrowed

// A value with a number and a text of its own: $!, dualvar, !!0.
struct Dual : Object {
  Value number;
  Value text;
};
Value dual_value(Value number, Value text);  // takes over both

// What a weak slot holds: null once the target is gone.
struct WeakCell : Object {
  Object* target;
};

// A slot whose reading and writing run code: $1, $!, a tied scalar, an element of a tied hash. The kind's functions get the object back.
struct MagicKind {
  std::string_view name;
  Value (*get)(Magic& magic);                // owned; may be Unwind
  bool (*set)(Magic& magic, Value value);    // takes over value; false: unwound
  void (*drop)(Magic& magic);                // releases first and second; null: nothing special
};
struct Magic : Object {
  const MagicKind* how;
  Value first, second;                       // what the kind needs: a tie object, a container and a key
};
Value magic_value(const MagicKind& how, Value first = Value::undef(), Value second = Value::undef());

struct Array : Object {
  Value* items;                              // the first element
  size_t count;
  size_t capacity;                           // from base
  Value* base;                               // the allocation; items - base slots are free in front (shift)

  Value* at(int64_t index) {                 // negative from the end; null: not there
    if (index < 0) index += static_cast<int64_t>(count);
    return static_cast<uint64_t>(index) < count ? items + index : nullptr;
  }
};
Array* new_array();
void reserve(Array& a, size_t count);
void push_back(Array& a, Value owned);
Value pop_back(Array& a);                    // raw slot content: use take_slot() on it
Value shift_front(Array& a);
void unshift(Array& a, const Value* owned, size_t n);
void resize(Array& a, size_t count);         // new elements are undef
Value* element(Array& a, int64_t index);     // grows; null: negative index before the start
void clear(Array& a);

// Insertion-dense entries; no index up to 8 keys. Deleted entries leave a hole (key null) until the next rebuild.
struct Hash : Object {
  struct Entry {
    String* key;
    Value value;
  };
  struct Place {
    uint32_t hash, number;                   // of an entry, from 1; 0: empty
  };
  Entry* entries;
  Place* index;                              // open addressing; null: none
  uint32_t count, used, capacity, index_mask;
  uint32_t iterator;                         // each(): next place to look at
  uint32_t reserved;

  Entry* find(String* key);                  // null: not there
  Entry* find(std::string_view bytes, bool utf8 = false);
};
Hash* new_hash();
void initialise(Hash& h, uint8_t flags);
Value* lookup(Hash& h, String* key);         // null: not there
Value* insert(Hash& h, String* key);         // finds or makes (undef); shares the key
bool remove(Hash& h, String* key, Value& out);
void clear(Hash& h);
void reserve(Hash& h, size_t keys);
Hash::Entry* next_entry(Hash& h, uint32_t& place);   // place starts at 0; null: end
void free_storage(Array& a);
void free_storage(Hash& h);

// Where a slot's content really is: follows Box, Alias and Cursor. The result may still be Magic or Weak.
Value* real_slot(Value* slot);
inline Value* real(Value* slot) { return slot->is_indirect() ? real_slot(slot) : slot; }

// Reads a slot: an owned value (never indirect); may be Unwind where reading runs code.
Value read_indirect(Value* slot);
inline Value read(Value* slot) {
  if (slot->is_indirect()) [[unlikely]] return read_indirect(slot);
  return copy(*slot);
}
// Stores into a real slot; takes over value. False: unwound.
bool store_special(Value* slot, Value value);
inline bool store(Value* slot, Value value) {
  if (slot->is_indirect()) [[unlikely]] return store_special(slot, value);
  Value old = *slot;
  *slot = value;
  release(old);
  return true;
}
// Turns what was taken out of a slot (pop, delete) into a value: a Box gives its content.
Value take_slot(Value raw);

template <class T>
T* make_object(ObjectKind kind) {
  auto* o = static_cast<T*>(heap->allocate(sizeof(T)));
  o->refs = 1;
  o->kind = kind;
  o->flags = 0;
  o->package = 0;
  return o;
}

}  // namespace nacre
