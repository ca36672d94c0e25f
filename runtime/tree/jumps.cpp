// SPDX-License-Identifier: MIT
// next, last, redo and goto LABEL: to a loop or label of this sub, or to something further out.
#include "runtime/tree/block.h"

namespace nacre::tree {

namespace {
struct Jump : Node {
  Jump(Flow flow, std::string label, Node* dynamic, bool stays_here) : flow(flow), label(std::move(label)), dynamic(dynamic), stays_here(stays_here) {}
  Value scalar(Frame* f) override {
    run(f);
    return Value::unwind();
  }
  Flow run(Frame* f) override {
    Interpreter& in = *f->in;
    if (stays_here) [[likely]] {
      in.label = label;
      return in.flow = flow;
    }
    if (!dynamic) return jump_out(f, flow, label);
    Held v(dynamic->scalar(f));
    if (v->is_unwind()) return in.flow;
    Text text(in, *v);
    return jump_out(f, flow, in.intern(text.view())->view());
  }
  Flow flow;
  std::string label;
  Node* dynamic;
  bool stays_here;
};

struct Stub : Node {
  Value scalar(Frame* f) override { return f->in->die("Unimplemented"); }
};

std::string_view word_of(Flow flow) {
  return flow == Flow::Next ? "next" : flow == Flow::Last ? "last" : flow == Flow::Redo ? "redo" : "goto";
}

bool matches(const JumpTarget& target, Flow flow, std::string_view label) {
  if (flow == Flow::Goto) {
    size_t at = 0;
    Interpreter& in = *interpreter;
    in.label = label;
    return target.kind == JumpTarget::Kind::Labels && static_cast<const Block*>(target.block)->find_label(in, at);
  }
  return target.kind == JumpTarget::Kind::Loop && (label.empty() || *target.label == label);
}

// Subs and evals that a jump leaves are probably left by mistake.
void warn_of_exits(Frame* f, const Frame* last, size_t last_evals, Flow flow) {
  Interpreter& in = *f->in;
  std::string how = " via " + std::string(word_of(flow));
  size_t evals = in.eval_blocks.size();
  bool in_text = false;
  for (Frame* at = in.frame; at;) {
    if (evals > last_evals && in.eval_blocks[evals - 1].frame == at) {
      --evals;
      in_text = false;
      in.warn(parser::Warn::Exiting, "Exiting eval" + how);
      continue;
    }
    if (at == last || !at->caller) return;
    in_text = at->kind == EvalFrame;
    if (!in_text && at->body) in.warn(parser::Warn::Exiting, (at->kind == SubFrame ? "Exiting subroutine" : "Exiting eval") + how);
    at = at->caller;
  }
}
}  // namespace

Flow jump_out(Frame* f, Flow flow, std::string_view label) {
  Interpreter& in = *f->in;
  JumpTarget* target = in.jump_targets;
  while (target && target->kind != JumpTarget::Kind::Barrier && !matches(*target, flow, label)) target = target->outer;
  bool found = target && target->kind != JumpTarget::Kind::Barrier;
  bool in_sort_block = target && !found && target->block;
  if (flow != Flow::Goto && (!found || target->frame != in.frame || in.eval_blocks.size() > target->evals)) {
    try {
      warn_of_exits(f, target ? target->frame : nullptr, target ? target->evals : 0, flow);
      if (in_sort_block) in.warn(parser::Warn::Exiting, "Exiting pseudo-block via " + std::string(word_of(flow)));
    } catch (const Unwound&) {
      return in.flow;
    }
  }
  if (!found) {
    std::string word(word_of(flow));
    if (flow == Flow::Goto && in_sort_block) in.die("Can't \"goto\" out of a pseudo block");
    else if (flow == Flow::Goto) in.die("Can't find label " + std::string(label));
    else if (label.empty()) in.die("Can't \"" + word + "\" outside a loop block");
    else in.die("Label not found for \"" + word + " " + std::string(label) + "\"");
    return in.flow;
  }
  in.label = label;
  return in.flow = flow;
}

Node* make_jump(Arena& a, Flow flow, std::string label, Node* dynamic_label, bool stays_here) {
  return a.make<Jump>(flow, std::move(label), dynamic_label, stays_here);
}
Node* make_stub(Arena& a) { return a.make<Stub>(); }

}  // namespace nacre::tree
