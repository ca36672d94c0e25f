// SPDX-License-Identifier: MIT
// print and its kin, <FH>, file tests, glob and backticks: nodes in front of files.h.
#include "runtime/file_test.h"
#include "runtime/files.h"
#include "runtime/globbing.h"
#include "runtime/handle_object.h"
#include "runtime/processes.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
enum class Printing : uint8_t { Print, Say, Printf };

// The handle a node names: a bareword's glob, a variable's value, or the selected one.
struct NamedHandle {
  Held name;
  HandleObject* handle = nullptr;
};

bool find_handle(Frame* f, Node* node, NamedHandle& out) {
  Interpreter& in = *f->in;
  if (!node) {
    if (in.selected_glob) {
      retain(in.selected_glob);
      out.name = Held(Value::of(Tag::Glob, in.selected_glob));
    }
    out.handle = in.selected;
    return true;
  }
  out.name = Held(node->scalar(f));
  if (out.name->is_unwind()) return false;
  out.handle = in.handle_of(*out.name);
  return true;
}

struct Print : Node {
  Print(Printing how, Node* handle, Node* items) : how(how), handle(handle), items(items) {}
  Truth condition(Frame* f) override {
    Interpreter& in = *f->in;
    NamedHandle to;
    if (!find_handle(f, handle, to)) return Truth::Unwind;
    StackItems all(in);
    if (!items->list(f)) return Truth::Unwind;
    if (how == Printing::Printf) return printf_values(in, to.handle, *to.name, all.begin(), all.size(), items);
    return print_values(in, to.handle, *to.name, all.begin(), all.size(), how == Printing::Say ? PrintKind::Say : PrintKind::Print, items);
  }
  Value scalar(Frame* f) override {
    Truth t = condition(f);
    return t == Truth::Unwind ? Value::unwind() : t == Truth::True ? Value::integer(1) : Value::undef();
  }
  Flow run(Frame* f) override { return condition(f) == Truth::Unwind ? f->in->flow : Flow::Normal; }
  Printing how;
  Node* handle;
  Node* items;
};

struct Readline : Node {
  Readline(Node* handle, bool safe) : handle(handle), safe(safe) {}
  Value scalar(Frame* f) override {
    if (!handle) return read_argument_line(*f->in, safe);
    NamedHandle from;
    if (!find_handle(f, handle, from)) return Value::unwind();
    Value result;
    if (f->in->overloaded(*from.name) && f->in->overload_unary("<>", *from.name, result)) return result;
    return read_line(*f->in, from.handle, *from.name);
  }
  bool list(Frame* f) override {
    if (!handle) return read_argument_lines(*f->in, safe) != Truth::Unwind;
    NamedHandle from;
    if (!find_handle(f, handle, from)) return false;
    return read_lines(*f->in, from.handle, *from.name) != Truth::Unwind;
  }
  Node* handle;
  bool safe;
};

// $x = <FH>: the line goes into the variable's own string when nothing else holds it.
struct ReadlineAssign : Node {
  ReadlineAssign(Node* target, Readline* from) : target(target), from(from) {}
  Truth assign(Frame* f) {
    Interpreter& in = *f->in;
    if (!from->handle) return general(f);
    NamedHandle source;
    if (!find_handle(f, from->handle, source)) return Truth::Unwind;
    if (in.overloaded(*source.name)) return general(f);
    Value* slot = target->lvalue(f);
    if (!slot) return Truth::Unwind;
    if (slot->is_indirect()) return general(f);
    return read_line_into(in, source.handle, *source.name, *slot);
  }
  Truth general(Frame* f) {
    Value v = from->scalar(f);
    if (v.is_unwind()) return Truth::Unwind;
    bool defined = !v.is_undef();
    Held held(v);
    Value* slot = target->lvalue(f);
    if (!slot || !store(slot, held.take())) return Truth::Unwind;
    return defined ? Truth::True : Truth::False;
  }
  Value scalar(Frame* f) override { return assign(f) == Truth::Unwind ? Value::unwind() : target->scalar(f); }
  Flow run(Frame* f) override { return assign(f) == Truth::Unwind ? f->in->flow : Flow::Normal; }
  Value* lvalue(Frame* f) override { return assign(f) == Truth::Unwind ? nullptr : target->lvalue(f); }
  Node* target;
  Readline* from;
};

