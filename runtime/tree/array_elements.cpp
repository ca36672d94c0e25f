// SPDX-License-Identifier: MIT
// Elements of arrays: $a[1], $x->[$i]; exists, delete and local of them.
#include "runtime/tree/element_nodes.h"
#include "runtime/tree/places.h"
#include "runtime/values/absent.h"

namespace nacre::tree {

const Value* named_value(const Node* n, const Frame& f) {
  if (const Value* c = n->constant()) return c;
  if (n->shape() != Shape::OwnScalar && n->shape() != Shape::Variable) return nullptr;
  const Value* slot = const_cast<Node*>(n)->lvalue(const_cast<Frame*>(&f));
  return slot && slot->tag < Tag::Ref ? slot : nullptr;
}

std::string element_name(const std::string& container, int64_t index) { return "$" + container.substr(1) + "[" + std::to_string(index) + "]"; }

Value remove_index(Frame* f, Array& a, int64_t index, bool localized) {
  if (!localized) return a.has(Magical) ? f->in->magic_of(&a)->remove(*f->in, Value::integer(index)) : remove_element(a, index);
  Held before(fetch(*f->in, a, index));
  if (before->is_unwind() || !f->in->locals.element(*f->in, a, index)) return Value::unwind();
  Held gone(remove_index(f, a, index, false));
  return gone->is_unwind() ? Value::unwind() : before.take();
}

namespace {
// An index or key that was computed is not computed again: the name is that of the first undefined element.
std::string undefined_element(const std::string& container, Array& a) {
  for (size_t k = 0; !a.has(Magical) && k < a.count; ++k)
    if (real(a.items + k)->is_undef()) return element_name(container, static_cast<int64_t>(k));
  return "within " + container;
}

// f($a[9]) makes nothing until the callee assigns: a slot that makes it then.
Value get_deferred_item(Magic& m) { return fetch(*interpreter, *m.first.array, m.second.i); }
bool set_deferred_item(Magic& m, Value value) {
  Value* slot = element_slot(*interpreter, *m.first.array, m.second.i);
  return slot ? store(slot, value) : (release(value), false);
}
const MagicKind deferred_item_kind{"deferred item", get_deferred_item, set_deferred_item, nullptr};

Value deferred_item(Array& a, int64_t at) {
  retain(&a);
  return magic_value(deferred_item_kind, Value::of(Tag::Array, &a), Value::integer(at));
}

struct ArrayElement : Node {
  ArrayElement(Node* container, Node* index)
      : container(container), index(index), index_slot(index->slot()), own_index(index->shape() == Shape::OwnScalar), plain_container(!container->is_computed()) {
    if (const Value* c = index->constant(); c && c->tag == Tag::Int) constant_index = c;
  }
  // An element's container and index, found in perl's order: the container first where finding it computes something.
  struct Place {
    Array* array = nullptr;
    int64_t at = 0;
    Ref<Array> keep{};                                       // while the index is computed
  };
  bool locate(Frame* f, Place& p) {
    if (!quick_index(f, p.at)) return locate_computed(f, p);
    p.array = container.open(f);
    return p.array != nullptr;
  }
  bool quick_index(Frame* f, int64_t& at) const {
    if (own_index) {
      const Value* i = f->pad() + index_slot;
      at = i->i;
      return i->tag == Tag::Int;
    }
    if (!constant_index) return false;
    at = constant_index->i;
    return true;
  }
  [[gnu::noinline]] bool locate_computed(Frame* f, Place& p) {
    if (plain_container) {
      if (!compute_index(f, p.at)) return false;
      p.array = container.open(f);
      return p.array != nullptr;
    }
    p.array = container.open(f);
    if (!p.array) return false;
    p.keep = Ref<Array>::sharing(p.array);
    if (!compute_index(f, p.at)) return false;
    if (p.array->refs == 1) temporary_slot(*f->in, Value::of(Tag::Ref, p.keep.take()));
    return true;
  }
  bool compute_index(Frame* f, int64_t& at) {
    Value i = index->scalar(f);
    if (i.tag == Tag::Int) [[likely]] { at = i.i; return true; }
    if (i.is_unwind()) return false;
    Held held(i);
    if (i.is_undef()) f->in->warn_uninitialized(index, "array element");
    if (i.tag == Tag::Str) {
      ParsedNumber number = parse_number(i.s->view());
      if (!number.whole) f->in->warn_not_numeric(i, "array element");
      i = number.value;
    }
    at = to_integer(*f->in, i);
    return true;
  }
  static Value value_at(Frame* f, Array& a, int64_t at) {
    if (a.has(Magical)) [[unlikely]] return fetch(*f->in, a, at);
    Value* slot = a.at(at);
    return slot ? read(slot) : Value::undef();
  }
  static Value* slot_at(Frame* f, Array& a, int64_t at) {
    if (static_cast<uint64_t>(at) < a.count && !a.has(Magical)) [[likely]] return real(a.items + at);
    return element_slot(*f->in, a, at);
  }
  Value scalar(Frame* f) override {
    int64_t at;
    if (!quick_index(f, at)) [[unlikely]] return scalar_computed(f);
    Array* a = container.open(f);
    return a ? value_at(f, *a, at) : Value::unwind();
  }
  [[gnu::noinline]] Value scalar_computed(Frame* f) {
    Place p;
    return locate_computed(f, p) ? value_at(f, *p.array, p.at) : Value::unwind();
  }
  const Value* peek(Frame* f, Value& spare) override {
    Place p;
    if (!locate(f, p)) return nullptr;
    if (p.array->has(Magical) || p.array->refs == 1) { spare = fetch(*f->in, *p.array, p.at); return spare.is_unwind() ? nullptr : &spare; }
    Value* slot = p.array->at(p.at);
    return slot ? borrow(slot, spare) : &spare;
  }
  Value* lvalue(Frame* f) override {
    int64_t at;
    if (!quick_index(f, at)) [[unlikely]] return lvalue_computed(f);
    Array* a = container.open(f);
    return a ? slot_at(f, *a, at) : nullptr;
  }
  [[gnu::noinline]] Value* lvalue_computed(Frame* f) {
    Place p;
    return locate_computed(f, p) ? slot_at(f, *p.array, p.at) : nullptr;
  }
  bool arguments(Frame* f) override {
    Place p;
    if (!locate(f, p)) return false;
    if (p.array->has(Magical)) { f->in->push(std::exchange(*element_slot(*f->in, *p.array, p.at), Value::undef())); return true; }
    Value* slot = existing(*p.array, p.at);
    if (!slot) { f->in->push(deferred_item(*p.array, p.at)); return true; }
    Box* box = box_slot(*slot);
    retain(box);
    f->in->push(Value::of(Tag::Box, box));
    return true;
  }
  Value reference(Frame* f) override {
    Place p;
    if (!locate(f, p)) return Value::unwind();
    if (p.array->has(Magical)) return Value::of(Tag::Ref, new_box(std::exchange(*element_slot(*f->in, *p.array, p.at), Value::undef())));
    Value* slot = element(*p.array, p.at);
    if (!slot) return f->in->die("Modification of non-creatable array value attempted, subscript " + std::to_string(p.at));
    Box* box = box_slot(*slot);
    retain(box);
    return Value::of(Tag::Ref, box);
  }
  bool localize(Frame* f) override { return localize_slot(f) != nullptr; }
  Value* localize_slot(Frame* f) override {
    Place p;
    return locate(f, p) ? f->in->locals.element(*f->in, *p.array, p.at) : nullptr;
  }
  bool hold(Frame* f, HeldPlace& place) override {
    Place p;
    if (!locate(f, p)) return false;
    place.keep_element(*p.array, p.at);
    return true;
  }
  bool exists(Frame* f, Value& result) override {
    Place p;
    if (!locate(f, p)) return false;
    if (p.array->has(Magical)) { result = f->in->magic_of(p.array)->exists(*f->in, Value::integer(p.at)); return !result.is_unwind(); }
    result = f->in->truth(existing(*p.array, p.at) != nullptr);
    return true;
  }
  Value remove(Frame* f, bool localized) override {
    Place p;
    if (!locate(f, p)) return Value::unwind();
    return remove_index(f, *p.array, p.at, localized);
  }
  std::string describe(const Frame& f) const override {
    std::string name = container.node()->describe(f);
    if (name.empty()) return {};
    Array* a = container.node()->array(const_cast<Frame*>(&f), Access::Read);
    if (!a) return {};
    const Value* i = named_value(index, f);
    if (!i) return undefined_element(name, *a);
    int64_t at = to_integer(*f.in, *i);
    bool there = at < 0 && !index->constant() && at + static_cast<int64_t>(a->count) >= 0;
    return element_name(name, there ? at + static_cast<int64_t>(a->count) : at);
  }
  bool is_one_value() const override { return true; }
  bool reads_no_variable() const override { return constant_index && plain_container; }
  Container<Array> container;
  Node* index;
  const Value* constant_index = nullptr;
  uint32_t index_slot;
  bool own_index, plain_container;
};
}  // namespace

Node* make_array_element(Arena& a, Node* array, Node* index) {
  if (array->shape() == Shape::Args) return make_args_element(a, index);
  return a.make<ArrayElement>(array, index);
}

}  // namespace nacre::tree
