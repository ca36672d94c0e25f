// SPDX-License-Identifier: MIT
// = and OP= of scalars, ++ and --. Order: the right side first, then the place, then the store; what was there goes last.
#include "runtime/strings/string_operators.h"
#include "runtime/tree/numeric.h"
#include "runtime/tree/operands.h"
#include "runtime/tree/places.h"

namespace nacre::tree {

namespace {
// A string that is a constant of the program or a hash key is shared: it is copied when somebody changes it, not here.
struct ScalarAssign : Node {
  ScalarAssign(Node* target, Node* value) : target(target), value(value) {}
  Value* assign(Frame* f) {
    Value v = value->scalar(f);
    if (v.is_unwind()) return nullptr;
    Held held(v);
    Value* slot = target->lvalue(f);
    return slot ? put(f, slot, held) : nullptr;
  }
  static Value* put(Frame* f, Value* slot, Held& held) {
    if (slot->is_indirect()) {                               // magic: read back what became of it
      Ref<Magic> keep = slot->tag == Tag::Magic ? Ref<Magic>::sharing(slot->magic) : Ref<Magic>();
      if (!store_special(slot, held.take())) return nullptr;
      return keep ? temporary_slot(*f->in, Value::of(Tag::Magic, keep.take())) : slot;
    }
    Value old = *slot;
    *slot = held.take();
    release(old);
    return slot;
  }
  Value scalar(Frame* f) override {
    Value* slot = assign(f);
    return slot ? read(slot) : Value::unwind();
  }
  Flow run(Frame* f) override {
    Value v = value->scalar(f);
    return !v.is_unwind() && target->put(f, v) ? Flow::Normal : f->in->flow;
  }
  Value* lvalue(Frame* f) override { return assign(f); }
  bool assign_held(Frame* f, HeldPlace& place) {
    Held v(value->scalar(f));
    if (v->is_unwind() || !target->hold(f, place)) return false;
    Value* slot = place.slot(f);
    return slot && put(f, slot, v);
  }
  bool arguments(Frame* f) override {
    HeldPlace place;
    return assign_held(f, place) && place.push_alias(f);
  }
  Value reference(Frame* f) override {
    HeldPlace place;
    return assign_held(f, place) ? place.reference(f) : Value::unwind();
  }
  std::string describe(const Frame& f) const override { return target->describe(f); }
  Node* target;
  Node* value;
};

// my $x = ...; $x = ...  with the sub's own slot.
struct OwnAssign : ScalarAssign {
  OwnAssign(Node* target, Node* value) : ScalarAssign(target, value), own(target->slot()) {}
  Flow run(Frame* f) override {
    Value v = value->scalar(f);
    if (v.is_unwind()) [[unlikely]] return f->in->flow;
    Value* slot = f->pad() + own;
    if (!slot->is_indirect()) [[likely]] {
      Value old = *slot;
      *slot = v;
      release(old);
      return Flow::Normal;
    }
    return store_special(slot, v) ? Flow::Normal : f->in->flow;
  }
  uint32_t own;
};

// Calculating with it runs no code.
bool is_quiet_number(const Value& v) { return is_plain_number(v) || v.tag == Tag::Uint || (v.tag == Tag::Str && parse_number(v.s->view()).whole); }

bool quiet_when_undef(Operation op) {
  return op == Operation::Add || op == Operation::Subtract || op == Operation::BitOr || op == Operation::BitXor || op == Operation::Concatenate;
}

template <class Op, class Right>
struct OwnOpAssign : Node {
  OwnOpAssign(Node* target, Right right) : target(target), own(target->slot()), right(right) {}
  [[gnu::always_inline]] bool apply(Frame* f) {
    Value rs = Value::undef();
    const Value* r = right.get(f, rs);
    if (!r) return false;
    Value* slot = f->pad() + own;
    Value out;
    if (Op::fast(*slot, *r, out)) [[likely]] { *slot = out; return true; }
    return apply_slow(f, r, rs);
  }
  [[gnu::noinline]] bool apply_slow(Frame* f, const Value* r, Value spare) {
    Held made(spare);
    if (r->tag == Tag::Str && apply_text(f->pad() + own, *r)) return true;
    Held keep(copy(*r));                                     // code that runs now may change the variable
    r = &*keep;
    Value* slot = real(f->pad() + own);
    Held now(read(slot));
    if (now->is_unwind()) return false;
    bool quiet = now->is_undef() && quiet_when_undef(Op::operation);
    Value v = quiet ? Op::from_undef(*f->in, *r, right.node) : Value::unwind();
    if (!quiet) v = arithmetic(*f->in, Op::operation, *now, *r, target, right.node, false, true);
    if (v.is_unwind()) return false;
    return store(real(f->pad() + own), v);
  }
  // A number that came as text. False: nothing is done.
  bool apply_text(Value* slot, const Value& text) {
    ParsedNumber number = parse_number(text.s->view());
    Value out;
    if (!number.whole || !Op::fast(*slot, number.value, out)) return false;
    *slot = out;
    return true;
  }
  Flow run(Frame* f) override { return apply(f) ? Flow::Normal : f->in->flow; }
  Value scalar(Frame* f) override { return apply(f) ? read(f->pad() + own) : Value::unwind(); }
  Value* lvalue(Frame* f) override { return apply(f) ? real(f->pad() + own) : nullptr; }
  bool arguments(Frame* f) override { return apply(f) && target->arguments(f); }
  Node* target;
  uint32_t own;
  Right right;
};

// undef += and -= do not warn about the left side.
template <Operation op>
struct AssignFast {
  static constexpr Operation operation = op;
  static bool fast(const Value& l, const Value& r, Value& out) { return fast_arithmetic<op>(l, r, out); }
  static Value from_undef(Interpreter& in, const Value& r, const Node* node) {
    return arithmetic(in, op, Value::integer(0), r, nullptr, node, false);
  }
};

struct OpAssign : Node {
  OpAssign(Operation op, Node* target, Node* value, bool integer) : op(op), target(target), value(value), integer(integer) {}
  Value combined(Frame* f, const Value& now, const Value& r) {
    Interpreter& in = *f->in;
    switch (op) {
      case Operation::Add: case Operation::Subtract: case Operation::Multiply: case Operation::Divide: case Operation::Modulus: case Operation::Power: {
        Value zero = Value::integer(0);
        bool quiet = now.is_undef() && quiet_when_undef(op);
        return arithmetic(in, op, quiet ? zero : now, r, target, value, integer, true);
      }
      case Operation::RepeatBy:
        if (r.is_undef()) in.warn_uninitialized(value, "repeat (x)");
        return repeated(in, now, r, target, true);
      default: {
        Value zero = Value::integer(0);
        bool quiet = now.is_undef() && quiet_when_undef(op) && !(r.tag == Tag::Str);
        Value empty = copy(*in.no);
        Held keep(empty);
        bool text = now.is_undef() && r.tag == Tag::Str && quiet_when_undef(op);
        return bitwise(in, op, quiet ? zero : text ? empty : now, r, target, value, integer, false, true);
      }
    }
  }
  bool runs_code(const Value& now, const Value& r) const {
    if (op == Operation::RepeatBy) return !(now.tag == Tag::Str || is_quiet_number(now)) || !is_quiet_number(r);
    if (now.tag == Tag::Str && r.tag == Tag::Str && is_bit_operator(op)) return false;
    return !(is_quiet_number(now) || (now.is_undef() && quiet_when_undef(op))) || !is_quiet_number(r);
  }
  bool quick(const Value& now, const Value& r, Value& out) const {
    switch (op) {
      case Operation::Add: return fast_arithmetic<Operation::Add>(now, r, out);
      case Operation::Subtract: return fast_arithmetic<Operation::Subtract>(now, r, out);
      case Operation::Multiply: return fast_arithmetic<Operation::Multiply>(now, r, out);
      case Operation::BitOr: return fast_arithmetic<Operation::BitOr>(now, r, out);
      case Operation::BitAnd: return fast_arithmetic<Operation::BitAnd>(now, r, out);
      default: return false;
    }
  }
  Value* apply(Frame* f) {
    Held r(value->scalar(f));
    if (r->is_unwind()) return nullptr;
    Value* slot = target->lvalue(f);
    return slot ? change(f, slot, r) : nullptr;
  }
  Value* change(Frame* f, Value* slot, const Held& r) {
    if (Value sum; !integer && quick(*slot, *r, sum)) [[likely]] {
      *slot = sum;
      return slot;
    }
    Ref<Magic> magic = slot->tag == Tag::Magic ? Ref<Magic>::sharing(slot->magic) : Ref<Magic>();
    Held now(read(slot));
    if (now->is_unwind()) return nullptr;
    Ref<Box> pin = magic || !runs_code(*now, *r) ? Ref<Box>() : pinned(slot);
    Value v = combined(f, *now, *r);
    if (v.is_unwind()) return nullptr;
    if (!magic) return store(slot, v) ? slot : nullptr;
    if (!magic->how->set(*magic, v)) return nullptr;
    return temporary_slot(*f->in, Value::of(Tag::Magic, magic.take()));
  }
  Value scalar(Frame* f) override {
    Value* slot = apply(f);
    return slot ? read(slot) : Value::unwind();
  }
  Flow run(Frame* f) override { return apply(f) ? Flow::Normal : f->in->flow; }
  Value* lvalue(Frame* f) override { return apply(f); }
  bool apply_held(Frame* f, HeldPlace& place) {
    Held r(value->scalar(f));
    if (r->is_unwind() || !target->hold(f, place)) return false;
    Value* slot = place.slot(f);
    return slot && change(f, slot, r);
  }
  bool arguments(Frame* f) override {                        // $i += 3 is $i
    HeldPlace place;
    return apply_held(f, place) && place.push_alias(f);
  }
  Value reference(Frame* f) override {
    HeldPlace place;
    return apply_held(f, place) ? place.reference(f) : Value::unwind();
  }
  Operation op;
  Node* target;
  Node* value;
  bool integer;
};

struct Increment : Node {
  Increment(Node* target, bool prefix, bool down, bool integer) : target(target), prefix(prefix), down(down), integer(integer) {}
  // The value one further on; owned or unwind.
  Value stepped(Frame* f, const Value& now, bool wants_old) {
    Interpreter& in = *f->in;
    if (now.tag == Tag::Int && now.i != INT64_MAX && now.i != INT64_MIN) return Value::integer(down ? now.i - 1 : now.i + 1);
    if (now.is_undef()) return Value::integer(down ? -1 : 1);
    if (now.tag == Tag::Num) return Value::number(down ? now.d - 1 : now.d + 1);
    Value result;
    if (in.overloaded(now)) {
      Held old(wants_old ? copy(now) : Value::undef());     // one more holder: the object must not change in place then
      if (in.overload_unary(down ? "--" : "++", now, result)) return result;
      return Value::integer(static_cast<int64_t>(reinterpret_cast<intptr_t>(now.o)) + (down ? -1 : 1));   // as any reference: its address
    }
    if (!down && now.tag == Tag::Str && increments_as_text(now.s->view())) {
      std::string text(now.s->view());
      string_increment(text);
      return string_value(text);
    }
    if (now.tag == Tag::Str && now.s->length == 0) return Value::integer(down ? -1 : 1);
    Value number = down ? to_numeric(in, now) : Value::undef();   // -- takes any text for a number, unasked
    if (!down && !numeric_operand(in, now, target, wants_old ? "postincrement (++)" : "preincrement (++)", number)) return Value::unwind();
    return arithmetic(in, down ? Operation::Subtract : Operation::Add, number, Value::integer(1), target, nullptr, integer);
  }
  Value scalar(Frame* f) override { return step(f, !prefix); }
  Value step(Frame* f, bool wants_old) {
    Value* slot = target->lvalue(f);
    return slot ? step_slot(f, slot, wants_old) : Value::unwind();
  }
  Value step_slot(Frame* f, Value* slot, bool wants_old) {
    if (slot->tag == Tag::Int && slot->i != INT64_MAX && slot->i != INT64_MIN) [[likely]] {
      Value before = *slot;
      slot->i += down ? -1 : 1;
      return wants_old ? before : *slot;
    }
    if (slot->is_undef()) {
      *slot = Value::integer(down ? -1 : 1);
      return !wants_old ? *slot : down ? Value::undef() : Value::integer(0);
    }
    if (slot->tag == Tag::Str && !wants_old && !down && increments_as_text(slot->s->view())) {
      increment_text(*slot);
      return copy(*slot);
    }
    Ref<Magic> magic = slot->tag == Tag::Magic ? Ref<Magic>::sharing(slot->magic) : Ref<Magic>();
    Held now(read(slot));
    if (now->is_unwind()) return Value::unwind();
    bool quiet = is_quiet_number(*now) || (now->tag == Tag::Str && (down || increments_as_text(now->s->view())));
    Ref<Box> pin = magic || quiet ? Ref<Box>() : pinned(slot);
    Held next(stepped(f, *now, wants_old));
    if (next->is_unwind()) return Value::unwind();
    if (!(magic ? magic->how->set(*magic, copy(*next)) : store(slot, copy(*next)))) return Value::unwind();
    if (!wants_old) return next.take();
    if (now->is_undef()) return down ? Value::undef() : Value::integer(0);
    if (now->tag == Tag::Str && next->tag != Tag::Str) return to_numeric(*f->in, *now);
    return now.take();
  }
  Flow run(Frame* f) override {
    Value v = step(f, false);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  bool step_held(Frame* f, HeldPlace& place) {
    if (!target->hold(f, place)) return false;
    Value* slot = place.slot(f);
    if (!slot) return false;
    Held now(step_slot(f, slot, false));
    return !now->is_unwind();
  }
  Value* lvalue(Frame* f) override {
    HeldPlace place;
    return step_held(f, place) ? place.last_slot(f) : nullptr;
  }
  bool arguments(Frame* f) override {                        // ++$i is $i
    if (!prefix) return list(f);
    HeldPlace place;
    return step_held(f, place) && place.push_alias(f);
  }
  Value reference(Frame* f) override {
    if (!prefix) return Node::reference(f);
    HeldPlace place;
    return step_held(f, place) ? place.reference(f) : Value::unwind();
  }
  Node* target;
  bool prefix, down, integer;
};

struct OwnIncrement : Increment {
  OwnIncrement(Node* target, bool prefix, bool down) : Increment(target, prefix, down, false), own(target->slot()) {}
  Flow run(Frame* f) override {
    Value* slot = f->pad() + own;
    if (slot->tag == Tag::Int && slot->i != INT64_MAX && slot->i != INT64_MIN) [[likely]] {
      slot->i += down ? -1 : 1;
      return Flow::Normal;
    }
    return Increment::run(f);
  }
  uint32_t own;
};

}  // namespace

Node* make_scalar_assign(Arena& a, Node* target, Node* value) {
  if (target->shape() == Shape::OwnScalar) return a.make<OwnAssign>(target, value);
  Node* general = a.make<ScalarAssign>(target, value);
  Node* part = make_substr_assign(a, target, value, general);
  return part ? part : general;
}

namespace {
template <Operation op>
Node* own_op_assign(Arena& a, Node* target, Node* value) {
  using Op = AssignFast<op>;
  return with_operand<true>(value, [&](auto right) -> Node* { return a.make<OwnOpAssign<Op, decltype(right)>>(target, right); });
}
}  // namespace

Node* make_op_assign(Arena& a, Operation op, Node* target, Node* value, bool integer) {
  if (op == Operation::Concatenate) return make_append_assign(a, target, value);
  if (target->shape() == Shape::OwnScalar && !integer) {
    if (op == Operation::Add) return own_op_assign<Operation::Add>(a, target, value);
    if (op == Operation::Subtract) return own_op_assign<Operation::Subtract>(a, target, value);
    if (op == Operation::Multiply) return own_op_assign<Operation::Multiply>(a, target, value);
  }
  return a.make<OpAssign>(op, target, value, integer);
}

Node* make_increment(Arena& a, Node* target, bool prefix, bool down, bool integer) {
  if (target->shape() == Shape::OwnScalar && !integer) return a.make<OwnIncrement>(target, prefix, down);
  return a.make<Increment>(target, prefix, down, integer);
}

}  // namespace nacre::tree
