// SPDX-License-Identifier: MIT
// Calls of subs and methods, return, goto &sub. Arguments are pushed on the value stack; the interpreter's call() consumes them.
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// Pushes the arguments: the caller's variables themselves where the callee may change or keep them, else copies.
bool push_arguments(Frame* f, const Nodes& arguments, const Code* callee) {
  bool aliases = !callee || !callee->body || callee->body->aliases_args;
  for (Node* n : arguments)
    if (!(aliases ? n->arguments(f) : n->list(f))) return false;
  return true;
}

struct AnyCall : Node {
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
    else release(v);
    return Flow::Normal;
  }
  // An lvalue sub's result: the last scalar slot that it evaluated.
  Value* lvalue(Frame* f) override {
    Value v = perform(f, Want::Scalar);
    if (v.is_unwind()) return nullptr;
    return temporary_slot(*f->in, v);
  }
  virtual Value perform(Frame* f, Want want) = 0;
};

struct NamedCall : AnyCall {
  NamedCall(Glob* glob, Nodes arguments) : glob(glob), arguments(std::move(arguments)) { retain(glob); }
  ~NamedCall() override { release(glob); }
  Value perform(Frame* f, Want want) override {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    Code* code = glob->code;
    if (!push_arguments(f, arguments, code)) { in.drop_to(args); return Value::unwind(); }
    code = glob->code;                                       // an argument may have defined it
    if (!code) [[unlikely]] { code = declare(); }
    return in.call(*code, args, want);
  }
  Code* declare() {
    Code* code = new_code();
    retain(glob);
    code->glob = glob;
    glob->code = code;
    return code;
  }
  Value* lvalue(Frame* f) override {
    if (!glob->code || !(glob->code->bits & Code::Lvalue)) return AnyCall::lvalue(f);
    f->in->lvalue_wanted = true;
    f->in->lvalue_result = nullptr;
    Value v = perform(f, Want::Scalar);
    f->in->lvalue_wanted = false;
    if (v.is_unwind()) return nullptr;
    Value* slot = std::exchange(f->in->lvalue_result, nullptr);
    if (!slot) return temporary_slot(*f->in, v);
    release(v);
    return slot;
  }
  Glob* glob;
  Nodes arguments;
};

struct DynamicCall : AnyCall {
  DynamicCall(Node* code, Nodes arguments) : code(code), arguments(std::move(arguments)) {}
  Value perform(Frame* f, Want want) override {
    Interpreter& in = *f->in;
    Held callee(code->scalar(f));
    if (callee->is_unwind()) return Value::unwind();
    Code* c = code_of(f, *callee);
    if (!c) return Value::unwind();
    Ref<Code> keep = Ref<Code>::sharing(c);
    Value* args = in.sp;
    if (!push_arguments(f, arguments, c)) { in.drop_to(args); return Value::unwind(); }
    return in.call(*c, args, want);
  }
  Node* code;
  Nodes arguments;
};

// &foo; and &$f; : the callee works on our own @_.
struct SharingCall : AnyCall {
  SharingCall(Glob* glob, Node* dynamic) : glob(glob), dynamic(dynamic) {}
  Value perform(Frame* f, Want want) override {
    Held callee;
    Code* c;
    if (dynamic) {
      callee = Held(dynamic->scalar(f));
      if (callee->is_unwind()) return Value::unwind();
      c = code_of(f, *callee);
      if (!c) return Value::unwind();
    } else {
      c = glob->code;
      if (!c) return f->in->die("Undefined subroutine &" + glob_name(*glob) + " called");
    }
    return f->in->call_sharing_args(*c, args_owner(f), want);
  }
  Glob* glob;
  Node* dynamic;
};

