// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstring>
#include <string>

#include "runtime/values/containers.h"

namespace nacre {

namespace {
constexpr uint32_t no_index_up_to = 8;

size_t entries_bytes(uint32_t n) { return n * sizeof(Hash::Entry); }
size_t index_bytes(uint32_t mask) { return (size_t{mask} + 1) * sizeof(Hash::Place); }

// Bytes and characters of the same spelling are different keys unless both are ASCII; keys are kept downgraded where they can be (see key_of).
bool same_key(const String* a, const String* b) {
  return a == b || (a->length == b->length && a->utf8() == b->utf8() && same_bytes(a->text, b->text, a->length));
}

void place_in_index(Hash& h, uint32_t hash, uint32_t place) {
  uint32_t at = hash & h.index_mask;
  while (h.index[at].number) at = (at + 1) & h.index_mask;
  h.index[at] = {hash, place + 1};
}

void rebuild_index(Hash& h) {
  uint32_t size = 16;
  while (size < h.capacity * 2) size *= 2;
  auto* fresh = static_cast<Hash::Place*>(heap->allocate(index_bytes(size - 1)));
  if (h.index) heap->free(h.index, index_bytes(h.index_mask));
  h.index_mask = size - 1;
  h.index = fresh;
  std::memset(h.index, 0, index_bytes(h.index_mask));
  for (uint32_t k = 0; k < h.used; ++k)
    if (h.entries[k].key) place_in_index(h, hash_of(h.entries[k].key), k);
}

// Closes the holes that remove() left; the iterator moves along.
void compact(Hash& h) {
  uint32_t to = 0, iterator = 0;
  for (uint32_t k = 0; k < h.used; ++k) {
    if (k == h.iterator) iterator = to;
    if (!h.entries[k].key) continue;
    if (to != k) h.entries[to] = h.entries[k];
    ++to;
  }
  if (h.iterator >= h.used) iterator = to;
  h.iterator = iterator;
  h.used = to;
}

void grow(Hash& h, uint32_t wanted) {
  uint32_t capacity = std::max(wanted, h.capacity < 4 ? 4 : h.capacity + h.capacity / (h.capacity < 1024 ? 1 : 2));
  auto* fresh = static_cast<Hash::Entry*>(heap->allocate(entries_bytes(capacity)));
  if (h.used) std::memcpy(static_cast<void*>(fresh), h.entries, entries_bytes(h.used));
  if (h.entries) heap->free(h.entries, entries_bytes(h.capacity));
  h.entries = fresh;
  h.capacity = capacity;
  if (h.count < h.used) compact(h);
  if (h.capacity <= no_index_up_to) return;
  Heap::Lenient lenient(*heap);                              // entries without their index would be lost
  rebuild_index(h);
}

// For one more entry: where half of them are holes, those are closed; a hash that is filled and emptied by turns keeps its size.
void make_room(Hash& h) {
  if (h.count * 2 > h.capacity || h.count == h.used) return grow(h, h.used + 1);
  compact(h);
  if (!h.index) return;
  std::memset(h.index, 0, index_bytes(h.index_mask));
  for (uint32_t k = 0; k < h.used; ++k) place_in_index(h, hash_of(h.entries[k].key), k);
}

Hash::Entry* probe(Hash& h, String* key) {
  if (!h.index) {
    for (uint32_t k = 0; k < h.used; ++k) {
      Hash::Entry& e = h.entries[k];
      if (e.key == key) return &e;
    }
    uint32_t hash = hash_of(key);
    for (uint32_t k = 0; k < h.used; ++k) {
      Hash::Entry& e = h.entries[k];
      if (e.key && hash_of(e.key) == hash && same_key(e.key, key)) return &e;
    }
    return nullptr;
  }
  uint32_t hash = hash_of(key);
  for (uint32_t at = hash & h.index_mask; h.index[at].number; at = (at + 1) & h.index_mask) {
    if (h.index[at].hash != hash) continue;
    Hash::Entry& e = h.entries[h.index[at].number - 1];
    if (e.key && same_key(e.key, key)) return &e;
  }
  return nullptr;
}
}  // namespace

Hash* new_hash() {
  auto* h = make_object<Hash>(ObjectKind::Hash);
  initialise(*h, 0);
  return h;
}

void initialise(Hash& h, uint8_t flags) {
  h.flags = flags;
  h.entries = nullptr;
  h.index = nullptr;
  h.count = h.used = h.capacity = h.index_mask = h.iterator = h.reserved = 0;
}

Hash::Entry* Hash::find(String* key) { return count ? probe(*this, key) : nullptr; }

Hash::Entry* Hash::find(std::string_view bytes, bool utf8) {
  Ref<String> key(new_string(bytes, utf8));
  return find(key.get());
}

Value* lookup(Hash& h, String* key) {
  Hash::Entry* e = h.find(key);
  return e ? &e->value : nullptr;
}

Value* insert(Hash& h, String* key) {
  if (Hash::Entry* e = h.find(key)) return &e->value;
  if (h.used == h.capacity) make_room(h);
  Hash::Entry& e = h.entries[h.used];
  // A key that somebody else may append to is shared by count: own_string() copies then.
  retain(key);
  e.key = key;
  e.value = Value::undef();
  if (h.index) place_in_index(h, hash_of(key), h.used);
  ++h.used;
  ++h.count;
  return &e.value;
}

bool remove(Hash& h, String* key, Value& out) {
  Hash::Entry* e = h.find(key);
  if (!e) return false;
  out = e->value;
  String* gone = e->key;
  e->key = nullptr;
  if (--h.count == 0) {
    h.used = 0;
    h.iterator = 0;
    if (h.index) std::memset(h.index, 0, index_bytes(h.index_mask));
  } else if (e == h.entries + h.used - 1 && !h.index) {
    --h.used;
  }
  release(gone);
  return true;
}

void reserve(Hash& h, size_t keys) {
  if (keys > h.capacity && keys < (1u << 31)) grow(h, static_cast<uint32_t>(keys));
}

Hash::Entry* next_entry(Hash& h, uint32_t& place) {
  while (place < h.used) {
    Hash::Entry& e = h.entries[place++];
    if (e.key) return &e;
  }
  return nullptr;
}

void clear(Hash& h) {
  Hash old = h;                                           // the values' release may look at the hash again, so empty it first
  initialise(h, old.flags);
  free_storage(old);
}

void free_storage(Hash& h) {
  for (uint32_t k = 0; k < h.used; ++k) {
    if (!h.entries[k].key) continue;
    release(h.entries[k].key);
    release(h.entries[k].value);
  }
  if (h.entries) heap->free(h.entries, entries_bytes(h.capacity));
  if (h.index) heap->free(h.index, index_bytes(h.index_mask));
}

}  // namespace nacre
