// SPDX-License-Identifier: MIT
#include "runtime/tree/id_targets.h"

#include "runtime/interpreter.h"
#include "runtime/special/special.h"

namespace nacre::tree {

namespace {
struct IdTargets : Node {
  explicit IdTargets(Node* targets) : targets(targets) {}
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    begin_id_batch(*f->in);
    bool stored = targets->assign_from(f, next, end);
    end_id_batch(*f->in);
    return stored;
  }
  Value scalar(Frame* f) override { return targets->scalar(f); }
  bool list(Frame* f) override { return targets->list(f); }
  bool arguments(Frame* f) override { return targets->arguments(f); }
  Value reference(Frame* f) override { return targets->reference(f); }
  Value* lvalue(Frame* f) override { return targets->lvalue(f); }
  bool is_list_lvalue() const override { return true; }
  bool is_computed() const override { return false; }
  bool localize(Frame* f) override { return targets->localize(f); }
  bool places(Frame* f, bool localized) override { return targets->places(f, localized); }
  Node* targets;
};
}  // namespace

Node* make_id_targets(Arena& a, Node* targets) { return a.make<IdTargets>(targets); }

}  // namespace nacre::tree
