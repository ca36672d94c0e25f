// SPDX-License-Identifier: MIT
// Elements and slices of arrays and hashes; exists and delete.
#include "runtime/shown_text.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// The variable that n names outright, its value as it is now; for messages only. Null: n computes something.
const Value* named_value(const Node* n, const Frame& f) {
  if (const Value* c = n->constant()) return c;
  if (n->shape() != Shape::OwnScalar && n->shape() != Shape::Variable) return nullptr;
  const Value* slot = const_cast<Node*>(n)->lvalue(const_cast<Frame*>(&f));
  return slot && slot->tag < Tag::Ref ? slot : nullptr;
}

// "@a" -> "$a[1]", where that element is what was undefined.
std::string element_name(const std::string& container, int64_t index) { return "$" + container.substr(1) + "[" + std::to_string(index) + "]"; }
std::string element_name(const std::string& container, std::string_view key) { return "$" + container.substr(1) + "{" + shown_text(key, 32) + "}"; }

// An index or key that was computed is not computed again: the name is that of the first undefined element.
std::string undefined_element(const std::string& container, Array& a) {
  for (size_t k = 0; !a.has(Magical) && k < a.count; ++k)
    if (real(a.items + k)->is_undef()) return element_name(container, static_cast<int64_t>(k));
  return "within " + container;
}

std::string undefined_element(const std::string& container, Hash& h) {
  uint32_t place = 0;
  while (Hash::Entry* e = h.has(Magical) ? nullptr : next_entry(h, place))
    if (real(&e->value)->is_undef()) return element_name(container, e->key->view());
  return "within " + container;
}

struct ArrayElement : Node {
  ArrayElement(Node* container, Node* index) : container(container), index(index) {}
  bool position(Frame* f, int64_t& at) {
    Value i = index->scalar(f);
    if (i.tag == Tag::Int) [[likely]] { at = i.i; return true; }
    if (i.is_unwind()) return false;
    Held held(i);
    if (i.is_undef()) f->in->warn_uninitialized(index, "array element");
    if (i.tag == Tag::Str && !looks_like_number(i)) f->in->warn_not_numeric(i, "array element");
    at = to_integer(*f->in, i);
    return true;
  }
  Value scalar(Frame* f) override {
    int64_t at;
    if (!position(f, at)) return Value::unwind();
    Array* a = container->array(f, Access::Create);
    return a ? fetch(*f->in, *a, at) : Value::unwind();
  }
  const Value* peek(Frame* f, Value& spare) override {
    int64_t at;
    if (!position(f, at)) return nullptr;
    Array* a = container->array(f, Access::Create);
    if (!a) return nullptr;
    if (a->flags & Magical || a->refs == 1) { spare = fetch(*f->in, *a, at); return spare.is_unwind() ? nullptr : &spare; }
    Value* slot = a->at(at);
    return slot ? borrow(slot, spare) : &spare;
  }
  Value* lvalue(Frame* f) override {
    int64_t at;
    if (!position(f, at)) return nullptr;
    Array* a = container->array(f, Access::Create);
    return a ? element_slot(*f->in, *a, at) : nullptr;
  }
  // An argument that does not exist is not made: the callee sees undef. What exists is shown itself.
  bool arguments(Frame* f) override {
    int64_t at;
    if (!position(f, at)) return false;
    Array* a = container->array(f, Access::Create);
    if (!a) return false;
    if (a->has(Magical)) { f->in->push(std::exchange(*element_slot(*f->in, *a, at), Value::undef())); return true; }
    Value* slot = element(*a, at);
    if (!slot) { f->in->push(Value::undef()); return true; }
    Box* box = box_slot(*slot);
    retain(box);
    f->in->push(Value::of(Tag::Box, box));
    return true;
  }
  Value reference(Frame* f) override {
    int64_t at;
    if (!position(f, at)) return Value::unwind();
    Array* a = container->array(f, Access::Create);
    if (!a) return Value::unwind();
    if (a->has(Magical)) return Value::of(Tag::Ref, new_box(std::exchange(*element_slot(*f->in, *a, at), Value::undef())));
    Value* slot = element(*a, at);
    if (!slot) return f->in->die("Modification of non-creatable array value attempted, subscript " + std::to_string(at));
    Box* box = box_slot(*slot);
    retain(box);
    return Value::of(Tag::Ref, box);
  }
  bool localize(Frame* f) override {
    int64_t at;
    if (!position(f, at)) return false;
    Array* a = container->array(f, Access::Create);
    return a && f->in->locals.element(*f->in, *a, at);
  }
  bool exists(Frame* f, Value& result) override {
    int64_t at;
    if (!position(f, at)) return false;
    Array* a = container->array(f, Access::Create);
    if (!a) return false;
    if (a->has(Magical)) { result = f->in->magic_of(a)->exists(*f->in, Value::integer(at)); return !result.is_unwind(); }
    result = f->in->truth(a->at(at) != nullptr);
    return true;
  }
  Value remove(Frame* f, bool localized) override {
    int64_t at;
    if (!position(f, at)) return Value::unwind();
    Array* a = container->array(f, Access::Create);
    if (!a) return Value::unwind();
    if (localized && !f->in->locals.element(*f->in, *a, at)) return Value::unwind();
    if (a->has(Magical)) return f->in->magic_of(a)->remove(*f->in, Value::integer(at));
    Value* slot = a->at(at);
    if (!slot) return Value::undef();
    Value v = take_slot(std::exchange(*slot, Value::undef()));
    if (slot == a->items + a->count - 1) {                  // the end goes, and what was never there before it
      --a->count;
    }
    return v;
  }
  std::string describe(const Frame& f) const override {
    std::string name = container->describe(f);
    if (name.empty()) return {};
    Array* a = container->array(const_cast<Frame*>(&f), Access::Read);
    if (!a) return {};
    const Value* i = named_value(index, f);
    if (!i) return undefined_element(name, *a);
    int64_t at = to_integer(*f.in, *i);
    bool there = at < 0 && !index->constant() && at + static_cast<int64_t>(a->count) >= 0;
    return element_name(name, there ? at + static_cast<int64_t>(a->count) : at);
  }
  Node* container;
  Node* index;
};

