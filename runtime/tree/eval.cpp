// SPDX-License-Identifier: MIT
// eval BLOCK, eval STRING, require and do FILE.
#include "runtime/compile.h"
#include "runtime/system_state.h"
#include "runtime/tree/make.h"
#include "runtime/version.h"

namespace nacre::tree {

namespace {
// What every eval does around its code: $@ is empty before and after, or says what was thrown.
class EvalScope {
 public:
  EvalScope(Frame* f, Want want) : f_(f), in_(*f->in), place_(f->place), mark_(in_.locals.mark()), sp_(in_.sp) {
    ++in_.eval_depth;
    in_.eval_blocks.push_back({f, f->place, want, Value::undef()});
    store(real(&in_.known.eval_error->scalar), copy(*in_.no));
  }
  ~EvalScope() {
    --in_.eval_depth;
    release(in_.eval_blocks.back().result);
    in_.eval_blocks.pop_back();
  }
  EvalScope(const EvalScope&) = delete;
  EvalScope& operator=(const EvalScope&) = delete;
  void succeeded() {
    f_->place = place_;
    store(real(&in_.known.eval_error->scalar), copy(*in_.no));
  }
  // True: it was a die, and $@ has it; false: some other Flow passes through.
  bool caught() {
    in_.frame = f_;
    f_->place = place_;
    if (in_.flow != Flow::Die) return false;
    Held what = std::move(in_.thrown);
    in_.locals.restore_to(in_, mark_);
    in_.drop_to(sp_);
    in_.flow = Flow::Normal;
    if (!in_.destroys_waiting.empty() && !in_.run_destroys()) return false;   // one of them exits
    store(real(&in_.known.eval_error->scalar), what.take());
    return true;
  }