struct MethodCall : AnyCall {
  MethodCall(Node* invocant, std::string name, Node* dynamic_name, Nodes arguments, bool bareword, std::string package)
      : invocant(invocant), name(std::move(name)), dynamic_name(dynamic_name), arguments(std::move(arguments)), bareword(bareword), package(std::move(package)) {}
  Value perform(Frame* f, Want want) override {
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
    return in.call(*code, args, want);
  }
  // The sub that the method's name means for this invocant; null: died.
  Code* find(Frame* f, const Value& object, const Value& chosen) {
    Interpreter& in = *f->in;
    if (!dynamic_name && object.is_ref() && object.o->package) [[likely]] {
      Stash* stash = in.packages[object.o->package];
      if (stash == cached_stash && in.method_generation == cached_generation) return cached_code;
      Code* code = resolve(f, *stash, name, object);
      if (code && cacheable) { cached_stash = stash; cached_generation = in.method_generation; cached_code = code; }
      return code;
    }
    std::string wanted = dynamic_name ? Text(in, chosen).str() : name;
    Stash* stash = package_of(f, object, wanted);
    return stash ? resolve(f, *stash, wanted, object) : nullptr;
  }
  Stash* package_of(Frame* f, const Value& object, const std::string& wanted) {
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
    if (Glob* g = in.find_glob(text.view().find("::") == std::string_view::npos ? "main::" + text.str() : text.str()); g && g->io) return handle_package(in);
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
  Flow run(Frame* f) override {
    Interpreter& in = *f->in;
    if (!value) {
      if (f->want == Want::List) in.return_mark = in.sp;
      return in.flow = Flow::Return;
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
    return in.flow = Flow::Return;
  }
  Flow tail(Frame* f) override {
    if (!value) return Flow::Normal;
    return value->tail(f) == Flow::Normal ? Flow::Normal : f->in->flow;
  }
  Node* value;
};

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
    Code* c = code_of(f, *callee);
    if (!c) return in.flow;
    Ref<Code> keep = Ref<Code>::sharing(c);
    // The callee takes this frame's place: it sees our @_, our caller, our context.
    const Place* here = f->place;
    f->place = f->call_place;
    Value* mark = in.sp;
    Frame* owner = args_owner(f);
    Array* shared = args_array(owner);
    for (size_t k = 0; k < shared->count; ++k) {
      Box* box = box_slot(shared->items[k]);
      retain(box);
      in.push(Value::of(Tag::Box, box));
    }
    in.frame = f->caller ? f->caller : f;
    Value v = in.call(*c, mark, f->want);
    in.frame = f;
    f->place = here;
    if (v.is_unwind()) return in.flow;
    if (f->want == Want::List) in.return_mark = mark;
    else release(std::exchange(f->result, v));
    return in.flow = Flow::Return;
  }
  Node* code;
};

// goto EXPR: a reference to a sub, or a label's name.
struct GotoDynamic : GotoSub {
  explicit GotoDynamic(Node* target) : GotoSub(target) {}
  Flow run(Frame* f) override {
    Held v(code->scalar(f));
    if (v->is_unwind()) return f->in->flow;
    if (v->is_ref() && v->o->kind == ObjectKind::Code) return GotoSub::run(f);
    if (v->is_undef() || v->is_ref()) { f->in->die("goto must have label"); return f->in->flow; }
    f->in->label = f->in->intern(Text(*f->in, *v).view())->view();
    return f->in->flow = Flow::Goto;
  }
};
}  // namespace

Node* make_call(Arena& a, Glob* glob, Nodes arguments) { return a.make<NamedCall>(glob, std::move(arguments)); }
Node* make_call_sharing(Arena& a, Glob* glob, Node* dynamic) { return a.make<SharingCall>(glob, dynamic); }
Node* make_dynamic_call(Arena& a, Node* code, Nodes arguments) { return a.make<DynamicCall>(code, std::move(arguments)); }
Node* make_method_call(Arena& a, Node* invocant, std::string name, Node* dynamic_name, Nodes arguments, bool bareword, std::string package) {
  return a.make<MethodCall>(invocant, std::move(name), dynamic_name, std::move(arguments), bareword, std::move(package));
}
Node* make_return(Arena& a, Node* value) { return a.make<Return>(value); }
Node* make_goto_sub(Arena& a, Node* code) { return a.make<GotoSub>(code); }
Node* make_goto_dynamic(Arena& a, Node* target) { return a.make<GotoDynamic>(target); }

}  // namespace nacre::tree
