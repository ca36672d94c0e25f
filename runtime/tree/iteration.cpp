// SPDX-License-Identifier: MIT
// keys, values and each, of hashes and arrays. A plain hash keeps its iterator itself; arrays and magical hashes have theirs in the interpreter's
// table, and the flag HasIterator says so, so that a new container in an old one's memory starts afresh.
#include <algorithm>

#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
constexpr uint8_t HasIterator = HashKnown;                 // the bit means something else for strings only

Held* iterator_of(Interpreter& in, const Object& container) {
  if (!(container.flags & HasIterator)) return nullptr;
  auto at = in.iterators.find(&container);
  return at == in.iterators.end() ? nullptr : &at->second;
}

void set_iterator(Interpreter& in, Object& container, Value owned) {
  in.iterators[&container] = Held(owned);
  container.flags |= HasIterator;
}

void reset_iterator(Interpreter& in, Object& container) {
  if (container.kind == ObjectKind::Hash) static_cast<Hash&>(container).iterator = 0;
  if (!(container.flags & HasIterator)) return;
  in.iterators.erase(&container);
  container.flags &= static_cast<uint8_t>(~HasIterator);
}

Value key_value(String* key) {
  retain(key);
  return Value::of(Tag::Str, key);
}

// keys(%h) = 200: room for that many.
Value get_key_count(Magic& m) { return Value::integer(m.first.hash->count); }
bool set_key_count(Magic& m, Value value) {
  Held held(value);
  int64_t wanted = to_integer(*interpreter, *held);
  constexpr size_t most = UINT32_MAX, bytes_a_key = 32;
  if (wanted > 0) interpreter->own_heap.expect(std::min<size_t>(static_cast<size_t>(wanted), most) * bytes_a_key);
  if (wanted > 0 && !m.first.hash->has(Magical)) reserve(*m.first.hash, static_cast<size_t>(wanted));
  return true;
}
const MagicKind keys_kind{"keys", get_key_count, set_key_count, nullptr};

struct OfHash : Node {
  explicit OfHash(Node* container) : container(container) {}
  Hash* open(Frame* f) const {
    Hash* h = container->hash(f, Access::Modify);
    if (h) reset_iterator(*f->in, *h);
    return h;
  }
  // visit(key, hash) -> false: left. The keys of a magical hash, in its order.
  template <class Visit>
  static bool each_key(Interpreter& in, Hash& h, Visit visit) {
    Ref<Hash> keep = Ref<Hash>::sharing(&h);
    Held key(in.magic_of(&h)->next_key(in, nullptr));
    while (!key->is_undef()) {
      if (key->is_unwind() || !visit(*key)) return false;
      key = Held(in.magic_of(&h)->next_key(in, &*key));
    }
    return true;
  }
  Value count(Frame* f) const {
    Hash* h = open(f);
    if (!h) return Value::unwind();
    if (!h->has(Magical)) return Value::integer(h->count);
    int64_t n = 0;
    return each_key(*f->in, *h, [&](const Value&) { ++n; return true; }) ? Value::integer(n) : Value::unwind();
  }
  Value scalar(Frame* f) override { return count(f); }
  Flow run(Frame* f) override { return open(f) ? Flow::Normal : f->in->flow; }
  Node* container;
};

struct HashKeys : OfHash {
  using OfHash::OfHash;
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Hash* h = open(f);
    if (!h) return false;
    if (h->has(Magical)) return each_key(in, *h, [&](const Value& key) { in.push(copy(key)); return true; });
    uint32_t place = 0;
    in.expect_items(h->count);
    while (Hash::Entry* e = next_entry(*h, place)) in.push(key_value(e->key));
    return true;
  }
  Value* lvalue(Frame* f) override {
    Hash* h = open(f);
    if (!h) return nullptr;
    retain(h);
    return temporary_slot(*f->in, magic_value(keys_kind, Value::of(Tag::Hash, h)));
  }
};

struct HashValues : OfHash {
  using OfHash::OfHash;
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Hash* h = open(f);
    if (!h) return false;
    if (h->has(Magical)) return push_magical(in, *h);
    uint32_t place = 0;
    in.expect_items(h->count);
    while (Hash::Entry* e = next_entry(*h, place)) {
      Value v = read(&e->value);
      if (v.is_unwind()) return false;
      in.push(v);
    }
    return true;
  }
  // First all keys, then their values.
  static bool push_magical(Interpreter& in, Hash& h) {
    Value* first = in.sp;
    if (!each_key(in, h, [&](const Value& key) { in.push(copy(key)); return true; })) return abandon(in, first);
    for (Value* v = first; v < in.sp; ++v) {
      Value value = h.has(Magical) ? in.magic_of(&h)->fetch(in, *v) : Value::undef();
      if (value.is_unwind()) return abandon(in, first);
      release(std::exchange(*v, value));
    }
    return true;
  }
  bool arguments(Frame* f) override {                      // foreach (values %h) changes them
    Interpreter& in = *f->in;
    Hash* h = open(f);
    if (!h) return false;
    if (h->has(Magical))
      return each_key(in, *h, [&](const Value& key) { in.push(std::exchange(*element_slot(in, *h, key), Value::undef())); return true; });
    uint32_t place = 0;
    in.expect_items(h->count);
    while (Hash::Entry* e = next_entry(*h, place)) {
      Box* box = box_slot(e->value);
      retain(box);
      in.push(Value::of(Tag::Box, box));
    }
    return true;
  }
};

