// SPDX-License-Identifier: MIT
// print and its kin, <FH>, file tests, glob and backticks: nodes in front of files.h.
#include <algorithm>

#include "runtime/call.h"
#include "runtime/file_test.h"
#include "runtime/files.h"
#include "runtime/globbing.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/processes.h"
#include "runtime/stack_room.h"
#include "runtime/tree/interpolation.h"
#include "runtime/tree/item_names.h"

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
  bool plain = out.name->is_ref() && out.name->o->kind == ObjectKind::Glob;
  out.handle = plain ? out.name->glob->io : in.handle_of(*out.name);
  return true;
}

Nodes items_of(Node* items) {
  auto* list = dynamic_cast<NodeList*>(items);
  return list ? list->items : Nodes{items};
}

struct Print : Node {
  Print(Printing how, Node* handle, Node* items) : how(how), handle(handle), items(items) {
    if (how != Printing::Printf) return;
    Nodes nodes = items_of(items);
    first_is_constant = !nodes.empty() && nodes[0]->constant() && nodes[0]->constant()->tag == Tag::Str;
  }
  Truth condition(Frame* f) override {
    NamedHandle to;
    if (!find_handle(f, handle, to)) return Truth::Unwind;
    StackItems all(*f->in);
    return items->list(f) ? print(*f->in, to, all) : Truth::Unwind;
  }
  PrintKind kind() const { return how == Printing::Say ? PrintKind::Say : PrintKind::Print; }
  Truth print(Interpreter& in, const NamedHandle& to, const StackItems& all) {
    if (how != Printing::Printf) return print_values(in, to.handle, *to.name, all.begin(), all.size(), kind(), items);
    return printf_values(in, to.handle, *to.name, all.begin(), all.size(), items, first_is_constant ? &memo : nullptr);
  }
  Value scalar(Frame* f) override {
    Truth t = condition(f);
    return t == Truth::Unwind ? Value::unwind() : t == Truth::True ? Value::integer(1) : Value::undef();
  }
  Flow run(Frame* f) override { return condition(f) == Truth::Unwind ? f->in->flow : Flow::Normal; }
  Printing how;
  Node* handle;
  Node* items;
  std::unique_ptr<CallMemo> memo;
  bool first_is_constant = false;
};

// print $i, "\n" and print "a $b\n": what is text or a number goes into the handle's buffer as it lies, where there is room.
struct PrintParts : Print {
  PrintParts(Printing how, Node* handle, Node* items, Nodes all, Interpolation* text)
      : Print(how, handle, items), nodes(text ? text->nodes : std::move(all)), layout(nodes), text(text), separated(!text && nodes.size() > 1) {}
  // text: the interpolated text that is the only item, or null.
  static bool serves(const Nodes& nodes, const Interpolation* text) {
    if (text) return text->fits();
    auto one = [](const Node* n) { return n->constant() || n->is_one_value(); };
    return nodes.size() <= Layout::most && std::all_of(nodes.begin(), nodes.end(), one);
  }
  Truth condition(Frame* f) override {
    NamedHandle to;
    if (!find_handle(f, handle, to)) return Truth::Unwind;
    PartValues values(layout);
    if (!values.evaluate(f, true)) return Truth::Unwind;
    std::string_view ending;
    io::Handle* stream = plain_stream(*f->in, to.handle, kind(), separated, ending);
    if (!stream || !values.measure(f) || values.utf8() != stream->utf8()) return generally(f, to, values);
    size_t length = values.length();
    char* room = stream->room(length + ending.size());
    if (!room && !(room = stream->first_room(length + ending.size()))) [[unlikely]] return generally(f, to, values);
    values.write(room);
    copy_bytes(room + length, ending.data(), ending.size());
    stream->wrote(length + ending.size());
    return Truth::True;
  }
  [[gnu::noinline]] Truth generally(Frame* f, const NamedHandle& to, PartValues& values) {
    StackItems all(*f->in);
    if (text) {
      Value v = text->general(f, values);
      if (v.is_unwind()) return Truth::Unwind;
      f->in->push(v);
    } else {
      if (!values.settle(f)) return Truth::Unwind;
      for (size_t k = 0, part = 0; k < nodes.size(); ++k) {
        bool is_part = part < layout.parts.size() && layout.parts[part].node == nodes[k];
        f->in->push(copy(is_part ? values.value(f, part++) : *nodes[k]->constant()));
      }
    }
    return print(*f->in, to, all);
  }
  Nodes nodes;
  Layout layout;
  Interpolation* text;
  bool separated;                  // by $, where that is set
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
    Held asked;
    return test(f, asked);
  }
  // -f -w -x $object   what overloads the tests answers all of them; it is left in `asked` for the test around this one
  Value test(Frame* f, Held& asked) {
    Interpreter& in = *f->in;
    if (!operand) return file_test_again(in, letter);
    if (stacked) {
      if (stack_is_short()) return die_of_depth();
      Held inner(static_cast<FileTest*>(operand)->test(f, asked));
      if (inner->is_unwind() || truth_of(in, *inner) != Truth::True) return inner.take();
      Value result;
      return overloaded(in, *asked, result) ? result : file_test_again(in, letter);
    }
    Held v(operand->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    if (v->is_undef()) in.warn_uninitialized(operand, std::string("-") + letter);
    Value result;
    if (!overloaded(in, *v, result)) return file_test(in, letter, &*v);
    asked = Held(v.take());
    return result;
  }
  bool overloaded(Interpreter& in, const Value& object, Value& result) {
    if (!object.is_ref() || !in.overloaded(object)) return false;
    Held which(string_value({&letter, 1}));
    return in.overload_binary("-X", object, *which, result);
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
    for (const std::string& path : glob_paths(text.view(), environment_value(*f->in, "HOME"), f->in->system_error)) f->in->push(string_value(path));
    return true;
  }
  // One path a call, undef after the last; then the pattern is asked again.
  Value scalar(Frame* f) override {
    if (!walking) {
      Held v(pattern->scalar(f));
      if (v->is_unwind()) return Value::unwind();
      Text text(*f->in, *v);
      paths = glob_paths(text.view(), environment_value(*f->in, "HOME"), f->in->system_error);
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
  Nodes nodes = items_of(list);
  auto* text = nodes.size() == 1 ? dynamic_cast<Interpolation*>(nodes[0]) : nullptr;
  if (how == Printing::Printf || !PrintParts::serves(nodes, text)) return a.make<Print>(how, handle, list);
  return a.make<PrintParts>(how, handle, list, std::move(nodes), text);
}
Node* make_readline(Arena& a, Node* handle, bool safe) { return a.make<Readline>(handle, safe); }
Node* make_readline_assign(Arena& a, Node* target, Node* readline) { return a.make<ReadlineAssign>(target, static_cast<Readline*>(readline)); }
Node* make_readline_condition(Arena& a, Node* assign) { return a.make<ReadlineDefined>(static_cast<ReadlineAssign*>(assign)); }
Node* make_file_test(Arena& a, char letter, Node* operand, bool stacked) { return a.make<FileTest>(letter, operand, stacked); }
Node* make_glob_pattern(Arena& a, Node* pattern) { return a.make<GlobPattern>(pattern); }
Node* make_backticks(Arena& a, Node* command) { return a.make<Backticks>(command); }

}  // namespace nacre::tree
