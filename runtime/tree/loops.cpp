// SPDX-License-Identifier: MIT
// while, for, foreach and bare blocks: what next, last and redo mean to them.
#include <deque>

#include "runtime/matching/match_state.h"
#include "runtime/tree/make.h"
#include "runtime/tree/numeric.h"

namespace nacre::tree {

namespace {
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
  [[gnu::always_inline]] Flow round(Frame* f) {
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
      if (parts.slot_count && !(flow == Flow::Normal && refills(f))) clear(f);   // the condition's my is fresh in each round
      if (flow == Flow::Normal) [[likely]] continue;
      if (ended(f, flow) == Flow::Normal) break;
      return flow;
    }
    if (parts.slot_count) clear(f);
    return Flow::Normal;
  }
  // Nothing else holds the last line: its memory takes the next one.
  bool refills(Frame* f) const {
    const Value& line = f->pad()[parts.first_slot];
    return parts.refilled && line.tag == Tag::Str && line.s->refs == 1;
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
  void set_number(int64_t n) {
    if (slot_->tag == Tag::Int) *slot_ = Value::integer(n);
    else set(Value::integer(n));
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
  // for (1 .. 1e18)
  static void cut_to_integer(Held& v) {
    if (v->tag == Tag::Num && v->d > -0x1p63 && v->d < 0x1p63) v = Held(Value::integer(static_cast<int64_t>(v->d)));
  }
  // for (1 .. n): numbers as they are needed.
  Flow run_range(Frame* f) {
    Interpreter& in = *f->in;
    Held a(from->scalar(f));
    if (a->is_unwind()) return in.flow;
    Held b(to->scalar(f));
    if (b->is_unwind()) return in.flow;
    cut_to_integer(a);
    cut_to_integer(b);
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
      loop.set_number(n);
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
}  // namespace

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

}  // namespace nacre::tree