// The next key, or undef after the last one, which starts the walk anew.
Value next_key(Interpreter& in, Hash& h) {
  if (!h.has(Magical)) {
    if (Hash::Entry* e = next_entry(h, h.iterator)) return key_value(e->key);
    h.iterator = 0;
    return Value::undef();
  }
  Held before;
  if (Held* at = iterator_of(in, h)) before = Held::sharing(**at);
  Value key = in.magic_of(&h)->next_key(in, before->is_undef() ? nullptr : &*before);
  if (key.is_unwind()) return key;
  if (key.is_undef()) reset_iterator(in, h);
  else set_iterator(in, h, copy(key));
  return key;
}

struct HashEach : Node {
  explicit HashEach(Node* container) : container(container) {}
  Value scalar(Frame* f) override {
    Hash* h = container->hash(f, Access::Modify);
    return h ? next_key(*f->in, *h) : Value::unwind();
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Hash* h = container->hash(f, Access::Modify);
    if (!h) return false;
    Ref<Hash> keep = Ref<Hash>::sharing(h);
    Held key(next_key(in, *h));
    if (key->is_unwind()) return false;
    if (key->is_undef()) return true;
    Value v = fetch(in, *h, *key);
    if (v.is_unwind()) return false;
    in.push(key.take());
    in.push(v);
    return true;
  }
  Node* container;
};

// keys and values of an array.
struct OfArray : Node {
  OfArray(Node* container, bool values) : container(container), values(values) {}
  Array* open(Frame* f) const {
    Array* a = container->array(f, Access::Modify);
    if (a) reset_iterator(*f->in, *a);
    return a;
  }
  Value scalar(Frame* f) override {
    Array* a = open(f);
    int64_t n = a ? size_of(*f->in, *a) : -1;
    return n < 0 ? Value::unwind() : Value::integer(n);
  }
  bool list(Frame* f) override {
    Array* a = open(f);
    if (!a) return false;
    return values ? push_elements(*f->in, *a) : push_indices(f, *a);
  }
  bool arguments(Frame* f) override {
    Array* a = open(f);
    if (!a) return false;
    return values ? push_aliases(*f->in, *a, false) : push_indices(f, *a);
  }
  static bool push_indices(Frame* f, Array& a) {
    int64_t n = size_of(*f->in, a);
    if (n > 0) f->in->expect_items(static_cast<size_t>(n));
    for (int64_t k = 0; k < n; ++k) f->in->push(Value::integer(k));
    return n >= 0;
  }
  Node* container;
  bool values;
};

struct ArrayEach : Node {
  explicit ArrayEach(Node* container) : container(container) {}
  // The next index; -1 after the last, which starts the walk anew; -2: left.
  static int64_t next_index(Interpreter& in, Array& a) {
    Held* at = iterator_of(in, a);
    int64_t index = at ? (*at)->i : 0;
    int64_t size = size_of(in, a);
    if (size < 0) return -2;
    if (index < size) {
      set_iterator(in, a, Value::integer(index + 1));
      return index;
    }
    reset_iterator(in, a);
    return -1;
  }
  Value scalar(Frame* f) override {
    Array* a = container->array(f, Access::Modify);
    int64_t index = a ? next_index(*f->in, *a) : -2;
    return index == -2 ? Value::unwind() : index < 0 ? Value::undef() : Value::integer(index);
  }
  bool list(Frame* f) override {
    Array* a = container->array(f, Access::Modify);
    int64_t index = a ? next_index(*f->in, *a) : -2;
    if (index < 0) return index == -1;
    Value v = fetch(*f->in, *a, index);
    if (v.is_unwind()) return false;
    f->in->push(Value::integer(index));
    f->in->push(v);
    return true;
  }
  Node* container;
};
}  // namespace

Node* make_keys(Arena& a, Node* container, char what) {
  Shape shape = container->shape();
  bool is_array = shape == Shape::Array || shape == Shape::OwnArray || shape == Shape::Args;
  if (what == 'e') return is_array ? static_cast<Node*>(a.make<ArrayEach>(container)) : a.make<HashEach>(container);
  if (is_array) return a.make<OfArray>(container, what == 'v');
  return what == 'v' ? static_cast<Node*>(a.make<HashValues>(container)) : a.make<HashKeys>(container);
}

}  // namespace nacre::tree