// Whether the assignment read something: what `while ($x = <FH>)` asks.
struct ReadlineDefined : Node {
  explicit ReadlineDefined(ReadlineAssign* assign) : assign(assign) {}
  Value scalar(Frame* f) override {
    Truth t = assign->assign(f);
    return t == Truth::Unwind ? Value::unwind() : f->in->truth(t == Truth::True);
  }
  Truth condition(Frame* f) override { return assign->assign(f); }
  ReadlineAssign* assign;
};

struct FileTest : Node {
  FileTest(char letter, Node* operand, bool stacked) : letter(letter), operand(operand), stacked(stacked) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    if (!operand) return file_test_again(in, letter);
    Held v(operand->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    if (stacked) return truth_of(in, *v) == Truth::True ? file_test_again(in, letter) : v.take();
    if (v->is_undef()) in.warn_uninitialized(operand, std::string("-") + letter);
    Value result;
    if (v->is_ref() && in.overloaded(*v)) {
      Held which(string_value({&letter, 1}));
      if (in.overload_binary("-X", *v, *which, result)) return result;
    }
    return file_test(in, letter, &*v);
  }
  char letter;
  Node* operand;
  bool stacked;
};

struct GlobPattern : Node {
  explicit GlobPattern(Node* pattern) : pattern(pattern) {}
  bool list(Frame* f) override {
    Held v(pattern->scalar(f));
    if (v->is_unwind()) return false;
    Text text(*f->in, *v);
    for (const std::string& path : glob_paths(text.view(), environment_value(*f->in, "HOME"))) f->in->push(string_value(path));
    return true;
  }
  // One path a call, undef after the last; then the pattern is asked again.
  Value scalar(Frame* f) override {
    if (!walking) {
      Held v(pattern->scalar(f));
      if (v->is_unwind()) return Value::unwind();
      Text text(*f->in, *v);
      paths = glob_paths(text.view(), environment_value(*f->in, "HOME"));
      next = 0;
      walking = true;
    }
    if (next < paths.size()) return string_value(paths[next++]);
    walking = false;
    return Value::undef();
  }
  Node* pattern;
  std::vector<std::string> paths;
  size_t next = 0;
  bool walking = false;
};

struct Backticks : Node {
  explicit Backticks(Node* command) : command(command) {}
  Value perform(Frame* f, Want want) {
    Held v(command->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    if (v->is_undef()) f->in->warn_uninitialized(command, "quoted execution (``, qx)");
    Text text(*f->in, *v);
    return backticks(*f->in, text.both(), want);
  }
  Value scalar(Frame* f) override { return perform(f, Want::Scalar); }
  Flow run(Frame* f) override {
    Held v(perform(f, Want::Void));
    return v->is_unwind() ? f->in->flow : Flow::Normal;
  }
  bool list(Frame* f) override {
    Value v = perform(f, Want::List);
    if (v.is_unwind()) return false;
    if (v.tag != Tag::Alias) f->in->push(v);
    return true;
  }
  Node* command;
};
}  // namespace

Node* make_print(Arena& a, std::string_view which, Node* handle, Node* list) {
  Printing how = which == "say" ? Printing::Say : which == "printf" ? Printing::Printf : Printing::Print;
  return a.make<Print>(how, handle, list);
}
Node* make_readline(Arena& a, Node* handle, bool safe) { return a.make<Readline>(handle, safe); }
Node* make_readline_assign(Arena& a, Node* target, Node* readline) { return a.make<ReadlineAssign>(target, static_cast<Readline*>(readline)); }
Node* make_readline_condition(Arena& a, Node* assign) { return a.make<ReadlineDefined>(static_cast<ReadlineAssign*>(assign)); }
Node* make_file_test(Arena& a, char letter, Node* operand, bool stacked) { return a.make<FileTest>(letter, operand, stacked); }
Node* make_glob_pattern(Arena& a, Node* pattern) { return a.make<GlobPattern>(pattern); }
Node* make_backticks(Arena& a, Node* command) { return a.make<Backticks>(command); }

}  // namespace nacre::tree
