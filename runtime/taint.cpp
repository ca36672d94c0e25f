// SPDX-License-Identifier: MIT
// The marks themselves, and the refusal.
#include "runtime/taint.h"

#include <algorithm>
#include <cctype>

#include "runtime/posix/file.h"
#include "runtime/posix/process.h"

namespace nacre {

namespace {
bool belongs_to_others(const Value& v) { return v.o->refs > 1 || (v.tag != Tag::Dual && v.s->has(Shared)); }

// The same value in an object of its own, without the mark.
Value own_copy(const Value& v) {
  if (v.tag == Tag::Dual) return dual_value(copy(v.dual->number), copy(v.dual->text));
  String* s = new_string(v.s->view(), v.s->utf8());
  s->flags |= v.s->flags & ValidText;
  return Value::of(v.tag, s);
}

bool is_number(const Value& v) { return v.tag == Tag::Int || v.tag == Tag::Num || v.tag == Tag::Uint; }
}  // namespace

Value tainted_value(Value v) {
  if (is_number(v)) v = dual_value(v, to_text_value(*interpreter, v));
  if (v.tag != Tag::Str && v.tag != Tag::Dual && v.tag != Tag::VString) return v;
  if (v.o == interpreter->no->o || v.o->has(Tainted)) return v;
  if (belongs_to_others(v)) {
    Held shared(v);
    v = own_copy(v);
  }
  v.o->flags |= Tainted;
  return v;
}

Value untainted_value(Value v) {
  if (!is_tainted(v)) return v;
  Held marked(v);
  if (v.tag == Tag::Dual && is_number(v.dual->number)) return v.dual->number;
  return own_copy(v);
}

void set_tainted(Value& slot, bool tainted) {
  if (is_tainted(slot) == tainted) return;
  uint32_t position = slot.aux;
  slot = tainted ? tainted_value(slot) : untainted_value(slot);
  slot.aux = position;
}

void taint_regexp(const Value& v) {
  if (v.tag == Tag::Ref && v.o->kind == ObjectKind::Regexp) v.o->flags |= Tainted;
}

std::string_view why_tainting() {
  if (posix::ids_differ(false)) return " while running setuid";
  if (posix::ids_differ(true)) return " while running setgid";
  return interpreter->options.taint < 0 ? " while running with -t switch" : " while running with -T switch";
}

namespace {
bool warned(Interpreter& in, std::string_view message) try {
  in.warn(parser::Warn::Taint, message);
  return true;
} catch (const Unwound&) {
  return false;
}

// Dies or, with -t and -U, warns.
bool refuse(Interpreter& in, std::string message) {
  message += why_tainting();
  if (in.options.taint > 0 && !in.options.unsafe) {
    in.die(message);
    return false;
  }
  const parser::Pragmas* pragmas = in.place().pragmas;
  if (in.warns(parser::Warn::Taint)) return warned(in, message);
  if ((!pragmas || !pragmas->warnings_set) && !in.options.warn_none) in.warn_text(message + in.where());
  return true;
}

Value* environment_slot(Hash& environment, std::string_view name) {
  auto* entry = environment.find(name);
  return entry ? real(&entry->value) : nullptr;
}

// Somebody else may put a program there: it is not absolute, or all may write to it. An empty PATH has no folders.
bool is_insecure_path(std::string_view path) {
  while (!path.empty()) {
    size_t colon = std::min(path.find(':'), path.size());
    std::string folder(path.substr(0, colon));
    path.remove_prefix(std::min(colon + 1, path.size()));
    if (folder.empty() || folder[0] != '/') return true;
    auto facts = posix::stat(folder);
    if (facts && (facts->mode & 2)) return true;
  }
  return false;
}

// A terminal's name without anything that a shell would understand.
bool is_plain_terminal(std::string_view name) {
  auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  if (!name.empty() && !is_word(name[0])) return false;
  return std::all_of(name.begin(), name.end(), [&](char c) { return is_word(c) || std::string_view("-_.+").find(c) != std::string_view::npos; });
}

bool environment_is_safe(Interpreter& in) {
  Glob* glob = &in.glob("main::ENV");                        // filled when first asked for
  if (!glob->hash) return true;
  if (in.taint.alias && glob->hash == in.taint.alias) return refuse(in, "%ENV is aliased to another variable");
  Hash& environment = *glob->hash;
  if (Value* path = environment_slot(environment, "PATH")) {
    if (is_tainted(*path) && !refuse(in, "Insecure $ENV{PATH}")) return false;
    if (is_insecure_path(Text(in, *path)) && !refuse(in, "Insecure directory in $ENV{PATH}")) return false;
  }
  Value* terminal = environment_slot(environment, "TERM");
  if (terminal && is_tainted(*terminal) && !is_plain_terminal(Text(in, *terminal)) && !refuse(in, "Insecure $ENV{TERM}")) return false;
  for (const char* name : {"IFS", "CDPATH", "ENV", "BASH_ENV"}) {
    Value* slot = environment_slot(environment, name);
    if (slot && is_tainted(*slot) && !refuse(in, std::string("Insecure $ENV{") + name + "}")) return false;
  }
  return true;
}
}  // namespace

bool may_use(Interpreter& in, std::string_view what) {
  return !in.taint.tainted || refuse(in, std::string("Insecure dependency in ").append(what));
}

bool may_run(Interpreter& in, std::string_view what) {
  if (!environment_is_safe(in) || !may_use(in, what)) return false;
  bool through_pipe = what == "``" || what == "piped open";  // perl asks a second time there
  return !in.taint.tainted || !through_pipe || refuse(in, "Insecure EXEC");
}

}  // namespace nacre
