// SPDX-License-Identifier: MIT
// Blocks, branches, loops and jumps. A statement yields a Flow; anything but Normal goes up to whoever handles it.
#include <deque>

#include "runtime/matching/match_state.h"
#include "runtime/tree/make.h"
#include "runtime/tree/numeric.h"

namespace nacre::tree {

namespace {
struct Statement {
  Place place;
  Node* node;
  std::string label;
};

// What a block puts back when it is left: local, the last match, its own variables.
class BlockScope {
 public:
  BlockScope(Frame* f, uint32_t first, uint32_t count, bool has_local, bool saves_match)
      : f_(f), first_(first), count_(count), mark_(has_local ? f->in->locals.mark() : 0), has_local_(has_local), match_(*f->in, saves_match) {}
  ~BlockScope() {
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

struct Block : Node {
  Block(std::vector<Statement> statements, uint32_t first, uint32_t count, bool has_local, bool saves_match)
      : statements(std::move(statements)), first(first), count(count), has_local(has_local), saves_match(saves_match) {
    for (const Statement& s : this->statements) has_labels = has_labels || !s.label.empty();
  }
  // Runs statements [from, to); Normal when all ran.
  Flow run_range(Frame* f, size_t from, size_t to) {
    Interpreter& in = *f->in;
    uint32_t temporaries = in.next_temporary;
    for (size_t k = from; k < to; ++k) {
      const Statement& s = statements[k];
      f->place = &s.place;
      if (!in.attend()) [[unlikely]] return in.flow;
      Flow flow = s.node->run(f);
      if (in.next_temporary != temporaries) [[unlikely]] in.drop_temporaries(temporaries);
      if (flow == Flow::Normal) [[likely]] continue;
      if (flow == Flow::Goto && has_labels && find_label(in, k)) { --k; continue; }
      return flow;
    }
    return Flow::Normal;
  }
  bool find_label(Interpreter& in, size_t& at) const {
    for (size_t k = 0; k < statements.size(); ++k)
      if (statements[k].label == in.label) { at = k; return true; }
    return false;
  }
  Flow run(Frame* f) override {
    if (has_labels) [[unlikely]] return run_labelled(f);
    if (!count && !has_local && !saves_match) return run_range(f, 0, statements.size());
    BlockScope scope(f, first, count, has_local, saves_match);
    return run_range(f, 0, statements.size());
  }
  Flow run_labelled(Frame* f) {
    JumpScope target(*f->in, JumpTarget::Kind::Labels, nullptr, this);
    BlockScope scope(f, first, count, has_local, saves_match);
    return run_range(f, 0, statements.size());
  }
  // All but the last statement, then the last by how().
  template <class How>
  Flow run_then(Frame* f, How how) {
    if (statements.empty()) return Flow::Normal;
    Interpreter& in = *f->in;
    size_t last = statements.size() - 1;
    if (Flow flow = run_range(f, 0, last); flow != Flow::Normal) return flow;
    for (;;) {
      const Statement& s = statements[last];
      f->place = &s.place;
      if (!in.attend()) return in.flow;
      Flow flow = how(s.node);
      size_t at = last;
      if (flow != Flow::Goto || !has_labels || !find_label(in, at)) return flow;
      if (Flow again = run_range(f, at, last); again != Flow::Normal) return again;
    }
  }
  Flow tail(Frame* f) override {
    if (has_labels) [[unlikely]] return tail_labelled(f);
    BlockScope scope(f, first, count, has_local, saves_match);
    return run_then(f, [&](Node* n) { return n->tail(f); });
  }
  Flow tail_labelled(Frame* f) {
    JumpScope target(*f->in, JumpTarget::Kind::Labels, nullptr, this);
    BlockScope scope(f, first, count, has_local, saves_match);
    return run_then(f, [&](Node* n) { return n->tail(f); });
  }
  Value scalar(Frame* f) override {
    Value v = Value::undef();
    BlockScope scope(f, first, count, has_local, saves_match);
    Flow flow = run_then(f, [&](Node* n) {
      v = n->scalar(f);
      return v.is_unwind() ? f->in->flow : Flow::Normal;
    });
    return flow == Flow::Normal ? v : f->in->leave(flow);
  }
  Truth condition(Frame* f) override {
    Truth t = Truth::False;
    BlockScope scope(f, first, count, has_local, saves_match);
    Flow flow = run_then(f, [&](Node* n) {
      t = n->condition(f);
      return t == Truth::Unwind ? f->in->flow : Flow::Normal;
    });
    if (flow == Flow::Normal) return t;
    f->in->flow = flow;
    return Truth::Unwind;
  }
  bool list(Frame* f) override {
    BlockScope scope(f, first, count, has_local, saves_match);
    Flow flow = run_then(f, [&](Node* n) { return n->list(f) ? Flow::Normal : f->in->flow; });
    if (flow != Flow::Normal) f->in->flow = flow;
    return flow == Flow::Normal;
  }
  std::vector<Statement> statements;
  uint32_t first, count;
  bool has_local, saves_match, has_labels = false;
};

struct If : Node {
  If(std::vector<std::pair<Node*, Node*>> branches, Node* otherwise, Node* unless) : branches(std::move(branches)), otherwise(otherwise), unless(unless) {}
  Value scalar(Frame* f) override {
    Held failed;
    bool unwound = false;
    Node* n = choose(f, failed, unwound);
    if (unwound) return Value::unwind();
    return n ? n->scalar(f) : failed.take();                 // nothing chosen: the value of the condition that failed
  }
  Flow run(Frame* f) override {
    for (auto& [condition, body] : branches) {
      Truth t = condition->condition(f);
      if (t == Truth::True) return body->run(f);
      if (t == Truth::Unwind) return f->in->flow;
    }
    return otherwise ? otherwise->run(f) : Flow::Normal;
  }
  Node* choose(Frame* f, Held& failed, bool& unwound) {
    if (unless) {
      failed = Held(unless->scalar(f));
      unwound = failed->is_unwind();
      return unwound || truth_of(*f->in, *failed) == Truth::True ? nullptr : branches[0].second;
    }
    for (auto& [condition, body] : branches) {
      failed = Held(condition->scalar(f));
      if (failed->is_unwind()) { unwound = true; return nullptr; }
      if (truth_of(*f->in, *failed) == Truth::True) return body;
    }
    return otherwise;
  }
  Flow tail(Frame* f) override {
    if (f->want == Want::Void) return run(f);
    Held failed;
    bool unwound = false;
    Node* n = choose(f, failed, unwound);
    if (unwound) return f->in->flow;
    if (n) return n->tail(f);
    if (f->want == Want::List) f->in->push(failed.take());
    else f->result = failed.take();
    return Flow::Normal;
  }
  bool list(Frame* f) override {
    Held failed;
    bool unwound = false;
    Node* n = choose(f, failed, unwound);
    if (unwound) return false;
    if (n) return n->list(f);
    f->in->push(failed.take());
    return true;
  }
  std::vector<std::pair<Node*, Node*>> branches;
  Node* otherwise;
  Node* unless;
};

// What next, last and redo mean to a loop. Normal: go on with the next round; Last: the loop is over; Redo: again; else pass it up.
struct Loop : Node {
  explicit Loop(LoopParts p) : parts(std::move(p)) {}
  // As a last statement a loop yields an empty string.
  Value scalar(Frame* f) override {
    Flow flow = run(f);
    return flow == Flow::Normal ? copy(*f->in->no) : f->in->leave(flow);
  }
  bool list(Frame* f) override {
    Flow flow = run(f);
    if (flow != Flow::Normal) f->in->flow = flow;
    else f->in->push(copy(*f->in->no));
    return flow == Flow::Normal;
  }
  Flow tail(Frame* f) override {
    Flow flow = run(f);
    if (flow != Flow::Normal || f->want == Want::Void) return flow;
    if (f->want == Want::List) f->in->push(copy(*f->in->no));
    else release(std::exchange(f->result, copy(*f->in->no)));
    return flow;
  }
  bool mine(Interpreter& in) const { return in.label.empty() || in.label == parts.label; }
  // One round of the body with its continue block.
  Flow round(Frame* f) {
    for (;;) {
      Flow flow = parts.body->run(f);
      if (flow == Flow::Normal) [[likely]] break;
      if (flow != Flow::Next && flow != Flow::Last && flow != Flow::Redo) return flow;
      if (!mine(*f->in)) return flow;
      f->in->label = {};
      if (flow == Flow::Last) return Flow::Last;
      if (flow == Flow::Next) break;
    }
    if (!parts.after) return Flow::Normal;
    Flow flow = parts.after->run(f);
    if ((flow == Flow::Last || flow == Flow::Next) && mine(*f->in)) return Flow::Last;
    return flow;
  }
  // How a round's Flow looks from outside the loop: its own `last` is an ordinary end.
  Flow ended(Frame* f, Flow flow) const { return flow == Flow::Last && mine(*f->in) ? Flow::Normal : flow; }
  LoopParts parts;
};

struct While : Loop {
  While(LoopParts parts, Node* condition, bool until, bool body_first) : Loop(std::move(parts)), condition(condition), until(until), body_first(body_first) {}
  Flow run(Frame* f) override {
    if (body_first) return go(f);
    JumpScope target(*f->in, JumpTarget::Kind::Loop, &parts.label);
    MatchScope match(*f->in, parts.saves_match);
    return go(f);
  }
  Flow go(Frame* f) {
    Interpreter& in = *f->in;
    if (body_first) {                                        // do {} while: not a loop to next and last
      if (Flow flow = parts.body->run(f); flow != Flow::Normal) return flow;
    }
    const Place* here = f->place;
    uint32_t temporaries = in.next_temporary;
    for (;;) {
      f->place = here;
      if (in.next_temporary != temporaries) [[unlikely]] in.drop_temporaries(temporaries);
      if (!in.attend()) return in.flow;
      if (condition) {
        Truth t = condition->condition(f);
        if (t == Truth::Unwind) { clear(f); return in.flow; }
        if ((t == Truth::True) == until) break;
      }
      if (body_first) {
        if (Flow flow = parts.body->run(f); flow != Flow::Normal) return flow;
        continue;
      }
      Flow flow = round(f);
      if (parts.slot_count) clear(f);                        // the condition's my is fresh in each round
      if (flow == Flow::Normal) [[likely]] continue;
      if (ended(f, flow) == Flow::Normal) break;
      return flow;
    }
    if (parts.slot_count) clear(f);
    return Flow::Normal;
  }
  void clear(Frame* f) { clear_slots(f, parts.first_slot, parts.slot_count); }
  Node* condition;
  bool until, body_first;
};

struct For : Loop {
  For(LoopParts parts, Node* start, Node* condition, Node* step) : Loop(std::move(parts)), start(start), condition(condition), step(step) {}
  Flow run(Frame* f) override {
    JumpScope target(*f->in, JumpTarget::Kind::Loop, &parts.label);
    Flow flow = go(f);
    if (parts.slot_count) clear_slots(f, parts.first_slot, parts.slot_count);
    return flow;
  }
  Flow go(Frame* f) {
    Interpreter& in = *f->in;
    if (start)
      if (Flow flow = start->run(f); flow != Flow::Normal) return flow;
    const Place* here = f->place;
    uint32_t temporaries = in.next_temporary;
    for (;;) {
      if (condition) {
        Truth t = condition->condition(f);
        if (t == Truth::Unwind) return in.flow;
        if (t == Truth::False) return Flow::Normal;
      }
      Flow flow = round(f);
      if (flow != Flow::Normal) [[unlikely]] return ended(f, flow);
      f->place = here;
      if (in.next_temporary != temporaries) [[unlikely]] in.drop_temporaries(temporaries);
      if (!in.attend()) return in.flow;
      if (step)
        if (Flow s = step->run(f); s != Flow::Normal) return s;
    }
  }
  Node* start;
  Node* condition;
  Node* step;
};

// Where the loop variable's slot is; what it held comes back at the end.
class LoopVariable {
 public:
  LoopVariable(Value* slot) : slot_(slot), before_(std::exchange(*slot, Value::undef())) {}
  ~LoopVariable() {
    release(*slot_);
    *slot_ = before_;
  }
  LoopVariable(const LoopVariable&) = delete;
  LoopVariable& operator=(const LoopVariable&) = delete;
  // The variable now is (an alias of) what `value` says; a box that a closure took in the last round is let go.
  void set(Value value) {
    Value old = *slot_;
    *slot_ = value;
    release(old);
  }

 private:
  Value* slot_;
  Value before_;
};

struct Foreach : Loop {
  Foreach(LoopParts parts, ForeachVariable variable, Node* list, Node* from, Node* to) : Loop(std::move(parts)), variable(variable), items(list), from(from), to(to) {}
  static Value* slot_of(Frame* f, const ForeachVariable& variable) {
    switch (variable.where) {
      case ForeachVariable::Where::Own: return f->pad() + variable.index;
      case ForeachVariable::Where::Captured: return f->captures + variable.index;
      default: return &variable.glob->scalar;
    }
  }
  Value* variable_slot(Frame* f) const { return slot_of(f, variable); }
  // What the loop variable holds while it stands for the item on the stack.
  static Value alias_of(Value* item) {
    Value alias = *item;
    if (alias.tag == Tag::Box) {
      retain(alias);
    } else if (alias.tag != Tag::Alias && alias.tag != Tag::Cursor) {
      alias = {Tag::Alias, 0, {0}};
      alias.alias = item;
    }
    return alias;
  }
  Flow run(Frame* f) override {
    JumpScope target(*f->in, JumpTarget::Kind::Loop, &parts.label);
    MatchScope match(*f->in, parts.saves_match);
    if (from) return run_range(f);
    if (items->shape() == Shape::OwnArray || items->shape() == Shape::Array) return run_array(f);
    Interpreter& in = *f->in;
    StackItems all(in);
    if (!items->arguments(f)) return in.flow;
    Value* end = in.sp;
    LoopVariable loop(variable_slot(f));
    for (Value* item = all.begin(); item < end; ++item) {
      loop.set(alias_of(item));
      Flow flow = step(f);
      if (flow != Flow::Normal) return ended(f, flow);
    }
    return Flow::Normal;
  }
  Flow step(Frame* f) {
    if (!f->in->attend()) return f->in->flow;
    return round(f);
  }
  // The array itself is walked: what the body pushes is seen.
  Flow run_array(Frame* f) {
    Interpreter& in = *f->in;
    Array* a = items->array(f, Access::Modify);
    if (!a) return in.flow;
    Ref<Array> keep = Ref<Array>::sharing(a);
    if (a->has(Magical)) return run_magical(f, *a);
    LoopVariable loop(variable_slot(f));
    for (size_t k = 0; k < a->count; ++k) {
      Value cursor{Tag::Cursor, static_cast<uint32_t>(k), {0}};
      cursor.array = a;
      loop.set(cursor);
      Flow flow = step(f);
      if (flow != Flow::Normal) return ended(f, flow);
    }
    return Flow::Normal;
  }
  Flow run_magical(Frame* f, Array& a) {
    Interpreter& in = *f->in;
    LoopVariable loop(variable_slot(f));
    for (int64_t k = 0; k < size_of(in, a); ++k) {
      loop.set(std::exchange(*element_slot(in, a, k), Value::undef()));
      Flow flow = step(f);
      if (flow != Flow::Normal) return ended(f, flow);
    }
    return Flow::Normal;
  }
  // for (1 .. n): numbers as they are needed.
  Flow run_range(Frame* f) {
    Interpreter& in = *f->in;
    Held a(from->scalar(f));
    if (a->is_unwind()) return in.flow;
    Held b(to->scalar(f));
    if (b->is_unwind()) return in.flow;
    if (a->tag != Tag::Int || b->tag != Tag::Int) {
      StackItems all(in);
      if (!push_range(in, *a, *b, from, to, "foreach loop entry")) return in.flow;
      Value* end = in.sp;
      LoopVariable loop(variable_slot(f));
      for (Value* item = all.begin(); item < end; ++item) {
        Value alias{Tag::Alias, 0, {0}};
        alias.alias = item;
        loop.set(alias);
        Flow flow = step(f);
        if (flow != Flow::Normal) return ended(f, flow);
      }
      return Flow::Normal;
    }
    LoopVariable loop(variable_slot(f));
    int64_t high = b->i;
    for (int64_t n = a->i; n <= high; ++n) {
      loop.set(Value::integer(n));
      Flow flow = step(f);
      if (flow != Flow::Normal) [[unlikely]] return ended(f, flow);
      if (n == INT64_MAX) break;
    }
    return Flow::Normal;
  }
  ForeachVariable variable;
  Node* items;
  Node* from;
  Node* to;
};

struct Bare : Loop {
  using Loop::Loop;
  Flow run(Frame* f) override {
    JumpScope target(*f->in, JumpTarget::Kind::Loop, &parts.label);
    Flow flow = round(f);
    return ended(f, flow);
  }
  // As the last statement of a sub, its last value is the sub's.
  Flow tail(Frame* f) override {
    if (parts.after) return run(f);
    JumpScope target(*f->in, JumpTarget::Kind::Loop, &parts.label);
    for (;;) {
      Flow flow = parts.body->tail(f);
      if (flow != Flow::Next && flow != Flow::Last && flow != Flow::Redo) return flow;
      if (!mine(*f->in)) return flow;
      f->in->label = {};
      if (flow != Flow::Redo) return Flow::Normal;
    }
  }
  Value scalar(Frame* f) override {
    JumpScope target(*f->in, JumpTarget::Kind::Loop, &parts.label);
    for (;;) {
      Value v = parts.body->scalar(f);
      if (!v.is_unwind() || !is_mine(*f->in)) return v;
      if (f->in->flow != Flow::Redo) return Value::undef();
    }
  }
  bool list(Frame* f) override {
    JumpScope target(*f->in, JumpTarget::Kind::Loop, &parts.label);
    for (;;) {
      Value* mark = f->in->sp;
      if (parts.body->list(f)) return true;
      if (!is_mine(*f->in)) return false;
      f->in->drop_to(mark);
      if (f->in->flow != Flow::Redo) return true;
    }
  }
  bool is_mine(Interpreter& in) const {
    if (in.flow != Flow::Next && in.flow != Flow::Last && in.flow != Flow::Redo) return false;
    if (!mine(in)) return false;
    in.label = {};
    return true;
  }
};

// for my ($k, $v) (LIST): so many at a time; the last round is filled up with undef.
struct ForeachSeveral : Loop {
  ForeachSeveral(LoopParts parts, std::vector<ForeachVariable> variables, Node* items) : Loop(std::move(parts)), variables(std::move(variables)), items(items) {}
  Flow run(Frame* f) override {
    Interpreter& in = *f->in;
    JumpScope target(in, JumpTarget::Kind::Loop, &parts.label);
    StackItems all(in);
    if (!items->arguments(f)) return in.flow;
    Value* end = in.sp;
    std::deque<LoopVariable> loop;
    for (const ForeachVariable& v : variables) loop.emplace_back(Foreach::slot_of(f, v));
    for (Value* item = all.begin(); item < end;) {
      for (LoopVariable& each : loop) {
        if (item < end) each.set(Foreach::alias_of(item++));
        else each.set(Value::undef());
      }
      if (!in.attend()) return in.flow;
      Flow flow = round(f);
      if (flow != Flow::Normal) return ended(f, flow);
    }
    return Flow::Normal;
  }
  std::vector<ForeachVariable> variables;
  Node* items;
};

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

struct DoBlock : Node {
  explicit DoBlock(Node* block) : block(block) {}
  Value scalar(Frame* f) override { return block->scalar(f); }
  Flow run(Frame* f) override { return block->run(f); }
  Truth condition(Frame* f) override { return block->condition(f); }
  bool list(Frame* f) override { return block->list(f); }
  Flow tail(Frame* f) override { return block->tail(f); }
  Node* block;
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
  if (flow != Flow::Goto && (!found || target->frame != in.frame || in.eval_blocks.size() > target->evals)) {
    try {
      warn_of_exits(f, target ? target->frame : nullptr, target ? target->evals : 0, flow);
    } catch (const Unwound&) {
      return in.flow;
    }
  }
  if (!found) {
    std::string word(word_of(flow));
    if (flow == Flow::Goto) in.die("Can't find label " + std::string(label));
    else if (label.empty()) in.die("Can't \"" + word + "\" outside a loop block");
    else in.die("Label not found for \"" + word + " " + std::string(label) + "\"");
    return in.flow;
  }
  in.label = label;
  return in.flow = flow;
}

Node* make_block(Arena& a, std::vector<StatementParts> parts, uint32_t first_slot, uint32_t slot_count, bool has_local, bool saves_match) {
  std::vector<Statement> statements;
  statements.reserve(parts.size());
  for (StatementParts& p : parts) statements.push_back({p.place, p.node, std::string(p.label)});
  return a.make<Block>(std::move(statements), first_slot, slot_count, has_local, saves_match);
}
Node* make_if(Arena& a, std::vector<std::pair<Node*, Node*>> branches, Node* otherwise, Node* unless) {
  return a.make<If>(std::move(branches), otherwise, unless);
}
Node* make_while(Arena& a, LoopParts parts, Node* condition, bool until, bool body_first) {
  return a.make<While>(std::move(parts), condition, until, body_first);
}
Node* make_for(Arena& a, LoopParts parts, Node* start, Node* condition, Node* step) { return a.make<For>(std::move(parts), start, condition, step); }
Node* make_foreach(Arena& a, LoopParts parts, ForeachVariable variable, Node* list, Node* from, Node* to) {
  return a.make<Foreach>(std::move(parts), variable, list, from, to);
}
Node* make_bare_block(Arena& a, LoopParts parts) { return a.make<Bare>(std::move(parts)); }
Node* make_foreach_several(Arena& a, LoopParts parts, std::vector<ForeachVariable> variables, Node* list) {
  return a.make<ForeachSeveral>(std::move(parts), std::move(variables), list);
}
Node* make_jump(Arena& a, Flow flow, std::string label, Node* dynamic_label, bool stays_here) {
  return a.make<Jump>(flow, std::move(label), dynamic_label, stays_here);
}
Node* make_do_block(Arena& a, Node* block) { return a.make<DoBlock>(block); }
Node* make_stub(Arena& a) { return a.make<Stub>(); }

}  // namespace nacre::tree
