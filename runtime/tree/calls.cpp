// SPDX-License-Identifier: MIT
// Calls of subs and methods, return, goto &sub. Arguments are pushed on the value stack; the interpreter's call() consumes them.
#include "runtime/tree/make.h"
#include "runtime/tree/symbol_names.h"

namespace nacre::tree {

namespace {
// The arguments of a call: the caller's variables themselves where the callee may change or keep them, else copies.
struct Arguments {
  explicit Arguments(Nodes nodes) : nodes(std::move(nodes)) {}
  bool push(Frame* f, const Code* callee) const {
    if (!callee || !callee->body || callee->body->aliases_args) {
      for (Node* n : nodes)
        if (!n->arguments(f)) return false;
      return true;
    }
    for (Node* n : nodes) {
      if (!n->is_one_value()) { if (!n->list(f)) return false; continue; }
      Value v = n->scalar(f);
      if (v.is_unwind()) return false;
      f->in->push(v);
    }
    return true;
  }
  Nodes nodes;
};

// A sub that is not there (yet): calling it says so, or finds AUTOLOAD.
Code* code_named(Glob* glob) {
  Code* code = new_code();
  retain(glob);
  code->glob = glob;
  return code;
}

// What a call is asked for: a context, or (of an lvalue sub) a slot.
enum class Ask : uint8_t { Void, Scalar, List, Place };
static_assert(static_cast<int>(Ask::Void) == static_cast<int>(Want::Void) && static_cast<int>(Ask::List) == static_cast<int>(Want::List));

Value enter(Interpreter& in, Code& code, Value* args, Ask ask) {
  if (ask != Ask::Place) [[likely]] return in.call(code, args, static_cast<Want>(ask));
  if (code.bits & Code::Lvalue) return in.call_for_place(code, args);
  return in.call(code, args, Want::Scalar);
}

struct AnyCall : Node {
  Value scalar(Frame* f) override { return perform(f, Ask::Scalar); }
  Flow run(Frame* f) override {
    Value v = perform(f, Ask::Void);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  bool list(Frame* f) override { return !perform(f, Ask::List).is_unwind(); }
  Flow tail(Frame* f) override {
    Value v = perform(f, static_cast<Ask>(f->want));
    if (v.is_unwind()) return f->in->flow;
    if (f->want == Want::Scalar) f->result = v;
    else release(v);
    return Flow::Normal;
  }
  // f() = 1, f() =~ s/...//: the slot that an lvalue sub ends with; else a passing one.
  Value* lvalue(Frame* f) override {
    Value v = perform(f, Ask::Place);
    return v.is_unwind() ? nullptr : real(temporary_slot(*f->in, v));
  }
  Value reference(Frame* f) override {
    Value v = perform(f, Ask::Place);
    if (v.is_unwind()) return v;
    Value* slot = real(temporary_slot(*f->in, v));
    if (v.tag == Tag::Box) { retain(v.box); return Value::of(Tag::Ref, v.box); }
    return Value::of(Tag::Ref, new_box(copy(*slot)));
  }
  virtual Value perform(Frame* f, Ask ask) = 0;
};

struct NamedCall : AnyCall {
  NamedCall(Glob* glob, Nodes arguments) : glob(glob), arguments(std::move(arguments)) { retain(glob); }
  ~NamedCall() override { release(glob); }
  Value perform(Frame* f, Ask ask) override {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    Code* code = glob->code;
    if (!arguments.push(f, code)) { in.drop_to(args); return Value::unwind(); }
    code = glob->code;                                       // an argument may have defined it
    if (!code) [[unlikely]] code = glob->code = code_named(glob);
    return enter(in, *code, args, ask);
  }
  Glob* glob;
  Arguments arguments;
};

struct DynamicCall : AnyCall {
  DynamicCall(Node* code, Nodes arguments) : code(code), arguments(std::move(arguments)) {}
  Value perform(Frame* f, Ask ask) override {
    Interpreter& in = *f->in;
    Held callee(code->scalar(f));
    if (callee->is_unwind()) return Value::unwind();
    if (!callee->is_ref() || callee->o->kind != ObjectKind::Code) [[unlikely]] return by_name(f, *callee, ask);
    Code* c = callee->code;
    Value* args = in.sp;
    if (!arguments.push(f, c)) { in.drop_to(args); return Value::unwind(); }
    return enter(in, *c, args, ask);
  }
  // What is called is looked up when the arguments are there: they may define it, and they run also where there is none.
  [[gnu::noinline]] Value by_name(Frame* f, const Value& callee, Ask ask) {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    Code* c = arguments.push(f, nullptr) ? code_of(f, callee) : nullptr;
    if (!c) { in.drop_to(args); return Value::unwind(); }
    Ref<Code> keep = Ref<Code>::sharing(c);
    return enter(in, *c, args, ask);
  }
  Node* code;
  Arguments arguments;
};

// name()->(f())   perl makes the arguments first, then finds out what to call.
struct LateDynamicCall : DynamicCall {
  using DynamicCall::DynamicCall;
  Value perform(Frame* f, Ask ask) override {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    Held callee(arguments.push(f, nullptr) ? code->scalar(f) : Value::unwind());
    Code* c = callee->is_unwind() ? nullptr : code_of(f, *callee);
    if (!c) { in.drop_to(args); return Value::unwind(); }
    Ref<Code> keep = Ref<Code>::sharing(c);
    return enter(in, *c, args, ask);
  }
};

// &foo; and &$f; : the callee works on our own @_.
struct SharingCall : AnyCall {
  SharingCall(Glob* glob, Node* dynamic) : glob(glob), dynamic(dynamic) {}
  Value perform(Frame* f, Ask ask) override {
    Held callee;
    Code* c;
    if (dynamic) {
      callee = Held(dynamic->scalar(f));
      if (callee->is_unwind()) return Value::unwind();
      c = code_of(f, *callee);
      if (!c) return Value::unwind();
    } else {
      c = glob->code;
      if (!c) c = glob->code = code_named(glob);
    }
    return f->in->call_sharing_args(*c, args_owner(f), ask == Ask::Place ? Want::Scalar : static_cast<Want>(ask));
  }
  Glob* glob;
  Node* dynamic;
};

struct MethodCall : AnyCall {
  MethodCall(Node* invocant, std::string name, Node* dynamic_name, Nodes arguments, bool bareword, std::string package)
      : invocant(invocant), name(std::move(name)), dynamic_name(dynamic_name), arguments(std::move(arguments)), bareword(bareword), package(std::move(package)) {}
  Value perform(Frame* f, Ask ask) override {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    Value object = invocant->scalar(f);
    if (object.is_unwind()) return object;
    in.push(object);
    Held chosen;
    if (dynamic_name) {
      chosen = Held(dynamic_name->scalar(f));
      if (chosen->is_unwind()) { in.drop_to(args); return Value::unwind(); }
    }
    for (Node* n : arguments)
      if (!n->arguments(f)) { in.drop_to(args); return Value::unwind(); }
    Code* code = dynamic_name && chosen->is_ref() && chosen->o->kind == ObjectKind::Code ? chosen->code : find(f, args[0], *chosen);
    if (!code) { in.drop_to(args); return Value::unwind(); }
    return enter(in, *code, args, ask);
  }
  // The sub that the method's name means for this invocant; null: died.
  Code* find(Frame* f, Value& object, const Value& chosen) {
    Interpreter& in = *f->in;
    if (!dynamic_name && object.is_ref() && object.o->package) [[likely]] {
      Stash* stash = in.packages[object.o->package];
      if (stash == cached_stash && in.method_generation == cached_generation) return cached_code;
      Code* code = resolve(f, *stash, name, object);
      if (code && cacheable) { cached_stash = stash; cached_generation = in.method_generation; cached_code = code; }
      return code;
    }
    if (bareword && !dynamic_name && cached_class && in.method_generation == cached_generation) return cached_code;
    std::string wanted = dynamic_name ? Text(in, chosen).str() : name;
    Stash* stash = package_of(f, object, wanted);
    Code* code = stash ? resolve(f, *stash, wanted, object) : nullptr;
    if (code && bareword && !dynamic_name && cacheable && object.tag == Tag::Str && stash->count) {
      cached_class = true;
      cached_generation = in.method_generation;
      cached_code = code;
    }
    return code;
  }
  // A handle's name becomes a reference to it, as the method runs in another package.
  Stash* package_of(Frame* f, Value& object, const std::string& wanted) {
    Interpreter& in = *f->in;
    if (object.is_ref() && object.o->package) return in.packages[object.o->package];
    if (object.tag == Tag::Glob || (object.is_ref() && (object.o->kind == ObjectKind::Glob || object.o->kind == ObjectKind::Handle))) return handle_package(in);
    if (object.is_ref()) { in.die("Can't call method \"" + wanted + "\" on unblessed reference"); return nullptr; }
    if (object.is_undef()) { in.die("Can't call method \"" + wanted + "\" on an undefined value"); return nullptr; }
    Text text(in, object);
    if (text.view().empty()) { in.die("Can't call method \"" + wanted + "\" without a package or object reference"); return nullptr; }
    if (Stash* found = in.find_stash(text.view())) {
      if (found->count) return found;
    }
    if (Glob* g = in.find_glob(qualified_symbol(f, text.view())); g && g->io) {
      retain(g);
      release(std::exchange(object, Value::of(Tag::Ref, g)));
      return handle_package(in);
    }
    if (!bareword && text.view().find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:'") != std::string_view::npos && !text.utf8()) {
      in.die("Can't call method \"" + wanted + "\" without a package or object reference");
      return nullptr;
    }
    return &in.stash(text.view().ends_with("::") ? text.view().substr(0, text.view().size() - 2) : text.view());
  }
  // A handle's methods are IO::File's, loaded when first needed.
  static Stash* handle_package(Interpreter& in) {
    if (!in.find_glob("IO::File::new") && !in.load_module("IO::File")) return nullptr;
    return &in.stash("IO::File");
  }
  Code* resolve(Frame* f, Stash& stash, const std::string& wanted, const Value& object) {
    Interpreter& in = *f->in;
    cacheable = true;
    std::string_view plain = wanted;
    Stash* start = &stash;
    if (plain.starts_with("SUPER::")) return resolve_super(f, in.stash(package), plain.substr(7));
    size_t at = plain.rfind("::");
    if (at != std::string_view::npos) {
      std::string_view from = plain.substr(0, at);
      plain = plain.substr(at + 2);
      if (from.ends_with("::SUPER")) return resolve_super(f, in.stash(from.substr(0, from.size() - 7)), plain);
      start = &in.stash(from);
    }
    Code* code = in.find_method(*start, plain);
    if (!code) return missing(in, *start, plain, object);
    return prepared(in, *start, code, plain);
  }
  Code* resolve_super(Frame* f, Stash& here, std::string_view plain) {
    Interpreter& in = *f->in;
    const auto& line = in.linear_isa(here);
    for (size_t k = 1; k < line.size(); ++k) {
      if (Code* code = in.find_method(*line[k], plain, false)) return code;
    }
    for (size_t k = 1; k < line.size(); ++k) {
      if (Code* code = in.find_method(*line[k], plain, true)) return prepared(in, *line[k], code, plain);
    }
    if (Code* code = in.find_method(in.stash("UNIVERSAL"), plain, false)) return code;
    in.die("Can't locate object method \"" + std::string(plain) + "\" via package \"" + std::string(here.name->view()) + "\"");
    return nullptr;
  }
  Code* missing(Interpreter& in, Stash& start, std::string_view plain, const Value& object) {
    if (plain == "import" || plain == "unimport") return nothing_to_do(in);
    std::string shown(start.name->view());
    bool known = start.count > 0 || object.is_ref();
    in.die("Can't locate object method \"" + std::string(plain) + "\" via package \"" + shown + "\"" +
           (known ? std::string() : " (perhaps you forgot to load \"" + shown + "\"?)"));
    return nullptr;
  }
  static Code* nothing_to_do(Interpreter& in) {
    static const Row row{"UNIVERSAL::import", {}, Needs::Nothing, Taint::Neither, "does nothing", [](Call&) { return Value{Tag::Alias, 0, {0}}; }, {}};
    Glob& g = in.glob("Nacre::Internal::nothing");
    if (!g.code) in.define_native("Nacre::Internal::nothing", row);
    return g.code;
  }
  // AUTOLOAD wants to know in whose stead it runs.
  Code* prepared(Interpreter& in, Stash& start, Code* code, std::string_view plain) {
    if (plain != "AUTOLOAD" && code->glob && code->glob->name->view() == "AUTOLOAD") {
      cacheable = false;
      store(real(&in.glob(glob_name(*code->glob)).scalar), string_value(std::string(start.name->view()) + "::" + std::string(plain)));
    } else if (!code->defined() && code->glob) {
      Code* autoload = in.find_method(*code->glob->stash, "AUTOLOAD", false);
      if (autoload) cacheable = false;
    }
    return code;
  }
  Node* invocant;
  std::string name;
  Node* dynamic_name;
  Nodes arguments;
  bool bareword;
  std::string package;
  Stash* cached_stash = nullptr;
  bool cached_class = false;                                 // the cached sub is that of the class that the bareword names
  uint64_t cached_generation = 0;
  Code* cached_code = nullptr;
  bool cacheable = true;
};

// The value is evaluated in the context that the sub was called in; list results ride on the stack above what is being left.
struct Return : Node {
  explicit Return(Node* value) : value(value) {}
  Value scalar(Frame* f) override {
    run(f);
    return Value::unwind();
  }
  // The program's own file has nothing to return to.
  static bool is_program(const Frame* f) { return f->want == Want::Void && !f->caller && f->kind == FileFrame; }
  static Flow leave(Frame* f) {
    if (is_program(f)) [[unlikely]] f->in->die("Can't return outside a subroutine");
    else f->in->flow = Flow::Return;
    return f->in->flow;
  }
  Flow run(Frame* f) override {
    Interpreter& in = *f->in;
    if (!value) {
      if (f->want == Want::List) in.return_mark = in.sp;
      return leave(f);
    }
    switch (f->want) {
      case Want::Void: {
        if (Flow flow = value->run(f); flow != Flow::Normal) return flow;
        break;
      }
      case Want::Scalar: {
        Value v = value->scalar(f);
        if (v.is_unwind()) return in.flow;
        release(std::exchange(f->result, v));
        break;
      }
      case Want::List: {
        Value* mark = in.sp;
        if (!value->list(f)) { in.drop_to(mark); return in.flow; }
        in.return_mark = mark;
        break;
      }
    }
    return leave(f);
  }
  Flow tail(Frame* f) override {
    if (is_program(f)) [[unlikely]] return run(f);
    if (!value) return Flow::Normal;
    return value->tail(f) == Flow::Normal ? Flow::Normal : f->in->flow;
  }
  Node* value;
};

// return in an eval block: leaves the eval alone, in the eval's own context.
struct ReturnFromEval : Node {
  explicit ReturnFromEval(Node* value) : value(value) {}
  Value scalar(Frame* f) override {
    run(f);
    return Value::unwind();
  }
  Flow run(Frame* f) override {
    Interpreter& in = *f->in;
    Want want = in.eval_blocks.back().want;
    Value* mark = in.sp;
    if (want == Want::List) {
      if (value && !value->list(f)) { in.drop_to(mark); return in.flow; }
      in.return_mark = mark;
    } else if (want == Want::Scalar && value) {
      Value v = value->scalar(f);
      if (v.is_unwind()) return in.flow;
      release(std::exchange(in.eval_blocks.back().result, v));
    } else if (value) {
      if (Flow flow = value->run(f); flow != Flow::Normal) return flow;
    }
    return in.flow = Flow::Return;
  }
  Node* value;
};

// The last value of an lvalue sub: what it stands for, where the caller will change it.
struct PlaceResult : Node {
  explicit PlaceResult(Node* value) : value(value) {}
  Value scalar(Frame* f) override { return f->wants_place ? place(f) : value->scalar(f); }
  Flow run(Frame* f) override { return value->run(f); }
  Truth condition(Frame* f) override { return value->condition(f); }
  bool list(Frame* f) override { return value->list(f); }
  Value* lvalue(Frame* f) override { return value->lvalue(f); }
  Flow tail(Frame* f) override {
    if (!f->wants_place) return value->tail(f);
    Value v = place(f);
    if (v.is_unwind()) return f->in->flow;
    release(std::exchange(f->result, v));
    return Flow::Normal;
  }
  Value place(Frame* f) {
    Value* slot = value->lvalue(f);
    if (!slot) return Value::unwind();
    if (slot->tag == Tag::Magic) return copy(*slot);
    Box* box = box_slot(*slot);
    retain(box);
    return Value::of(Tag::Box, box);
  }
  Node* value;
};

// goto &sub: this frame is left, and the callee takes its place: our @_, our caller, our context.
struct GotoSub : Node {
  explicit GotoSub(Node* code) : code(code) {}
  Value scalar(Frame* f) override {
    run(f);
    return Value::unwind();
  }
  Flow run(Frame* f) override {
    Interpreter& in = *f->in;
    Held callee(code->scalar(f));
    if (callee->is_unwind()) return in.flow;
    if (callee->is_undef()) { in.die("Goto undefined subroutine"); return in.flow; }
    Code* c = code_of(f, *callee);
    return c ? leave_for(f, *c) : in.flow;
  }
  static Flow leave_for(Frame* f, Code& c) {
    Interpreter& in = *f->in;
    auto refuse = [&](const char* why) { in.die(std::string("Can't goto subroutine ") + why); return in.flow; };
    Code* target = &c;
    if (!c.defined()) {
      Code* autoload = c.glob && c.glob->stash ? in.find_method(*c.glob->stash, "AUTOLOAD", false) : nullptr;
      if (!autoload || !autoload->glob) {
        in.die(c.glob ? "Goto undefined subroutine &" + glob_name(*c.glob) : std::string("Goto undefined subroutine"));
        return in.flow;
      }
      store(real(&in.glob(glob_name(*autoload->glob)).scalar), string_value(glob_name(*c.glob)));
      target = autoload;
    }
    if (f->kind == EvalFrame) return refuse("from an eval-string");
    if (!in.eval_blocks.empty() && in.eval_blocks.back().frame == f) return refuse("from an eval-block");
    if (f->kind != SubFrame || !f->code) return refuse("outside a subroutine");
    Array* shared = args_array(f);
    in.tail_call.code = Ref<Code>::sharing(target);
    in.tail_call.args = Ref<Array>::sharing(shared);
    return in.flow = Flow::TailCall;
  }
  Node* code;
};

// goto EXPR: a reference to a sub, or a label's name.
struct GotoDynamic : GotoSub {
  explicit GotoDynamic(Node* target) : GotoSub(target) {}
  Flow run(Frame* f) override {
    Held v(code->scalar(f));
    if (v->is_unwind()) return f->in->flow;
    if (v->is_ref() && v->o->kind == ObjectKind::Code) return leave_for(f, *v->code);
    Text text(*f->in, *v);
    if (v->is_undef() || text.view().empty()) { f->in->die("goto must have label"); return f->in->flow; }
    return jump_out(f, Flow::Goto, f->in->intern(text.view())->view());
  }
};
}  // namespace

Node* make_call(Arena& a, Glob* glob, Nodes arguments) { return a.make<NamedCall>(glob, std::move(arguments)); }
Node* make_call_sharing(Arena& a, Glob* glob, Node* dynamic) { return a.make<SharingCall>(glob, dynamic); }
Node* make_late_dynamic_call(Arena& a, Node* code, Nodes arguments) { return a.make<LateDynamicCall>(code, std::move(arguments)); }
Node* make_dynamic_call(Arena& a, Node* code, Nodes arguments) { return a.make<DynamicCall>(code, std::move(arguments)); }
Node* make_method_call(Arena& a, Node* invocant, std::string name, Node* dynamic_name, Nodes arguments, bool bareword, std::string package) {
  return a.make<MethodCall>(invocant, std::move(name), dynamic_name, std::move(arguments), bareword, std::move(package));
}
Node* make_return(Arena& a, Node* value) { return a.make<Return>(value); }
Node* make_return_from_eval(Arena& a, Node* value) { return a.make<ReturnFromEval>(value); }
Node* make_place_result(Arena& a, Node* value) { return a.make<PlaceResult>(value); }
Node* make_goto_sub(Arena& a, Node* code) { return a.make<GotoSub>(code); }
Node* make_goto_dynamic(Arena& a, Node* target) { return a.make<GotoDynamic>(target); }

}  // namespace nacre::tree
