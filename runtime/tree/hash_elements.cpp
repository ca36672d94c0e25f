// SPDX-License-Identifier: MIT
// Elements of hashes: $h{key}, $x->{key}; exists, delete and local of them.
#include "runtime/shown_text.h"
#include "runtime/tree/element_nodes.h"
#include "runtime/tree/places.h"

namespace nacre::tree {

std::string element_name(const std::string& container, std::string_view key) { return "$" + container.substr(1) + "{" + shown_text(key, 32) + "}"; }

Value remove_key(Frame* f, Hash& h, const Value& key, bool localized) {
  if (h.has(Magical)) {
    if (localized && !f->in->locals.element(*f->in, h, key)) return Value::unwind();
    return f->in->magic_of(&h)->remove(*f->in, key);
  }
  Ref<String> name = key_of(*f->in, key);
  Value gone = Value::undef();
  if (localized) {
    Value* slot = lookup(h, name.get());
    Held before(slot ? read(slot) : Value::undef());
    f->in->locals.element(*f->in, h, key);
    if (remove(h, name.get(), gone)) release(gone);
    return before.take();
  }
  if (h.has(IsStash)) ++f->in->method_generation;
  return remove(h, name.get(), gone) ? take_slot(gone) : Value::undef();
}

namespace {
std::string undefined_element(const std::string& container, Hash& h) {
  uint32_t place = 0;
  while (Hash::Entry* e = h.has(Magical) ? nullptr : next_entry(h, place))
    if (real(&e->value)->is_undef()) return element_name(container, e->key->view());
  return "within " + container;
}

Value get_deferred(Magic& m) {
  Value* slot = lookup(*m.first.hash, m.second.s);
  if (m.first.hash->has(Magical)) return fetch(*interpreter, *m.first.hash, m.second);
  return slot ? read(slot) : Value::undef();
}
bool set_deferred(Magic& m, Value value) {
  Value* slot = element_slot(*interpreter, *m.first.hash, m.second);
  return store(slot, value);
}
const MagicKind deferred_kind{"deferred element", get_deferred, set_deferred, nullptr};

Value deferred_element(Hash& h, String* name) {
  retain(&h);
  retain(name);
  return magic_value(deferred_kind, Value::of(Tag::Hash, &h), Value::of(Tag::Str, name));
}

struct HashElement : Node {
  HashElement(Node* container, Node* key)
      : container(container), key(key), key_first(!container->is_computed() || key->shape() == Shape::OwnScalar || key->shape() == Shape::Constant) {}
  // An element's hash and key, found in perl's order: the container first where finding it computes something.
  class Place {
   public:
    Place(HashElement& e, Frame* f, std::string_view operation = "hash element") {
      if (e.key_first) {
        key_ = e.key->peek(f, spare_);
        if (key_) hash_ = e.container.open(f);
      } else {
        hash_ = e.container.open(f);
        if (!hash_) return;
        keep_ = Ref<Hash>::sharing(hash_);
        key_ = e.key->peek(f, spare_);
        if (!key_) hash_ = nullptr;
        else if (hash_->refs == 1) temporary_slot(*f->in, Value::of(Tag::Ref, keep_.take()));
      }
      if (hash_ && key_->is_undef()) [[unlikely]] f->in->warn_uninitialized(e.key, operation);
    }
    ~Place() { release(spare_); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    explicit operator bool() const { return hash_ != nullptr; }
    Hash& hash() const { return *hash_; }
    const Value& key() const { return *key_; }

   private:
    Hash* hash_ = nullptr;
    const Value* key_;
    Value spare_ = Value::undef();
    Ref<Hash> keep_;                                         // while the key is computed
  };
  Value scalar(Frame* f) override {
    Place p(*this, f);
    return p ? fetch(*f->in, p.hash(), p.key()) : Value::unwind();
  }
  Value* lvalue(Frame* f) override {
    Place p(*this, f);
    return p ? element_slot(*f->in, p.hash(), p.key()) : nullptr;
  }
  // f($h{x}) makes nothing until the callee assigns: a slot that makes it then.
  bool arguments(Frame* f) override {
    Place p(*this, f);
    if (!p) return false;
    Ref<String> name = key_of(*f->in, p.key());
    Value* slot = p.hash().has(Magical) ? nullptr : lookup(p.hash(), name.get());
    if (!slot) { f->in->push(deferred_element(p.hash(), name.get())); return true; }
    Box* box = box_slot(*slot);
    retain(box);
    f->in->push(Value::of(Tag::Box, box));
    return true;
  }
  Value reference(Frame* f) override {
    Place p(*this, f);
    if (!p) return Value::unwind();
    if (p.hash().has(Magical)) return Value::of(Tag::Ref, new_box(std::exchange(*element_slot(*f->in, p.hash(), p.key()), Value::undef())));
    Ref<String> name = key_of(*f->in, p.key());
    Box* box = box_slot(*insert(p.hash(), name.get()));
    retain(box);
    return Value::of(Tag::Ref, box);
  }
  bool localize(Frame* f) override { return localize_slot(f) != nullptr; }
  Value* localize_slot(Frame* f) override {
    Place p(*this, f);
    return p ? f->in->locals.element(*f->in, p.hash(), p.key()) : nullptr;
  }
  // A magical hash is told without a slot that would tell it.
  bool put(Frame* f, Value owned) override {
    Held value(owned);
    Place p(*this, f);
    return p && put_in(*f->in, p.hash(), p.key(), value);
  }
  static bool put_in(Interpreter& in, Hash& h, const Value& key, Held& value) {
    if (h.has(Magical)) return in.magic_of(&h)->store(in, key, value.take());
    return store(element_slot(in, h, key), value.take());
  }
  bool localize_put(Frame* f, Value owned) override {
    Held value(owned);
    Place p(*this, f);
    return p && localize_in(*f->in, p.hash(), p.key(), value);
  }
  static bool localize_in(Interpreter& in, Hash& h, const Value& key, Held& value) {
    if (h.has(Magical)) return in.locals.save(in, h, key) && in.magic_of(&h)->store(in, key, value.take());
    return store(in.locals.element(in, h, key), value.take());
  }
  bool hold(Frame* f, HeldPlace& place) override {
    Place p(*this, f);
    if (p) place.keep_element(p.hash(), p.key());
    return static_cast<bool>(p);
  }
  bool exists(Frame* f, Value& result) override {
    Place p(*this, f, "exists");
    if (!p) return false;
    if (p.hash().has(Magical)) { result = f->in->magic_of(&p.hash())->exists(*f->in, p.key()); return !result.is_unwind(); }
    Ref<String> name = key_of(*f->in, p.key());
    result = f->in->truth(lookup(p.hash(), name.get()) != nullptr);
    return true;
  }
  Value remove(Frame* f, bool localized) override {
    Place p(*this, f, "delete");
    return p ? remove_key(f, p.hash(), p.key(), localized) : Value::unwind();
  }
  std::string describe(const Frame& f) const override {
    std::string name = container.node()->describe(f);
    if (name.empty()) return {};
    if (const Value* k = named_value(key, f)) return element_name(name, Text(*f.in, *k).view());
    Hash* h = container.node()->hash(const_cast<Frame*>(&f), Access::Read);
    return h ? undefined_element(name, *h) : std::string();
  }
  bool is_one_value() const override { return true; }
  bool reads_no_variable() const override { return key->constant() && !container.node()->is_computed(); }
  Container<Hash> container;
  Node* key;
  bool key_first;
};

// A constant key needs no evaluation: $h{name}, $self->{name}. Hashes that were made alike have it in the same place: the last one is tried first.
struct ConstantHashElement : HashElement {
  ConstantHashElement(Node* container, Node* key) : HashElement(container, key), name(key->constant()->s) {}
  Value* find_slot(Hash& h) {
    if (place < h.used && h.entries[place].key == name) [[likely]] return &h.entries[place].value;
    Hash::Entry* e = h.find(name);
    if (!e) return nullptr;
    place = static_cast<uint32_t>(e - h.entries);
    return &e->value;
  }
  Value scalar(Frame* f) override {
    Hash* h = container.open(f);
    if (!h) return Value::unwind();
    if (h->has(Magical)) [[unlikely]] return fetch(*f->in, *h, *key->constant());
    Value* slot = find_slot(*h);
    return slot ? read(slot) : Value::undef();
  }
  Value* lvalue(Frame* f) override {
    Hash* h = container.open(f);
    if (!h) return nullptr;
    if (h->has(Magical)) [[unlikely]] return element_slot(*f->in, *h, *key->constant());
    Value* slot = find_slot(*h);
    return real(slot ? slot : insert(*h, name));
  }
  Value* localize_slot(Frame* f) override {
    Hash* h = container.open(f);
    if (!h) return nullptr;
    return h->has(Magical) ? f->in->locals.element(*f->in, *h, *key->constant()) : f->in->locals.element(*h, name);
  }
  bool put(Frame* f, Value owned) override {
    Held value(owned);
    Hash* h = container.open(f);
    if (!h) return false;
    if (h->has(Magical)) [[unlikely]] return put_in(*f->in, *h, *key->constant(), value);
    Value* slot = find_slot(*h);
    return store(real(slot ? slot : insert(*h, name)), value.take());
  }
  bool localize_put(Frame* f, Value owned) override {
    Held value(owned);
    Hash* h = container.open(f);
    return h && localize_in(*f->in, *h, *key->constant(), value);
  }
  const Value* peek(Frame* f, Value& spare) override {
    Hash* h = container.open(f);
    if (!h) return nullptr;
    if (h->has(Magical) || h->refs == 1) { spare = fetch(*f->in, *h, *key->constant()); return spare.is_unwind() ? nullptr : &spare; }
    Value* slot = find_slot(*h);
    return slot ? borrow(slot, spare) : &spare;
  }
  String* name;
  uint32_t place = 0;
};
}  // namespace

Node* make_hash_element(Arena& a, Node* hash, Node* key) {
  const Value* c = key->constant();
  if (c && c->tag == Tag::Str && !c->s->utf8()) return a.make<ConstantHashElement>(hash, key);
  return a.make<HashElement>(hash, key);
}

}  // namespace nacre::tree
