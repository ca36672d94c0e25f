// SPDX-License-Identifier: MIT
// use warnings: perl's tree of categories, FATAL, and the functions modules use to warn in their caller's name.
#include <string>
#include <utility>
#include <vector>

#include "runtime/call.h"
#include "runtime/compile.h"
#include "runtime/interpreter.h"
#include "runtime/version.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
using parser::Warn;

struct Category { std::string_view name; Warn bit; };
constexpr Category categories[] = {
    {"closure", Warn::Closure}, {"deprecated", Warn::Deprecated}, {"exiting", Warn::Exiting}, {"glob", Warn::Glob}, {"closed", Warn::Closed},
    {"exec", Warn::Exec}, {"layer", Warn::Layer}, {"newline", Warn::Newline}, {"pipe", Warn::Pipe}, {"unopened", Warn::Unopened},
    {"syscalls", Warn::Syscalls}, {"misc", Warn::Misc}, {"numeric", Warn::Numeric}, {"once", Warn::Once}, {"overflow", Warn::Overflow},
    {"pack", Warn::Pack}, {"portable", Warn::Portable}, {"recursion", Warn::Recursion}, {"redefine", Warn::Redefine}, {"regexp", Warn::Regexp},
    {"debugging", Warn::Debugging}, {"inplace", Warn::Inplace}, {"internal", Warn::Internal}, {"malloc", Warn::Malloc}, {"severe", Warn::Severe},
    {"signal", Warn::Signal}, {"substr", Warn::Substr}, {"ambiguous", Warn::Ambiguous}, {"bareword", Warn::Bareword}, {"digit", Warn::Digit},
    {"parenthesis", Warn::Parenthesis}, {"precedence", Warn::Precedence}, {"printf", Warn::Printf}, {"prototype", Warn::Prototype}, {"qw", Warn::Qw},
    {"reserved", Warn::Reserved}, {"semicolon", Warn::Semicolon}, {"taint", Warn::Taint}, {"threads", Warn::Threads},
    {"uninitialized", Warn::Uninitialized}, {"unpack", Warn::Unpack}, {"untie", Warn::Untie}, {"utf8", Warn::Utf8}, {"surrogate", Warn::Surrogate},
    {"nonchar", Warn::Nonchar}, {"non_unicode", Warn::NonUnicode}, {"void", Warn::Void}, {"imprecision", Warn::Imprecision},
    {"illegalproto", Warn::Illegalproto}, {"locale", Warn::Locale}, {"missing", Warn::Missing}, {"redundant", Warn::Redundant},
    {"experimental", Warn::Experimental}, {"shadow", Warn::Shadow}, {"syntax", Warn::Syntax}, {"io", Warn::Io}, {"scalar", Warn::Scalar},
};

// Categories that stand for others as well.
struct Group { std::string_view name; std::vector<Warn> members; };
const Group groups[] = {
    {"io", {Warn::Closed, Warn::Exec, Warn::Layer, Warn::Newline, Warn::Pipe, Warn::Unopened, Warn::Syscalls}},
    {"severe", {Warn::Debugging, Warn::Inplace, Warn::Internal, Warn::Malloc}},
    {"syntax", {Warn::Ambiguous, Warn::Bareword, Warn::Digit, Warn::Illegalproto, Warn::Parenthesis, Warn::Precedence, Warn::Printf, Warn::Prototype, Warn::Qw,
                Warn::Reserved, Warn::Semicolon}},
    {"utf8", {Warn::Surrogate, Warn::Nonchar, Warn::NonUnicode}},
};

bool set_of(Interpreter& in, std::string_view name, parser::WarnSet& out) {
  if (name == "all" || name == "everything" || name == "extra") { out |= all_warnings(); return true; }
  if (name.starts_with("experimental::")) { out.set(static_cast<size_t>(Warn::Experimental)); return true; }
  bool known = in.warning_categories.contains(name);
  for (const Category& c : categories)
    if (c.name == name) { out.set(static_cast<size_t>(c.bit)); known = true; }
  for (const Group& g : groups)
    if (g.name == name)
      for (Warn w : g.members) out.set(static_cast<size_t>(w));
  return known;
}

