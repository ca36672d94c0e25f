// SPDX-License-Identifier: MIT
// A node around another one, which hands every way of asking on to it. What it is for its askers is the derived class's to say.
#pragma once

#include "runtime/tree/node.h"

namespace nacre::tree {

struct Around : Node {
  explicit Around(Node* inner) : inner(inner) {}
  Value scalar(Frame* f) override { return inner->scalar(f); }
  Flow run(Frame* f) override { return inner->run(f); }
  Truth condition(Frame* f) override { return inner->condition(f); }
  bool list(Frame* f) override { return inner->list(f); }
  bool arguments(Frame* f) override { return inner->arguments(f); }
  Value* lvalue(Frame* f) override { return inner->lvalue(f); }
  const Value* peek(Frame* f, Value& spare) override { return inner->peek(f, spare); }
  Flow tail(Frame* f) override { return inner->tail(f); }
  Array* array(Frame* f, Access access) override { return inner->array(f, access); }
  Hash* hash(Frame* f, Access access) override { return inner->hash(f, access); }
  bool localize(Frame* f) override { return inner->localize(f); }
  Value* localize_slot(Frame* f) override { return inner->localize_slot(f); }
  bool hold(Frame* f, HeldPlace& place) override { return inner->hold(f, place); }
  bool places(Frame* f, bool localized) override { return inner->places(f, localized); }
  Value reference(Frame* f) override { return inner->reference(f); }
  bool references(Frame* f) override { return inner->references(f); }
  std::string describe(const Frame& f) const override { return inner->describe(f); }
  // A variable all the same, but not one whose slot may be looked at without asking.
  Shape shape() const override {
    Shape shape = inner->shape();
    return shape == Shape::OwnScalar ? Shape::Variable : shape == Shape::Constant ? Shape::Other : shape;
  }
  bool is_one_value() const override { return inner->is_one_value(); }
  bool is_list_lvalue() const override { return inner->is_list_lvalue(); }
  bool assign_from(Frame* f, Value*& next, Value* end) override { return inner->assign_from(f, next, end); }
  bool exists(Frame* f, Value& result) override { return inner->exists(f, result); }
  Value remove(Frame* f, bool localized) override { return inner->remove(f, localized); }
  Node* inner;
};

}  // namespace nacre::tree