 private:
  Frame* f_;
  Interpreter& in_;
  const Place* place_;
  size_t mark_;
  Value* sp_;
};

struct Eval : Node {
  // Evaluates by `how`, which says whether it ran to its end; yields Normal, or the Flow that passes through. `died` tells a die apart.
  template <class How>
  Flow guarded(Frame* f, Want want, bool& died, How how) {
    EvalScope scope(f, want);
    bool done;
    try {
      done = how();
    } catch (const Unwound&) {
      done = false;
    } catch (const std::bad_alloc&) {
      f->in->out_of_memory();
      done = false;
    }
    died = false;
    if (done) { scope.succeeded(); return Flow::Normal; }
    died = scope.caught();
    return died ? Flow::Normal : f->in->flow;
  }
};

struct EvalBlock : Eval {
  explicit EvalBlock(Node* block) : block(block) {}
  // `return` in the block ends it; its value is the eval's.
  static bool returned(Interpreter& in) { return in.flow == Flow::Return; }
  Value scalar(Frame* f) override { return evaluate(f); }
  Truth condition(Frame* f) override {
    Value v = evaluate(f);
    if (v.tag == Tag::Int) return v.i ? Truth::True : Truth::False;
    if (v.is_unwind()) return Truth::Unwind;
    Held held(v);
    return truth_of(*f->in, v);
  }
  [[gnu::always_inline]] Value evaluate(Frame* f) {
    Value v = Value::undef();
    bool died;
    Flow flow = guarded(f, Want::Scalar, died, [&] {
      v = block->scalar(f);
      if (v.is_unwind() && returned(*f->in)) v = std::exchange(f->in->eval_blocks.back().result, Value::undef());
      return !v.is_unwind();
    });
    if (flow != Flow::Normal) return f->in->leave(flow);
    return died ? Value::undef() : v;
  }
  Flow run(Frame* f) override {
    bool died;
    return guarded(f, Want::Void, died, [&] {
      Flow flow = block->run(f);
      if (flow != Flow::Normal) f->in->flow = flow;
      return flow == Flow::Normal || flow == Flow::Return;
    });
  }
  bool list(Frame* f) override {
    bool died;
    return guarded(f, Want::List, died, [&] {
      StackItems items(*f->in);
      bool done = block->list(f) || returned(*f->in);
      if (done && !f->in->return_mark) f->in->return_mark = items.begin();
      return done;
    }) == Flow::Normal && accept(*f->in);
  }
  // The results of a list `return` lie where the eval began: they are its own from here on.
  static bool accept(Interpreter& in) {
    in.return_mark = nullptr;
    return true;
  }
  Flow tail(Frame* f) override {
    switch (f->want) {
      case Want::Void: return run(f);
      case Want::List: return list(f) ? Flow::Normal : f->in->flow;
      case Want::Scalar: break;
    }
    Value v = scalar(f);
    if (v.is_unwind()) return f->in->flow;
    release(std::exchange(f->result, v));
    return Flow::Normal;
  }
  Node* block;
};

struct EvalString : Eval {
  EvalString(Node* text, const parser::Visible* visible, parser::SubScope* scope, std::shared_ptr<parser::NameStore> names, const parser::Pragmas* pragmas)
      : text(text), visible(visible), scope(scope), names(std::move(names)), pragmas(pragmas) {}
  Value scalar(Frame* f) override { return perform(f, Want::Scalar); }
  Flow run(Frame* f) override {
    Value v = perform(f, Want::Void);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  bool list(Frame* f) override { return !perform(f, Want::List).is_unwind(); }
  Flow tail(Frame* f) override {
    Value v = perform(f, f->want);
    if (v.is_unwind()) return f->in->flow;
    if (f->want == Want::Scalar) f->result = v;
    return Flow::Normal;
  }
  Value perform(Frame* f, Want want) {
    Interpreter& in = *f->in;
    Held source(text->scalar(f));
    if (source->is_unwind()) return Value::unwind();
    if (source->is_undef()) in.warn_uninitialized(text, "eval \"string\"");
    Ref<String> code = to_string(in, *source);
    Value v = Value::undef();
    bool died;
    Flow flow = guarded(f, want, died, [&] {
      v = compile_and_run(f, *code, want);
      return !v.is_unwind();
    });
    if (flow != Flow::Normal) return in.leave(flow);
    return died ? Value::undef() : v;
  }
  Value compile_and_run(Frame* f, const String& code, Want want) {
    Interpreter& in = *f->in;
    CompileRequest request;
    request.text = code.view();
    request.utf8 = code.utf8();
    request.file = "(eval " + std::to_string(++in.eval_count) + ")";
    request.unit = parser::SourceText::Unit::EvalString;
    request.visible = visible;
    request.scope = scope;
    request.pragmas = pragmas;
    request.outer_names = names;
    request.frame = f;
    Body* body = compile(in, request);
    if (!body) return Value::unwind();
    struct Keep {
      ~Keep() { release(body); }
      Body* body;
    } keep{body};
    return run_with_captures(f, *body, want);
  }
  Value run_with_captures(Frame* f, Body& body, Want want) {
    Interpreter& in = *f->in;
    std::vector<Value> captures;
    for (const parser::Capture& c : body.scope->captures) captures.push_back(find_capture(f, c));
    Value v = in.run_body(body, f->code, f, EvalFrame, want, captures.data());
    for (const Value& c : captures) release(c);
    return v;
  }
  // The variable in the frame that runs, or in one of the frames of the subs around it.
  static Value find_capture(Frame* start, const parser::Capture& c) {
    char sigil = c.variable->name.empty() ? '$' : c.variable->name[0];
    for (Frame* f = start; f; f = f->caller) {
      if (!f->body || !f->body->scope) continue;
      if (f->body->scope == c.variable->owner) {
        if (c.variable->declarator != parser::Declarator::State) return shared(f->pad()[c.variable->slot], sigil);
        uint32_t place = f->body->state_place(c.variable);
        if (f->captures && (f->kind != SubFrame || place < f->code->capture_count)) return copy(f->captures[place]);
      }
      const auto& theirs = f->body->scope->captures;
      for (size_t k = 0; f->captures && k < theirs.size() && k < f->body->capture_plan.size(); ++k)
        if (theirs[k].variable == c.variable) return copy(f->captures[k]);
    }
    const auto& sessions = start->in->system->session_variables;
    if (auto kept = sessions.find(c.variable); kept != sessions.end()) return copy(*kept->second);
    start->in->warn(parser::Warn::Closure, "Variable \"" + c.variable->name + "\" is not available");
    Value nothing = Value::undef();
    return shared(nothing, sigil);
  }
  static Value shared(Value& slot, char sigil) {
    if (sigil == '@') {
      if (slot.tag != Tag::Array) slot = Value::of(Tag::Array, new_array());
      return copy(slot);
    }
    if (sigil == '%') {
      if (slot.tag != Tag::Hash) slot = Value::of(Tag::Hash, new_hash());
      return copy(slot);
    }
    if (sigil == '&') return copy(slot);
    Box* box = box_slot(slot);
    retain(box);
    return Value::of(Tag::Box, box);
  }
  Node* text;
  const parser::Visible* visible;
  parser::SubScope* scope;
  std::shared_ptr<parser::NameStore> names;
  const parser::Pragmas* pragmas;
};

struct Require : Node {
  Require(Node* what, std::string file) : what(what), file(std::move(file)) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    if (!what) return in.require_file(file, file);
    Held v(what->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    if (v->tag == Tag::Int || v->tag == Tag::Num || v->tag == Tag::VString) {
      uint64_t wanted = parse_version(version_spelling(in, *v));
      if (wanted <= our_version) return Value::integer(1);
      return in.die("Perl " + version_text(wanted) + " required--this is only v5.36.0, stopped");
    }
    if (v->is_undef()) return in.die("Missing or undefined argument to require");
    Text name(in, *v);
    if (name.view().empty()) return in.die("Missing or undefined argument to require");
    return in.require_file(name.str(), name.str());
  }
  Node* what;
  std::string file;
};

struct DoFile : Node {
  explicit DoFile(Node* path) : path(path) {}
  Value perform(Frame* f, Want want) {
    Held v(path->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    if (v->is_undef()) return f->in->die("Missing or undefined argument to do");
    return f->in->do_file(Text(*f->in, *v).str(), want);
  }
  Value scalar(Frame* f) override { return perform(f, Want::Scalar); }
  bool list(Frame* f) override { return !perform(f, Want::List).is_unwind(); }
  Node* path;
};
}  // namespace

Node* make_eval_block(Arena& a, Node* block) { return a.make<EvalBlock>(block); }
Node* make_eval_string(Arena& a, Node* text, const parser::Visible* visible, parser::SubScope* scope, std::shared_ptr<parser::NameStore> names,
                       const parser::Pragmas* pragmas) {
  return a.make<EvalString>(text, visible, scope, std::move(names), pragmas);
}
Node* make_require(Arena& a, Node* what, std::string file) { return a.make<Require>(what, std::move(file)); }
Node* make_do_file(Arena& a, Node* path) { return a.make<DoFile>(path); }

}  // namespace nacre::tree
