// SPDX-License-Identifier: MIT
// @_ and its elements: the frame's arguments, an array only once something wants one.
#include "runtime/tree/container_nodes.h"
#include "runtime/tree/make.h"
#include "runtime/values/absent.h"

namespace nacre::tree {

namespace {
// @_ : the frame's arguments, made into a real array only when something wants one.
struct ArgsArray : ArrayNode {
  Array* array(Frame* f, Access access) override {
    if (access == Access::Localize) save(f);
    return args_array(f);
  }
  Value scalar(Frame* f) override {
    f = args_owner(f);
    return Value::integer(f->args_array ? static_cast<int64_t>(f->args_array->count) : f->argc);
  }
  Truth condition(Frame* f) override {
    f = args_owner(f);
    return (f->args_array ? f->args_array->count : f->argc) ? Truth::True : Truth::False;
  }
  bool list(Frame* f) override {
    Frame* owner = args_owner(f);
    if (owner->args_array) return push_elements(*f->in, *owner->args_array);
    f->in->expect_items(owner->argc);
    for (uint32_t k = 0; k < owner->argc; ++k) {
      Value v = read(owner->args + k);
      if (v.is_unwind()) return false;
      f->in->push(v);
    }
    return true;
  }
  bool arguments(Frame* f) override {
    Frame* owner = args_owner(f);
    if (owner->args_array) return push_aliases(*f->in, *owner->args_array, true);
    f->in->expect_items(owner->argc);
    for (uint32_t k = 0; k < owner->argc; ++k) {
      Value alias{Tag::Alias, 0, {0}};
      alias.alias = owner->args + k;
      f->in->push(alias);
    }
    return true;
  }
  // The array stays, since the frame has it; what is in it goes aside.
  static void save(Frame* f) {
    Array* a = args_array(f);
    auto* saved = new_array();
    std::swap(saved->items, a->items);
    std::swap(saved->base, a->base);
    std::swap(saved->count, a->count);
    std::swap(saved->capacity, a->capacity);
    Array* pair = new_array();
    retain(a);
    push_back(*pair, Value::of(Tag::Array, a));
    push_back(*pair, Value::of(Tag::Array, saved));
    f->in->locals.on_leave([](Interpreter&, Value old) {
      Array* target = old.array->items[0].array;
      Array* kept = old.array->items[1].array;
      clear(*target);
      std::swap(kept->items, target->items);
      std::swap(kept->base, target->base);
      std::swap(kept->count, target->count);
      std::swap(kept->capacity, target->capacity);
      release(old);
    }, Value::of(Tag::Array, pair));
  }
  bool is_computed() const override { return false; }
  std::string describe(const Frame&) const override { return "@_"; }
  Shape shape() const override { return Shape::Args; }
};

struct ArgsElement : Node {
  explicit ArgsElement(Node* index) : index(index) {}
  Value* find(Frame* f) const {
    Value i = index->scalar(f);
    if (i.is_unwind()) return nullptr;
    int64_t at = to_integer(*f->in, i);
    release(i);
    Frame* owner = args_owner(f);
    if (!owner->args_array) {
      if (at < 0) at += owner->argc;
      if (at >= 0 && at < owner->argc) return owner->args + at;
    } else if (owner->args_array->has(Magical)) {
      return element_slot(*f->in, *owner->args_array, at);
    } else if (Value* slot = owner->args_array->at(at)) {
      return slot;
    }
    missing = at;
    return &nothing;
  }
  Value scalar(Frame* f) override {
    Value* slot = find(f);
    return slot ? read(slot) : Value::unwind();
  }
  const Value* peek(Frame* f, Value& spare) override {
    Value* slot = find(f);
    return slot ? borrow(slot, spare) : nullptr;
  }
  Value* lvalue(Frame* f) override {
    Value* slot = find(f);
    if (slot != &nothing) return slot ? real(slot) : nullptr;
    return element_slot(*f->in, *args_array(f), missing);
  }
  bool arguments(Frame* f) override {
    Value* slot = find(f);
    if (!slot) return false;
    Value alias{Tag::Alias, 0, {0}};
    alias.alias = slot;
    f->in->push(slot == &nothing ? Value::undef() : alias);
    return true;
  }
  Value reference(Frame* f) override {
    args_array(f);
    Value* slot = find(f);
    if (slot == &nothing) slot = element(*args_array(f), missing);
    if (!slot) return Value::unwind();
    Box* box = box_slot(*slot);
    retain(box);
    return Value::of(Tag::Ref, box);
  }
  bool exists(Frame* f, Value& result) override {
    Value* slot = find(f);
    if (!slot) return false;
    result = f->in->truth(slot != &nothing && !is_absent(*slot));
    return true;
  }
  Value remove(Frame* f, bool) override {
    Array* all = args_array(f);
    Value* slot = find(f);
    if (!slot) return Value::unwind();
    for (size_t k = 0; k < all->count; ++k)
      if (all->items + k == slot) return remove_element(*all, static_cast<int64_t>(k));
    return Value::undef();
  }
  bool localize(Frame* f) override { return localize_slot(f) != nullptr; }
  Value* localize_slot(Frame* f) override {
    Held i(index->scalar(f));
    return i->is_unwind() ? nullptr : f->in->locals.element(*f->in, *args_array(f), to_integer(*f->in, *i));
  }
  std::string describe(const Frame& f) const override {
    if (const Value* c = index->constant()) return c->tag == Tag::Int ? "$_[" + std::to_string(c->i) + "]" : std::string();
    if (index->shape() != Shape::OwnScalar) return {};
    const Value* slot = real(const_cast<Frame&>(f).pad() + index->slot());
    return slot->tag == Tag::Int ? "$_[" + std::to_string(slot->i) + "]" : std::string();
  }
  Node* index;
  mutable int64_t missing = 0;
  mutable Value nothing = Value::undef();
};

// shift and pop of @_ without making it an array.
struct ShiftArgs : Node {
  explicit ShiftArgs(bool pop) : pop(pop) {}
  Value scalar(Frame* f) override {
    f = args_owner(f);
    if (f->args_array) {
      Array& a = *f->args_array;
      return take_slot(pop ? pop_back(a) : shift_front(a));
    }
    if (f->argc == 0) return Value::undef();
    --f->argc;
    Value* slot = pop ? f->args + f->argc : f->args++;
    if (!slot->is_indirect()) [[likely]] return std::exchange(*slot, Value::undef());
    return read_indirect(slot);
  }
  bool pop;
};

// shift where the program mentions @DB::args: what is shifted off stays where it was, as a trace (confess) shows it.
struct ShiftKeptArgs : Node {
  Value scalar(Frame* f) override {
    f = args_owner(f);
    if (f->args_array) return take_slot(shift_front(*f->args_array));
    if (f->argc == 0) return Value::undef();
    --f->argc;
    if (f->has_args && f->has_args < UINT8_MAX) ++f->has_args;
    return read(f->args++);
  }
};
}  // namespace

Node* make_args_array(Arena& a) { return a.make<ArgsArray>(); }
Node* make_args_element(Arena& a, Node* index) { return a.make<ArgsElement>(index); }
Node* make_shift_args(Arena& a, bool pop) { return a.make<ShiftArgs>(pop); }
Node* make_shift_kept_args(Arena& a) { return a.make<ShiftKeptArgs>(); }

}  // namespace nacre::tree
