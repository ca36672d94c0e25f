// SPDX-License-Identifier: MIT
// Operands of binary nodes by shape: scalar variables and constants are borrowed, all else is evaluated. As in perl a variable on the left
// is read only when both sides have been evaluated: $i + $i++ sees the new $i twice.
#pragma once

#include "runtime/tree/make.h"

namespace nacre::tree {

// raw(): what is there without running anything: of a variable a slot's content, which may be indirect; else an owned value or unwind.
// get(): the value behind it, borrowed; what had to be made lies in spare. Null: unwound.
struct OwnOperand {
  static constexpr bool evaluates = false;
  explicit OwnOperand(Node* n) : node(n), slot(n->slot()) {}
  Value raw(Frame* f) const { return f->pad()[slot]; }
  const Value* get(Frame* f, Value& spare) const { return borrow(f->pad() + slot, spare); }
  Node* node;
  uint32_t slot;
};

// A captured scalar or a package's.
struct VariableOperand {
  static constexpr bool evaluates = false;
  static bool fits(const Node* n) { return n->fixed_slot() || n->captured_slot() != Node::not_captured; }
  explicit VariableOperand(Node* n) : node(n), fixed(n->fixed_slot()), captured(n->captured_slot()) {}
  Value* at(Frame* f) const { return fixed ? fixed : f->captures + captured; }
  Value raw(Frame* f) const {
    Value* slot = at(f);
    return slot->is_indirect() ? *real_slot(slot) : *slot;
  }
  const Value* get(Frame* f, Value& spare) const { return borrow(at(f), spare); }
  Node* node;
  Value* fixed;
  uint32_t captured;
};

struct ConstantOperand {
  static constexpr bool evaluates = false;
  explicit ConstantOperand(Node* n) : node(n), value(*n->constant()) {}
  Value raw(Frame*) const { return value; }
  const Value* get(Frame*, Value&) const { return &value; }
  Node* node;
  Value value;       // the node's own count keeps it
};

struct AnyOperand {
  static constexpr bool evaluates = true;
  explicit AnyOperand(Node* n) : node(n) {}
  Value raw(Frame* f) const { return node->scalar(f); }
  const Value* get(Frame* f, Value& spare) const {
    spare = node->scalar(f);
    return spare.is_unwind() ? nullptr : &spare;
  }
  Node* node;
};

// Evaluates both sides; false: unwound, nothing is held. What raw() gave of an operand that evaluates is the caller's to release; plain numbers
// need no releasing, so that arithmetic on them does no more than this.
template <class Left, class Right>
[[gnu::always_inline]] inline bool evaluate(const Left& left, const Right& right, Frame* f, Value& l, Value& r) {
  if constexpr (!Left::evaluates && Right::evaluates) {
    r = right.raw(f);
    if (r.is_unwind()) return false;
    l = left.raw(f);
  } else {
    l = left.raw(f);
    if (Left::evaluates && l.is_unwind()) return false;
    r = right.raw(f);
    if (Right::evaluates && r.is_unwind()) {
      if (Left::evaluates) release(l);
      return false;
    }
  }
  return true;
}

// Both operands of a node for its slow path, from what evaluate() gave: borrowed for as long as this lives.
template <class Left, class Right>
class BothOperands {
 public:
  BothOperands(const Left& left, const Right& right, Frame* f, Value l, Value r) {
    if constexpr (Left::evaluates) left_spare_ = l;
    if constexpr (Right::evaluates) right_spare_ = r;
    l_ = Left::evaluates ? &left_spare_ : left.get(f, left_spare_);
    r_ = Right::evaluates ? &right_spare_ : l_ ? right.get(f, right_spare_) : nullptr;
  }
  ~BothOperands() {
    release(left_spare_);
    release(right_spare_);
  }
  BothOperands(const BothOperands&) = delete;
  BothOperands& operator=(const BothOperands&) = delete;
  bool unwound() const { return !l_ || !r_; }
  const Value& left() const { return *l_; }
  const Value& right() const { return *r_; }

 private:
  Value left_spare_ = Value::undef(), right_spare_ = Value::undef();
  const Value *l_, *r_;
};

// make(operand) with the operand class that the node's shape allows; variables: whether VariableOperand is one of those.
template <bool variables, class Make>
Node* with_operand(Node* n, const Make& make) {
  if (n->shape() == Shape::OwnScalar) return make(OwnOperand(n));
  if (n->shape() == Shape::Constant) return make(ConstantOperand(n));
  if constexpr (variables)
    if (VariableOperand::fits(n)) return make(VariableOperand(n));
  return make(AnyOperand(n));
}

// Makes Template<Op, Left, Right>. What is on the right is evaluated last, so that VariableOperand would only make the program larger there.
template <template <class, class, class> class Template, class Op>
Node* make_by_shape(Arena& a, Node* left, Node* right) {
  return with_operand<true>(left, [&](auto l) {
    return with_operand<false>(right, [&](auto r) -> Node* { return a.make<Template<Op, decltype(l), decltype(r)>>(l, r); });
  });
}

}  // namespace nacre::tree