// $a[$i] and $a[3] of the sub's own array: the commonest of all.
struct OwnArrayElement : ArrayElement {
  using ArrayElement::ArrayElement;
  Value scalar(Frame* f) override {
    Value spare = Value::undef();
    const Value* i = index->peek(f, spare);
    if (i && i->tag == Tag::Int) [[likely]] {
      Value* at = f->pad() + container->slot();
      if (at->tag == Tag::Array && !at->array->has(Magical)) [[likely]] {
        Value* slot = at->array->at(i->i);
        return slot ? read(slot) : Value::undef();
      }
    }
    release(spare);
    return i ? ArrayElement::scalar(f) : Value::unwind();
  }
};

struct HashElement : Node {
  HashElement(Node* container, Node* key) : container(container), key(key) {}
  Value scalar(Frame* f) override {
    Peek k(key, f);
    if (!k) return Value::unwind();
    Hash* h = container->hash(f, Access::Create);
    if (!h) return Value::unwind();
    if (k->is_undef()) f->in->warn_uninitialized(key, "hash element");
    return fetch(*f->in, *h, *k);
  }
  Held key_value(Frame* f, std::string_view operation = "hash element") {
    Value k = key->scalar(f);
    if (k.is_undef()) f->in->warn_uninitialized(key, operation);
    return Held(k);
  }
  Value* lvalue(Frame* f) override {
    Held k = key_value(f);
    if (k->is_unwind()) return nullptr;
    Hash* h = container->hash(f, Access::Create);
    return h ? element_slot(*f->in, *h, *k) : nullptr;
  }
  // f($h{x}) makes nothing until the callee assigns: a slot that makes it then.
  bool arguments(Frame* f) override {
    Held k = key_value(f);
    if (k->is_unwind()) return false;
    Hash* h = container->hash(f, Access::Create);
    if (!h) return false;
    Ref<String> name = key_of(*f->in, *k);
    Value* slot = h->has(Magical) ? nullptr : lookup(*h, name.get());
    if (!slot) { f->in->push(deferred_element(*h, name.get())); return true; }
    Box* box = box_slot(*slot);
    retain(box);
    f->in->push(Value::of(Tag::Box, box));
    return true;
  }
  static Value deferred_element(Hash& h, String* name);
  Value reference(Frame* f) override {
    Held k = key_value(f);
    if (k->is_unwind()) return Value::unwind();
    Hash* h = container->hash(f, Access::Create);
    if (!h) return Value::unwind();
    if (h->has(Magical)) return Value::of(Tag::Ref, new_box(std::exchange(*element_slot(*f->in, *h, *k), Value::undef())));
    Ref<String> name = key_of(*f->in, *k);
    Box* box = box_slot(*insert(*h, name.get()));
    retain(box);
    return Value::of(Tag::Ref, box);
  }
  bool localize(Frame* f) override {
    Held k = key_value(f);
    if (k->is_unwind()) return false;
    Hash* h = container->hash(f, Access::Create);
    return h && f->in->locals.element(*f->in, *h, *k);
  }
  bool exists(Frame* f, Value& result) override {
    Held k = key_value(f, "exists");
    if (k->is_unwind()) return false;
    Hash* h = container->hash(f, Access::Create);
    if (!h) return false;
    if (h->has(Magical)) { result = f->in->magic_of(h)->exists(*f->in, *k); return !result.is_unwind(); }
    Ref<String> name = key_of(*f->in, *k);
    result = f->in->truth(lookup(*h, name.get()) != nullptr);
    return true;
  }
  Value remove(Frame* f, bool localized) override {
    Held k = key_value(f, "delete");
    if (k->is_unwind()) return Value::unwind();
    Hash* h = container->hash(f, Access::Create);
    return h ? remove_from(f, *h, *k, localized) : Value::unwind();
  }
  static Value remove_from(Frame* f, Hash& h, const Value& k, bool localized) {
    if (h.has(Magical)) {
      if (localized && !f->in->locals.element(*f->in, h, k)) return Value::unwind();
      return f->in->magic_of(&h)->remove(*f->in, k);
    }
    Ref<String> name = key_of(*f->in, k);
    Value gone = Value::undef();
    if (localized) {
      Value* slot = lookup(h, name.get());
      Held before(slot ? read(slot) : Value::undef());
      f->in->locals.element(*f->in, h, k);
      if (remove_key(h, name.get(), gone)) release(gone);
      return before.take();
    }
    if (h.has(IsStash)) ++f->in->method_generation;
    return remove_key(h, name.get(), gone) ? take_slot(gone) : Value::undef();
  }
  static bool remove_key(Hash& h, String* name, Value& gone) { return nacre::remove(h, name, gone); }
  std::string describe(const Frame& f) const override {
    std::string name = container->describe(f);
    if (name.empty()) return {};
    if (const Value* k = named_value(key, f)) return element_name(name, Text(*f.in, *k).view());
    Hash* h = container->hash(const_cast<Frame*>(&f), Access::Read);
    return h ? undefined_element(name, *h) : std::string();
  }
  Node* container;
  Node* key;
};

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

