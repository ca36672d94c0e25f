// SPDX-License-Identifier: MIT
// local EXPR, and $#array.
#include "runtime/tree/container_nodes.h"
#include "runtime/tree/make.h"
#include "runtime/tree/places.h"

namespace nacre::tree {

namespace {
// Saves what is there, then is the fresh variable.
struct Local : Node {
  explicit Local(Node* target) : target(target) {}
  Value scalar(Frame* f) override {
    if (target->is_list_lvalue()) return target->localize(f) ? target->scalar(f) : Value::unwind();
    Value* slot = target->localize_slot(f);
    return slot ? read(slot) : Value::unwind();
  }
  Flow run(Frame* f) override {
    size_t before = f->in->locals.mark();
    return target->localize(f) && f->in->locals.without_value(*f->in, before) ? Flow::Normal : f->in->flow;
  }
  bool list(Frame* f) override { return show(f, false); }
  bool arguments(Frame* f) override { return show(f, true); }
  bool show(Frame* f, bool aliases) {
    Value* first = f->in->sp;
    return target->places(f, true) && show_places(*f->in, first, aliases);
  }
  bool places(Frame* f, bool) override { return target->places(f, true); }
  Value* lvalue(Frame* f) override { return target->localize_slot(f); }
  bool put(Frame* f, Value owned) override { return target->localize_put(f, owned); }
  Array* array(Frame* f, Access) override { return target->array(f, Access::Localize); }
  Hash* hash(Frame* f, Access) override { return target->hash(f, Access::Localize); }
  Value reference(Frame* f) override {
    StackItems places(*f->in);
    if (!target->places(f, true)) return Value::unwind();
    return places.size() ? reference_to_place(places.end()[-1]) : Node::reference(f);
  }
  bool references(Frame* f) override {
    return target->is_list_lvalue() ? target->localize(f) && target->references(f) : Node::references(f);
  }
  bool is_list_lvalue() const override { return target->is_list_lvalue(); }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    StackItems places(*f->in);
    return target->places(f, true) && assign_places(*f->in, places.begin(), places.end(), next, end);
  }
  Node* target;
};

Value get_last(Magic& m) { return Value::integer(size_of(*interpreter, *m.first.array) - 1); }
bool set_last(Magic& m, Value value) {
  Held held(value);
  int64_t n = to_integer(*interpreter, value) + 1;
  if (m.first.array->has(Magical)) return interpreter->magic_of(m.first.array)->resize(*interpreter, n);
  if (n < 0) n = 0;
  if (n > (int64_t{1} << 40)) { interpreter->die("Out of memory in perl:av:extend"); return false; }
  resize(*m.first.array, static_cast<size_t>(n));
  return true;
}
const MagicKind last_kind{"$#array", get_last, set_last, nullptr};

struct ArrayLast : Node {
  explicit ArrayLast(Node* container) : container(container) {}
  Value scalar(Frame* f) override {
    Array* a = container->array(f, Access::Create);
    if (!a) return Value::unwind();
    int64_t n = size_of(*f->in, *a);
    return n < 0 ? Value::unwind() : Value::integer(n - 1);
  }
  Value* lvalue(Frame* f) override {
    Array* a = container->array(f, Access::Modify);
    if (!a) return nullptr;
    retain(a);
    return temporary_slot(*f->in, magic_value(last_kind, Value::of(Tag::Array, a)));
  }
  Value reference(Frame* f) override {
    Value* slot = lvalue(f);
    return slot ? Value::of(Tag::Ref, new_box(std::exchange(*slot, Value::undef()))) : Value::unwind();
  }
  Node* container;
};
}  // namespace

Node* make_local(Arena& a, Node* target) { return a.make<Local>(target); }
Node* make_array_last(Arena& a, Node* array) { return a.make<ArrayLast>(array); }

}  // namespace nacre::tree
