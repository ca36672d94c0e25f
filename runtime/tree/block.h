// SPDX-License-Identifier: MIT
// A block's statements, and what is put back when it is left: local, the last match, its own variables.
#pragma once

#include "runtime/matching/match_state.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

struct Statement {
  Place place;
  Node* node;
  std::string label;
};

// Runs one statement at its place; what its expression alone held goes when it ends.
inline Flow run_statement(Frame* f, const Place& place, Node* node) {
  Interpreter& in = *f->in;
  f->place = &place;
  if (!in.attend()) [[unlikely]] return in.flow;
  uint32_t temporaries = in.next_temporary;
  Flow flow = node->run(f);
  if (in.next_temporary != temporaries) [[unlikely]] in.drop_temporaries(temporaries);
  return flow;
}

class BlockScope {
 public:
  BlockScope(Frame* f, uint32_t first, uint32_t count, bool has_local, bool saves_match)
      : f_(f), first_(first), count_(count), mark_(has_local ? f->in->locals.mark() : 0), has_local_(has_local), match_(*f->in, saves_match) {}
  [[gnu::always_inline]] ~BlockScope() {
    if (has_local_) f_->in->locals.restore_to(*f_->in, mark_);
    if (count_) clear_slots(f_, first_, count_);
  }
  BlockScope(const BlockScope&) = delete;
  BlockScope& operator=(const BlockScope&) = delete;

 private:
  Frame* f_;
  uint32_t first_, count_;
  size_t mark_;
  bool has_local_;
  MatchScope match_;
};

// The scope of a block that has variables of its own and nothing else.
class SlotScope {
 public:
  SlotScope(Frame* f, uint32_t first, uint32_t count) : f_(f), first_(first), count_(count) {}
  ~SlotScope() { clear_slots(f_, first_, count_); }
  SlotScope(const SlotScope&) = delete;
  SlotScope& operator=(const SlotScope&) = delete;

 private:
  Frame* f_;
  uint32_t first_, count_;
};

struct Block : Node {
  Block(std::vector<Statement> statements, uint32_t first, uint32_t count, bool has_local, bool saves_match);
  Flow run(Frame* f) override;
  Flow tail(Frame* f) override;
  Value scalar(Frame* f) override;
  Truth condition(Frame* f) override;
  bool list(Frame* f) override;
  // The place of the label that a goto under way looks for; false: not here.
  bool find_label(Interpreter& in, size_t& at) const;

 private:
  Flow run_range(Frame* f, size_t from, size_t to);
  Flow run_range_labelled(Frame* f, size_t from, size_t to);   // where a goto may come back to one of them
  Flow run_labelled(Frame* f);
  template <class How>
  Flow run_then(Frame* f, How how);
  template <class How>
  Flow run_then_labelled(Frame* f, How how);
  template <class How>
  Flow run_in_scope(Frame* f, How how);

  std::vector<Statement> statements;
  uint32_t first, count;
  bool has_local, saves_match, has_labels = false;
};

}  // namespace nacre::tree