Value HashElement::deferred_element(Hash& h, String* name) {
  retain(&h);
  retain(name);
  return magic_value(deferred_kind, Value::of(Tag::Hash, &h), Value::of(Tag::Str, name));
}

// A constant key needs no evaluation: $h{name}, $self->{name}.
struct ConstantHashElement : HashElement {
  ConstantHashElement(Node* container, Node* key) : HashElement(container, key), name(key->constant()->s) {}
  Value scalar(Frame* f) override {
    Hash* h = container->hash(f, Access::Create);
    if (!h) return Value::unwind();
    if (h->has(Magical)) [[unlikely]] return fetch(*f->in, *h, *key->constant());
    Value* slot = lookup(*h, name);
    return slot ? read(slot) : Value::undef();
  }
  Value* lvalue(Frame* f) override {
    Hash* h = container->hash(f, Access::Create);
    if (!h) return nullptr;
    if (h->has(Magical)) [[unlikely]] return element_slot(*f->in, *h, *key->constant());
    return real(insert(*h, name));
  }
  const Value* peek(Frame* f, Value& spare) override {
    Hash* h = container->hash(f, Access::Create);
    if (!h) return nullptr;
    if (h->has(Magical) || h->refs == 1) { spare = fetch(*f->in, *h, *key->constant()); return spare.is_unwind() ? nullptr : &spare; }
    Value* slot = lookup(*h, name);
    return slot ? borrow(slot, spare) : &spare;
  }
  String* name;
};

