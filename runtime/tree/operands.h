// SPDX-License-Identifier: MIT
// Operands of binary nodes by shape: the sub's own scalar and a constant are borrowed, all else is evaluated. A borrowed left side must not be
// followed by an evaluation that could change it, so Own goes on the left only where the right is Own or Constant too.
#pragma once

#include "runtime/tree/make.h"

namespace nacre::tree {

struct OwnOperand {
  explicit OwnOperand(Node* n) : node(n), slot(n->slot()) {}
  const Value* get(Frame* f, Value& spare) const { return borrow(f->pad() + slot, spare); }
  Node* node;
  uint32_t slot;
};

struct ConstantOperand {
  explicit ConstantOperand(Node* n) : node(n), value(*n->constant()) {}
  const Value* get(Frame*, Value&) const { return &value; }
  Node* node;
  Value value;       // the node's own count keeps it
};

struct AnyOperand {
  explicit AnyOperand(Node* n) : node(n) {}
  const Value* get(Frame* f, Value& spare) const {
    spare = node->scalar(f);
    return spare.is_unwind() ? nullptr : &spare;
  }
  Node* node;
};

// Makes Template<Op, Left, Right> with the operand classes that the children's shapes allow.
template <template <class, class, class> class Template, class Op>
Node* make_by_shape(Arena& a, Node* left, Node* right) {
  Shape l = left->shape(), r = right->shape();
  if (l == Shape::OwnScalar && r == Shape::OwnScalar) return a.make<Template<Op, OwnOperand, OwnOperand>>(OwnOperand(left), OwnOperand(right));
  if (l == Shape::OwnScalar && r == Shape::Constant) return a.make<Template<Op, OwnOperand, ConstantOperand>>(OwnOperand(left), ConstantOperand(right));
  if (r == Shape::Constant) return a.make<Template<Op, AnyOperand, ConstantOperand>>(AnyOperand(left), ConstantOperand(right));
  if (r == Shape::OwnScalar) return a.make<Template<Op, AnyOperand, OwnOperand>>(AnyOperand(left), OwnOperand(right));
  return a.make<Template<Op, AnyOperand, AnyOperand>>(AnyOperand(left), AnyOperand(right));
}

}  // namespace nacre::tree
