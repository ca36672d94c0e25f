// SPDX-License-Identifier: MIT
// Places that are found once and used more often: assigned to and then read or aliased, kept while the right side runs, saved by local and then
// assigned to. Finding one anew would run its index, key or reference again.
#pragma once

#include "runtime/tree/node.h"

namespace nacre::tree {

// One scalar's place (Node::hold).
class HeldPlace {
 public:
  void keep_variable(Node* node) { node_ = node; }           // is found again without running anything
  void keep_box(Ref<Box> box) { owner_ = Held(Value::of(Tag::Box, box.take())); }
  void keep_element(Array& a, int64_t index);
  void keep_element(Hash& h, const Value& key);

  Value* slot(Frame* f) const;                               // as Node::lvalue
  Value* last_slot(Frame* f);                                // the same; what keeps the place lives on for some evaluations
  Value reference(Frame* f) const;                           // as Node::reference
  bool push_alias(Frame* f) const;

 private:
  Node* node_ = nullptr;
  Held owner_, key_;                                         // a Box; or an Array or a Hash, and where in it
};

// Keeps a slot where it is while an object's or a warning's code runs, which may change its container.
inline Ref<Box> pinned(Value*& slot) {
  Ref<Box> pin = Ref<Box>::sharing(box_slot(*slot));
  slot = real(slot);
  return pin;
}

// What Node::places pushes: a scalar's alias or its magic, an array or a hash itself, undef for a value to be passed over.
// The places in [first, last) take the values in [next, end), which the stack owns. False: unwound.
bool assign_places(Interpreter& in, Value* first, Value* last, Value*& next, Value* end);
// \ of a place.
Value reference_to_place(Value& place);
// The places from `first` to the stack's end become what is in them, or with `aliases` its aliases.
bool show_places(Interpreter& in, Value* first, bool aliases);

}  // namespace nacre::tree