// --- Slices
struct Slice : Node {
  Slice(Node* container, Node* keys, bool pairs) : container(container), keys(keys), pairs(pairs) {}
  Value scalar(Frame* f) override {                          // the last element
    StackItems items(*f->in);
    if (!list(f)) return Value::unwind();
    return items.size() ? copy(items.end()[-1]) : Value::undef();
  }
  bool is_list_lvalue() const override { return true; }
  virtual Value element_of(Frame* f, const Value& key) = 0;
  virtual Value* slot_of(Frame* f, const Value& key) = 0;
  virtual bool open(Frame* f, Access access) = 0;
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (!keys->list(f)) return false;
    if (!open(f, Access::Create)) return false;
    auto n = static_cast<size_t>(in.sp - first);
    if (!pairs) {
      for (size_t k = 0; k < n; ++k) {
        Value v = element_of(f, first[k]);
        if (v.is_unwind()) return false;
        release(std::exchange(first[k], v));
      }
      return true;
    }
    for (size_t k = 0; k < n; ++k) in.push(Value::undef());
    for (size_t k = n; k-- > 0;) {
      Value key = first[k];
      first[k] = Value::undef();
      first[2 * k] = key;
      first[2 * k + 1] = element_of(f, key);
      if (first[2 * k + 1].is_unwind()) { first[2 * k + 1] = Value::undef(); return false; }
    }
    return true;
  }
  bool arguments(Frame* f) override {
    if (pairs) return list(f);
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    for (Value* v = first; v < in.sp; ++v) {
      Value* slot = slot_of(f, *v);
      if (!slot) return false;
      Box* box = box_slot(*slot);
      retain(box);
      release(std::exchange(*v, Value::of(Tag::Box, box)));
    }
    return true;
  }
  bool references(Frame* f) override {
    Value* first = f->in->sp;
    if (!arguments(f)) return false;
    for (Value* v = first; v < f->in->sp; ++v) v->tag = Tag::Ref;
    return true;
  }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    StackItems items(*f->in);
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    for (Value* k = items.begin(); k < items.end(); ++k) {
      Held v(next < end ? std::exchange(*next, Value::undef()) : Value::undef());
      if (next < end) ++next;
      Value* slot = slot_of(f, *k);
      if (!slot || !store(slot, v.take())) return false;
    }
    return true;
  }
  virtual bool localize_element(Frame* f, const Value& key) = 0;
  bool localize(Frame* f) override {
    StackItems items(*f->in);
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    for (Value* k = items.begin(); k < items.end(); ++k)
      if (!localize_element(f, *k)) return false;
    return true;
  }
  virtual Value remove_element(Frame* f, const Value& key, bool localized) = 0;
  bool remove_all(Frame* f, bool localized) {                // leaves what was deleted on the stack
    Value* first = f->in->sp;
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    auto n = static_cast<size_t>(f->in->sp - first);
    for (size_t k = 0; k < n; ++k) {
      Value v = remove_element(f, first[k], localized);
      if (v.is_unwind()) return false;
      if (!pairs) { release(std::exchange(first[k], v)); continue; }
      f->in->push(first[k]);
      f->in->push(v);
      first[k] = Value::undef();
    }
    if (!pairs) return true;
    for (size_t k = 0; k < 2 * n; ++k) first[k] = first[k + n];
    f->in->sp = first + 2 * n;
    return true;
  }
  Value remove(Frame* f, bool localized) override {
    StackItems items(*f->in);
    if (!remove_all(f, localized)) return Value::unwind();
    return items.size() ? copy(items.end()[-1]) : Value::undef();
  }
  Node* container;
  Node* keys;
  bool pairs;
};

struct ArraySlice : Slice {
  using Slice::Slice;
  bool open(Frame* f, Access access) override { return (now = container->array(f, access)) != nullptr; }
  Value element_of(Frame* f, const Value& key) override { return fetch(*f->in, *now, to_integer(*f->in, key)); }
  Value* slot_of(Frame* f, const Value& key) override { return element_slot(*f->in, *now, to_integer(*f->in, key)); }
  bool localize_element(Frame* f, const Value& key) override { return f->in->locals.element(*f->in, *now, to_integer(*f->in, key)); }
  Value remove_element(Frame* f, const Value& key, bool) override {
    int64_t at = to_integer(*f->in, key);
    if (now->has(Magical)) return f->in->magic_of(now)->remove(*f->in, Value::integer(at));
    Value* slot = now->at(at);
    if (!slot) return Value::undef();
    Value v = take_slot(std::exchange(*slot, Value::undef()));
    if (slot == now->items + now->count - 1) --now->count;
    return v;
  }
  Array* now = nullptr;
};

