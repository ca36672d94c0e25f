// SPDX-License-Identifier: MIT
// Blocks and branches. A statement yields a Flow; anything but Normal goes up to whoever handles it.
#include "runtime/tree/block.h"

namespace nacre::tree {

Block::Block(std::vector<Statement> parts, uint32_t first, uint32_t count, bool has_local, bool saves_match)
    : statements(std::move(parts)), first(first), count(count), has_local(has_local), saves_match(saves_match) {
  for (const Statement& s : statements) has_labels = has_labels || !s.label.empty();
}

// Runs statements [from, to); Normal when all ran.
[[gnu::always_inline]] inline Flow Block::run_range(Frame* f, size_t from, size_t to) {
  const Statement* last = statements.data() + to;
  for (const Statement* s = statements.data() + from; s < last; ++s)
    if (Flow flow = run_statement(f, s->place, s->node); flow != Flow::Normal) [[unlikely]] return flow;
  return Flow::Normal;
}

Flow Block::run_range_labelled(Frame* f, size_t from, size_t to) {
  for (size_t k = from; k < to; ++k) {
    Flow flow = run_statement(f, statements[k].place, statements[k].node);
    if (flow == Flow::Normal) continue;
    if (flow != Flow::Goto || !find_label(*f->in, k)) return flow;
    --k;
  }
  return Flow::Normal;
}

bool Block::find_label(Interpreter& in, size_t& at) const {
  for (size_t k = 0; k < statements.size(); ++k)
    if (statements[k].label == in.label) { at = k; return true; }
  return false;
}

Flow Block::run(Frame* f) {
  if (has_labels) [[unlikely]] return run_labelled(f);
  if (has_local || saves_match) {
    BlockScope scope(f, first, count, has_local, saves_match);
    return run_range(f, 0, statements.size());
  }
  if (!count) return run_range(f, 0, statements.size());
  SlotScope scope(f, first, count);
  return run_range(f, 0, statements.size());
}

Flow Block::run_labelled(Frame* f) {
  JumpScope target(*f->in, JumpTarget::Kind::Labels, nullptr, this);
  BlockScope scope(f, first, count, has_local, saves_match);
  return run_range_labelled(f, 0, statements.size());
}

// All but the last statement, then the last by how().
template <class How>
[[gnu::always_inline]] inline Flow Block::run_then(Frame* f, How how) {
  size_t count_of = statements.size();
  if (!count_of) return Flow::Normal;
  if (Flow flow = run_range(f, 0, count_of - 1); flow != Flow::Normal) [[unlikely]] return flow;
  const Statement& last = statements.data()[count_of - 1];
  f->place = &last.place;
  return f->in->attend() ? how(last.node) : f->in->flow;
}

template <class How>
Flow Block::run_then_labelled(Frame* f, How how) {
  if (statements.empty()) return Flow::Normal;
  Interpreter& in = *f->in;
  size_t last = statements.size() - 1;
  if (Flow flow = run_range_labelled(f, 0, last); flow != Flow::Normal) return flow;
  for (;;) {
    f->place = &statements[last].place;
    if (!in.attend()) return in.flow;
    Flow flow = how(statements[last].node);
    size_t at = last;
    if (flow != Flow::Goto || !find_label(in, at)) return flow;
    if (Flow again = run_range_labelled(f, at, last); again != Flow::Normal) return again;
  }
}

template <class How>
[[gnu::always_inline]] inline Flow Block::run_in_scope(Frame* f, How how) {
  if (has_labels) [[unlikely]] {
    JumpScope target(*f->in, JumpTarget::Kind::Labels, nullptr, this);
    BlockScope scope(f, first, count, has_local, saves_match);
    return run_then_labelled(f, how);
  }
  if (!count && !has_local && !saves_match) return run_then(f, how);
  BlockScope scope(f, first, count, has_local, saves_match);
  return run_then(f, how);
}

Flow Block::tail(Frame* f) {
  return run_in_scope(f, [f](Node* n) { return n->tail(f); });
}

Value Block::scalar(Frame* f) {
  Value v = Value::undef();
  Flow flow = run_in_scope(f, [&](Node* n) {
    v = n->scalar(f);
    return v.is_unwind() ? f->in->flow : Flow::Normal;
  });
  return flow == Flow::Normal ? v : f->in->leave(flow);
}

Truth Block::condition(Frame* f) {
  Truth t = Truth::False;
  Flow flow = run_in_scope(f, [&](Node* n) {
    t = n->condition(f);
    return t == Truth::Unwind ? f->in->flow : Flow::Normal;
  });
  if (flow == Flow::Normal) return t;
  f->in->flow = flow;
  return Truth::Unwind;
}

bool Block::list(Frame* f) {
  Flow flow = run_in_scope(f, [&](Node* n) { return n->list(f) ? Flow::Normal : f->in->flow; });
  if (flow != Flow::Normal) f->in->flow = flow;
  return flow == Flow::Normal;
}

namespace {
// The commonest block of all: one statement, nothing to put back.
struct OneStatement : Node {
  OneStatement(const Place& place, Node* node) : place(place), node(node) {}
  bool enter(Frame* f) const {
    f->place = &place;
    return f->in->attend();
  }
  Flow run(Frame* f) override { return run_statement(f, place, node); }
  Flow tail(Frame* f) override { return enter(f) ? node->tail(f) : f->in->flow; }
  Value scalar(Frame* f) override { return enter(f) ? node->scalar(f) : Value::unwind(); }
  Truth condition(Frame* f) override { return enter(f) ? node->condition(f) : Truth::Unwind; }
  bool list(Frame* f) override { return enter(f) && node->list(f); }
  Place place;
  Node* node;
};

// if and unless; an elsif is another If in `otherwise`. Where nothing is chosen the value is that of the condition that failed.
struct If : Node {
  If(Node* test, Node* body, Node* otherwise, Node* unless) : test(test), body(body), otherwise(otherwise), unless(unless) {}
  Flow run(Frame* f) override {
    Truth t = test->condition(f);
    if (t == Truth::True) return body->run(f);
    if (t == Truth::Unwind) return f->in->flow;
    return otherwise ? otherwise->run(f) : Flow::Normal;
  }
  Node* choose(Frame* f, Held& failed, bool& unwound) {
    if (otherwise) {
      Truth t = test->condition(f);
      unwound = t == Truth::Unwind;
      return t == Truth::True ? body : otherwise;
    }
    failed = Held((unless ? unless : test)->scalar(f));
    unwound = failed->is_unwind();
    if (unwound) return nullptr;
    bool holds = truth_of(*f->in, *failed) == Truth::True;
    return holds == !unless ? body : nullptr;
  }
  Value scalar(Frame* f) override {
    Held failed;
    bool unwound = false;
    Node* n = choose(f, failed, unwound);
    if (unwound) return Value::unwind();
    return n ? n->scalar(f) : failed.take();
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
  Node* test;
  Node* body;
  Node* otherwise;
  Node* unless;      // of a lone `unless`: what it negates
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
}  // namespace

Node* make_block(Arena& a, std::vector<StatementParts> parts, uint32_t first_slot, uint32_t slot_count, bool has_local, bool saves_match) {
  if (parts.size() == 1 && parts[0].label.empty() && !slot_count && !has_local && !saves_match) return a.make<OneStatement>(parts[0].place, parts[0].node);
  std::vector<Statement> statements;
  statements.reserve(parts.size());
  for (StatementParts& p : parts) statements.push_back({p.place, p.node, std::string(p.label)});
  return a.make<Block>(std::move(statements), first_slot, slot_count, has_local, saves_match);
}
Node* make_if(Arena& a, std::vector<std::pair<Node*, Node*>> branches, Node* otherwise, Node* unless) {
  for (size_t k = branches.size(); k-- > 0;) otherwise = a.make<If>(branches[k].first, branches[k].second, otherwise, unless);
  return otherwise;
}
Node* make_do_block(Arena& a, Node* block) { return a.make<DoBlock>(block); }

}  // namespace nacre::tree