Value change_warnings(Call& call, bool on) {
  parser::Names* names = compiling(call.in);
  bool fatal = false, nonfatal = false, any = false;
  parser::WarnSet set;
  std::string unknown;
  for (uint32_t k = 1; k < call.count(); ++k) {
    std::string name = call.text(k).str();
    if (name == "FATAL") { fatal = true; continue; }
    if (name == "NONFATAL") { nonfatal = true; continue; }
    any = true;
    if (!set_of(call.in, name, set)) unknown += (unknown.empty() ? "" : "', '") + name;
  }
  if (!unknown.empty()) return call.die("Unknown warnings category '" + unknown + "'");
  if (!any) set = all_warnings();
  if (!names) return call.list();
  parser::Pragmas& p = names->pragmas_for_change();
  if (!p.warnings_set && call.in.warn_level) p.warnings = all_warnings();
  p.warnings_set = true;
  if (on) p.warnings |= set;
  else p.warnings &= ~set;
  if (on && fatal) p.fatal |= set;
  if (!on || nonfatal) p.fatal &= ~set;
  call.in.mentions_wanted = call.in.mentions_wanted || (on && set.test(static_cast<size_t>(Warn::Once)));
  return call.list();
}

// The frame of the code that called into the package which asks.
const Place* callers_place(Interpreter& in) {
  const Frame* f = in.frame;
  if (!f) return nullptr;
  std::string_view package = f->place && f->place->pragmas ? f->place->pragmas->package : std::string_view();
  const Place* at = f->place;
  for (; f; f = f->caller) {
    at = f->call_place;
    if (!at || !at->pragmas || at->pragmas->package != package) break;
  }
  return at;
}

bool enabled_at(Interpreter& in, const Place* at, std::string_view category) {
  if (!at || !at->pragmas) return in.warn_level != 0;
  if (!at->pragmas->warnings_set) return in.warn_level != 0;
  parser::WarnSet set;
  set_of(in, category, set);
  if (set.none()) return at->pragmas->warnings.any();        // a module's own category goes with all
  return (at->pragmas->warnings & set).any();
}

std::string category_of(Call& call, uint32_t message_at) {
  if (call.count() > message_at) {
    const Value& v = call.value(0);
    if (Stash* package = call.in.blessed(v)) return std::string(package->name->view());
    return call.text(0).str();
  }
  const parser::Pragmas* p = call.in.place().pragmas;
  return p ? std::string(p->package) : std::string("all");
}

Value warnings_enabled(Call& call) { return call.truth(enabled_at(call.in, callers_place(call.in), category_of(call, 0))); }

Value warn_as_caller(Call& call, bool only_if_enabled) {
  std::string category = category_of(call, 1);
  const Place* at = callers_place(call.in);
  if (only_if_enabled && !enabled_at(call.in, at, category)) return call.list();
  std::string text = call.text(call.count() > 1 ? 1 : 0).str();
  if (at) text.append(" at ").append(at->file).append(" line ").append(std::to_string(at->line)).append(".\n");
  call.in.warn_text(text);
  return call.list();
}

Value register_category(Call& call) {
  const parser::Pragmas* p = call.in.place().pragmas;
  std::string package(p ? p->package : std::string_view("main"));
  call.in.warning_categories[package] = true;
  for (uint32_t k = 1; k < call.count(); ++k) call.in.warning_categories[package + "::" + call.text(k).str()] = true;
  return call.list();
}

constexpr Row table[] = {
    {"warnings::enabled", {}, Needs::Nothing, Taint::Neither, "whether the caller wants a category", warnings_enabled},
    {"warnings::fatal_enabled", {}, Needs::Nothing, Taint::Neither, "whether it is fatal there", [](Call& c) { return c.truth(false); }},
    {"warnings::import", {}, Needs::Nothing, Taint::Neither, "turns categories on", [](Call& c) { return change_warnings(c, true); }},
    {"warnings::register_categories", {}, Needs::Nothing, Taint::Neither, "makes categories",
     [](Call& c) {
       for (uint32_t k = 0; k < c.count(); ++k) c.in.warning_categories[c.text(k).str()] = true;
       return c.list();
     }},
    {"warnings::unimport", {}, Needs::Nothing, Taint::Neither, "turns categories off", [](Call& c) { return change_warnings(c, false); }},
    {"warnings::warn", {}, Needs::Nothing, Taint::Neither, "warns at the caller's place", [](Call& c) { return warn_as_caller(c, false); }},
    {"warnings::warnif", {}, Needs::Nothing, Taint::Neither, "the same, if the category is on", [](Call& c) { return warn_as_caller(c, true); }},
};
constexpr Row register_table[] = {
    {"warnings::register::import", {}, Needs::Nothing, Taint::Neither, "makes the package a category", register_category},
};
}  // namespace

const Rows warnings_rows = table;
const Rows warnings_register_rows = register_table;

}  // namespace nacre
