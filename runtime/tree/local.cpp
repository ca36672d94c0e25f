// SPDX-License-Identifier: MIT
// local EXPR, and $#array.
#include "runtime/tree/container_nodes.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// Saves what is there, then is the fresh variable.
struct Local : Node {
  explicit Local(Node* target) : target(target) {}
  Value scalar(Frame* f) override { return target->localize(f) ? target->scalar(f) : Value::unwind(); }
  Flow run(Frame* f) override {
    size_t before = f->in->locals.mark();
    return target->localize(f) && f->in->locals.without_value(*f->in, before) ? Flow::Normal : f->in->flow;
  }
  bool list(Frame* f) override { return target->localize(f) && target->list(f); }
  bool arguments(Frame* f) override { return target->localize(f) && target->arguments(f); }
  Value* lvalue(Frame* f) override { return target->localize(f) ? target->lvalue(f) : nullptr; }
  Array* array(Frame* f, Access access) override { return target->localize(f) ? target->array(f, access) : nullptr; }
  Hash* hash(Frame* f, Access access) override { return target->localize(f) ? target->hash(f, access) : nullptr; }
  Value reference(Frame* f) override { return target->localize(f) ? target->reference(f) : Value::unwind(); }
  bool is_list_lvalue() const override { return target->is_list_lvalue(); }
  bool assign_from(Frame* f, Value*& next, Value* end) override { return target->localize(f) && target->assign_from(f, next, end); }
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
