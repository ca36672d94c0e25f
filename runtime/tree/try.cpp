// SPDX-License-Identifier: MIT
// try BLOCK catch ($e) BLOCK finally BLOCK, and defer BLOCK. Unlike eval they are no calls: return, next and last in them mean what is around.
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// The code of a `finally` or `defer` runs however the block around it is left, and does not disturb what is under way. What it throws is dropped.
void run_aside(Frame* f, Node* block) {
  Interpreter& in = *f->in;
  Flow flow = in.flow;
  std::string_view label = in.label;
  Value* results = std::exchange(in.return_mark, nullptr);
  Held thrown = std::move(in.thrown);
  const Place* place = f->place;
  Frame* running = std::exchange(in.frame, f);
  try {
    block->run(f);
  } catch (const Unwound&) {
  }
  in.frame = running;
  f->place = place;
  in.thrown = std::move(thrown);
  in.return_mark = results;
  in.label = label;
  in.flow = flow;
}

struct Try : Node {
  Try(Node* body, ForeachVariable error, Node* handler, Node* last) : body(body), error(error), handler(handler), last(last) {}

  // Runs body, or handler where body died, by `how`, which yields a Flow.
  template <class How>
  Flow perform(Frame* f, How how) {
    struct Finally {
      ~Finally() { if (block) run_aside(f, block); }
      Frame* f;
      Node* block;
    } finally{f, last};
    Interpreter& in = *f->in;
    const Place* place = f->place;
    size_t mark = in.locals.mark();
    Value* sp = in.sp;
    Flow flow;
    ++in.eval_depth;
    try {
      flow = how(body);
    } catch (const Unwound&) {
      flow = in.flow;
    }
    --in.eval_depth;
    if (flow != Flow::Die || !handler) return flow;
    in.frame = f;
    f->place = place;
    Held what = std::move(in.thrown);
    in.locals.restore_to(in, mark);
    in.drop_to(sp);
    in.flow = Flow::Normal;
    if (!in.destroys_waiting.empty() && !in.run_destroys()) return in.flow;   // one of them exits
    Value* slot = error.where == ForeachVariable::Where::Own ? f->pad() + error.index : f->captures + error.index;
    release(std::exchange(*slot, what.take()));
    flow = how(handler);
    return flow;
  }
  Flow run(Frame* f) override {
    return perform(f, [f](Node* n) { return n->run(f); });
  }
  Flow tail(Frame* f) override {
    return perform(f, [f](Node* n) { return n->tail(f); });
  }
  Value scalar(Frame* f) override {
    Value v = Value::undef();
    Flow flow = perform(f, [&](Node* n) {
      v = n->scalar(f);
      return v.is_unwind() ? f->in->flow : Flow::Normal;
    });
    return flow == Flow::Normal ? v : f->in->leave(flow);
  }
  bool list(Frame* f) override {
    Flow flow = perform(f, [f](Node* n) { return n->list(f) ? Flow::Normal : f->in->flow; });
    if (flow != Flow::Normal) f->in->flow = flow;
    return flow == Flow::Normal;
  }
  Node* body;
  ForeachVariable error;
  Node* handler;
  Node* last;
};

// Leaves a note with what the block around restores.
struct Defer : Node {
  explicit Defer(Node* block) : block(block) {}
  Value scalar(Frame* f) override {
    run(f);
    return Value::undef();
  }
  Flow run(Frame* f) override {
    Array* note = new_array();
    push_back(*note, Value::integer(reinterpret_cast<intptr_t>(block)));
    push_back(*note, Value::integer(reinterpret_cast<intptr_t>(f)));
    f->in->locals.on_leave(run_note, Value::of(Tag::Array, note));
    return Flow::Normal;
  }
  static void run_note(Interpreter&, Value note) {
    Held held(note);
    run_aside(reinterpret_cast<Frame*>(note.array->items[1].i), reinterpret_cast<Node*>(note.array->items[0].i));
  }
  Node* block;
};
}  // namespace

Node* make_try(Arena& a, Node* body, ForeachVariable error, Node* handler, Node* finally) { return a.make<Try>(body, error, handler, finally); }
Node* make_defer(Arena& a, Node* block) { return a.make<Defer>(block); }

}  // namespace nacre::tree