struct HashSlice : Slice {
  using Slice::Slice;
  bool open(Frame* f, Access access) override { return (now = container->hash(f, access)) != nullptr; }
  Value element_of(Frame* f, const Value& key) override { return fetch(*f->in, *now, key); }
  Value* slot_of(Frame* f, const Value& key) override { return element_slot(*f->in, *now, key); }
  bool localize_element(Frame* f, const Value& key) override { return f->in->locals.element(*f->in, *now, key); }
  Value remove_element(Frame* f, const Value& key, bool localized) override { return HashElement::remove_from(f, *now, key, localized); }
  Hash* now = nullptr;
};

// (list)[1, 2]: the empty list if the list is empty or none of the indices hits.
struct ListSlice : Node {
  ListSlice(Node* items, Node* indices) : items(items), indices(indices) {}
  Value scalar(Frame* f) override {
    StackItems all(*f->in);
    if (!list(f)) return Value::unwind();
    return all.size() ? copy(all.end()[-1]) : Value::undef();
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (!items->list(f)) return false;
    Value* middle = in.sp;
    if (!indices->list(f)) return false;
    auto count = middle - first;
    for (Value* v = middle; v < in.sp; ++v) {
      int64_t at = to_integer(in, *v);
      if (at < 0) at += count;
      release(std::exchange(*v, at >= 0 && at < count ? copy(first[at]) : Value::undef()));
    }
    auto n = static_cast<size_t>(in.sp - middle);
    for (Value* v = first; v < middle; ++v) release(*v);
    std::copy(middle, middle + n, first);
    in.sp = first + (count ? n : 0);
    return true;
  }
  Node* items;
  Node* indices;
};

struct Exists : Node {
  explicit Exists(Node* element) : element(element) {}
  Value scalar(Frame* f) override {
    Value result = Value::undef();
    return element->exists(f, result) ? result : Value::unwind();
  }
  Node* element;
};

struct ExistsSub : Node {
  ExistsSub(Glob* glob, bool defined_only) : glob(glob), defined_only(defined_only) {}
  Value scalar(Frame* f) override { return f->in->truth(glob->code && (glob->code->defined() || (!defined_only && (glob->code->bits & Code::Declared)))); }
  Glob* glob;
  bool defined_only;
};

struct Delete : Node {
  Delete(Node* element, bool localized) : element(element), slice(dynamic_cast<Slice*>(element)), localized(localized) {}
  Value scalar(Frame* f) override { return element->remove(f, localized); }
  bool list(Frame* f) override { return slice ? slice->remove_all(f, localized) : Node::list(f); }
  Node* element;
  Slice* slice;
  bool localized;
};
}  // namespace

Node* make_array_element(Arena& a, Node* array, Node* index) {
  if (array->shape() == Shape::Args) return make_args_element(a, index);
  if (array->shape() == Shape::OwnArray && (index->shape() == Shape::OwnScalar || index->shape() == Shape::Constant)) return a.make<OwnArrayElement>(array, index);
  return a.make<ArrayElement>(array, index);
}

Node* make_hash_element(Arena& a, Node* hash, Node* key) {
  const Value* c = key->constant();
  if (c && c->tag == Tag::Str && !c->s->utf8()) return a.make<ConstantHashElement>(hash, key);
  return a.make<HashElement>(hash, key);
}

Node* make_array_slice(Arena& a, Node* array, Node* list, bool with_index) { return a.make<ArraySlice>(array, list, with_index); }
Node* make_hash_slice(Arena& a, Node* hash, Node* list, bool with_key) { return a.make<HashSlice>(hash, list, with_key); }
Node* make_list_slice(Arena& a, Node* list, Node* indices) { return a.make<ListSlice>(list, indices); }
Node* make_exists(Arena& a, Node* element) { return a.make<Exists>(element); }
Node* make_exists_sub(Arena& a, Glob* glob, bool defined_only) { return a.make<ExistsSub>(glob, defined_only); }
Node* make_delete(Arena& a, Node* element, bool localized) { return a.make<Delete>(element, localized); }

}  // namespace nacre::tree
