// SPDX-License-Identifier: MIT
// A condition that stands on a line of its own inside a statement: elsif (...).
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
struct Placed : Node {
  Placed(const Place& place, Node* inner) : place(place), inner(inner) {}
  Value scalar(Frame* f) override {
    f->place = &place;
    return inner->scalar(f);
  }
  Truth condition(Frame* f) override {
    f->place = &place;
    return inner->condition(f);
  }
  Place place;
  Node* inner;
};
}  // namespace

Node* make_placed(Arena& a, const Place& place, Node* inner) { return a.make<Placed>(place, inner); }

}  // namespace nacre::tree
