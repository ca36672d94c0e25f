// SPDX-License-Identifier: MIT
// ref, bless, prototype: what a reference points to, whose it is, and how a sub is to be called.
#include <algorithm>

#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre {

namespace {

using parser::Warn;

Value do_ref(Call& call) {
  const Value& v = call.value(0);
  if (!v.is_ref()) return string_value({});
  if (Stash* package = call.in.blessed(v)) return Value::of(Tag::Str, Ref<String>::sharing(package->name).take());
  std::string_view kind = referent_kind(*v.o);
  return string_value(kind == "REGEXP" ? "Regexp" : kind);
}

bool quick_ref(Interpreter& in, const Value* args, uint32_t, Value& out) {
  const Value& v = args[0];
  if (v.is_ref()) {
    Stash* package = in.blessed(v);
    if (!package) return false;
    out = Value::of(Tag::Str, Ref<String>::sharing(package->name).take());
    return true;
  }
  if (v.is_counted() && v.tag != Tag::Str) return false;
  out = string_value({});
  return true;
}

Value do_bless(Call& call) {
  const Value& v = call.value(0);
  std::string package(call.in.place().pragmas ? call.in.place().pragmas->package : "main");
  if (call.has(1)) {
    const Value& named = call.value(1);
    if (named.is_ref() && !call.in.overloaded(named)) return call.die("Attempt to bless into a reference");
    package = call.text(1).str();
    if (package.empty()) {
      call.warn(Warn::Misc, "Explicit blessing to '' (assuming package main)");
      package = "main";
    }
  }
  if (!v.is_ref()) return call.die("Can't bless non-reference value");
  if (v.o->has(ReadOnly) && v.o->kind != ObjectKind::Code) return call.die("Modification of a read-only value attempted");
  if (package.starts_with("::")) package.erase(0, 2);
  if (package.starts_with("main::")) package.erase(0, 6);
  v.o->package = call.in.stash(package).package_index;
  if (call.in.wants_destroy(*v.o)) call.in.destructible.insert(v.o);
  return copy(v);
}

// The words of the language that no prototype describes.
constexpr std::string_view indescribable[] = {
    "AUTOLOAD", "BEGIN", "CHECK", "DESTROY", "END", "INIT", "UNITCHECK", "__DATA__", "__END__", "and", "chomp", "chop", "cmp",
    "default", "defer", "defined", "delete", "do", "else", "elsif", "eq", "eval", "exec", "exists", "finally", "for", "foreach",
    "format", "ge", "given", "goto", "grep", "gt", "if", "last", "le", "local", "lt", "m", "map", "my", "ne", "next", "no", "or",
    "our", "package", "print", "printf", "q", "qq", "qr", "qw", "qx", "redo", "require", "return", "s", "say", "select", "sort",
    "split", "state", "sub", "system", "tr", "try", "unless", "until", "use", "when", "while", "x", "xor", "y",
};
static_assert(std::is_sorted(std::begin(indescribable), std::end(indescribable)));

// What is no row but part of the language, and yet has a prototype.
struct Described {
  std::string_view name, prototype;
};
constexpr Described described[] = {
    {"__FILE__", ""}, {"__LINE__", ""}, {"__PACKAGE__", ""}, {"__SUB__", ""}, {"break", ""}, {"caller", ";$"}, {"catch", ""}, {"continue", ""},
    {"dump", ""}, {"each", "\\[%@]"}, {"evalbytes", "_"}, {"glob", "_;"}, {"isa", ""}, {"keys", "\\[%@]"},
    {"not", "$;"}, {"pop", ";\\@"}, {"pos", ";\\[$*]"}, {"push", "\\@@"}, {"readline", ";*"},
    {"scalar", "$"}, {"shift", ";\\@"}, {"splice", "\\@;$$@"}, {"tie", "\\[$@%*]$@"}, {"tied", "\\[$@%*]"}, {"undef", ";\\[$@%&*]"},
    {"unshift", "\\@@"}, {"untie", "\\[$@%*]"}, {"values", "\\[%@]"}, {"wantarray", ""}, {"write", ";*"},
};

Value prototype_of_builtin(Call& call, std::string_view name) {
  for (const Described& word : described)
    if (word.name == name) return string_value(word.prototype);
  const Row* row = call.in.builtin(name);
  if (row && !std::binary_search(std::begin(indescribable), std::end(indescribable), name))
    return row->prototype.data() ? string_value(row->prototype) : Value::undef();
  if (std::binary_search(std::begin(indescribable), std::end(indescribable), name)) return Value::undef();
  return call.die("Can't find an opnumber for \"" + std::string(name) + "\"");
}

Code* named_code(Call& call, const Value& v) {
  if (v.is_ref() && v.o->kind == ObjectKind::Code) return static_cast<Code*>(v.o);
  if (v.tag == Tag::Glob) return v.glob->code;
  Text text(call.in, v);
  std::string_view name = text;
  if (name.starts_with('&')) name.remove_prefix(1);
  bool qualified = name.find("::") != std::string_view::npos;
  Glob* glob = call.in.find_glob(qualified ? std::string(name) : std::string(call.in.place().pragmas->package).append("::").append(name));
  return glob ? glob->code : nullptr;
}

Value do_prototype(Call& call) {
  const Value& v = call.value(0);
  if (v.tag == Tag::Str && v.s->view().starts_with("CORE::")) return prototype_of_builtin(call, v.s->view().substr(6));
  const Code* code = named_code(call, v);
  if (!code) return Value::undef();
  if (code->prototype) return Value::of(Tag::Str, Ref<String>::sharing(code->prototype).take());
  return code->native && code->native->prototype.data() ? string_value(code->native->prototype) : Value::undef();
}

// Without threads there is nothing to lock: answers its argument, a scalar itself, anything else by reference.
Value do_lock(Call& call) {
  const Value& v = call.value(0);
  if (v.tag != Tag::Array && v.tag != Tag::Hash) return copy(v);
  retain(v.o);
  return Value::of(Tag::Ref, v.o);
}

constexpr Row reference_rows[] = {
    {"bless", "$;$", Needs::Nothing, Taint::Neither, "makes what a reference points to an object of a package", do_bless},
    {"lock", "\\[$@%&*]", Needs::Nothing, Taint::Neither, "would lock a variable between threads", do_lock},
    {"prototype", "_", Needs::Nothing, Taint::Neither, "the prototype of a sub, as text", do_prototype, "subroutine prototype"},
    {"ref", "_", Needs::Nothing, Taint::Passes, "what kind of thing a reference points to, or its package", do_ref,
     "reference-type operator", quick_ref},
};
static_assert(sorted_and_documented(reference_rows));

}  // namespace

const Rows reference_builtins = reference_rows;

}  // namespace nacre
