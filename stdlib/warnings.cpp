// SPDX-License-Identifier: MIT
// use warnings and no warnings: perl's tree of categories, FATAL.
#include <string>
#include <utility>
#include <vector>

#include "runtime/call.h"
#include "runtime/compile.h"
#include "runtime/interpreter.h"
#include "runtime/version.h"
#include "stdlib/modules.h"
#include "stdlib/warning_categories.h"

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

constexpr std::string_view hint_prefix{"\0warnings ", 10};
constexpr std::string_view all_modules_hint{"\0warnings", 9};

void change_hint(parser::Pragmas& pragmas, std::string name, ModuleWarning state) {
  std::map<std::string, std::string> hints;
  if (pragmas.hints) hints = *pragmas.hints;
  hints[std::move(name)] = state == ModuleWarning::Off ? "" : state == ModuleWarning::On ? "1" : "2";
  pragmas.hints = std::make_shared<const std::map<std::string, std::string>>(std::move(hints));
}

// What one `use warnings LIST` names.
struct Named {
  bool fatal = false, nonfatal = false, all = false;
  parser::WarnSet set;
  std::vector<std::string> modules;
};

bool read_names(Call& call, Named& named) {
  bool any = false;
  for (uint32_t k = 1; k < call.count(); ++k) {
    std::string name = call.text(k).str();
    if (name == "FATAL") { named.fatal = true; continue; }
    if (name == "NONFATAL") { named.nonfatal = true; continue; }
    any = true;
    if (!add_category(call.in, name, named.set)) {
      call.die("Unknown warnings category '" + name + "'");
      return false;
    }
    if (name == "all") named.all = true;
    if (call.in.warning_categories.contains(name)) named.modules.push_back(name);
  }
  if (any) return true;
  named.all = true;
  named.set = all_warnings();
  return true;
}

void change_module_warnings(parser::Pragmas& p, const Named& named, bool on) {
  ModuleWarning state = !on ? ModuleWarning::Off : named.fatal ? ModuleWarning::Fatal : ModuleWarning::On;
  if (named.all) set_all_module_warnings(p, state);
  for (const std::string& module : named.modules) set_module_warning(p, module, state);
}

Value change_warnings(Call& call, bool on) {
  parser::Names* names = compiling(call.in);
  Named named;
  if (!read_names(call, named)) return Value::unwind();
  if (!names) return call.list();
  parser::Pragmas& p = names->pragmas_for_change();
  if (!p.warnings_set) p.warnings = call.in.warn_level ? all_warnings() : warnings_on_by_default();
  p.warnings_set = true;
  if (on) p.warnings |= named.set;
  else p.warnings &= ~named.set;
  if (on && named.fatal) p.fatal |= named.set;
  if (!on || named.nonfatal) p.fatal &= ~named.set;
  change_module_warnings(p, named, on);
  call.in.mentions_wanted = call.in.mentions_wanted || (on && named.set.test(static_cast<size_t>(Warn::Once)));
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
    {"warnings::import", {}, Needs::Nothing, Taint::Neither, "turns categories on", [](Call& c) { return change_warnings(c, true); }},
    {"warnings::register_categories", {}, Needs::Nothing, Taint::Neither, "makes categories",
     [](Call& c) {
       for (uint32_t k = 0; k < c.count(); ++k) c.in.warning_categories[c.text(k).str()] = true;
       return c.list();
     }},
    {"warnings::unimport", {}, Needs::Nothing, Taint::Neither, "turns categories off", [](Call& c) { return change_warnings(c, false); }},
};
constexpr Row register_table[] = {
    {"warnings::register::import", {}, Needs::Nothing, Taint::Neither, "makes the package a category", register_category},
};
}  // namespace

bool add_category(Interpreter& in, std::string_view name, parser::WarnSet& set) {
  if (name == "all" || name == "everything" || name == "extra") { set |= all_warnings(); return true; }
  if (name.starts_with("experimental::")) { set.set(static_cast<size_t>(Warn::Experimental)); return true; }
  bool known = in.warning_categories.contains(name);
  for (const Category& c : categories)
    if (c.name == name) { set.set(static_cast<size_t>(c.bit)); known = true; }
  for (const Group& g : groups)
    if (g.name == name)
      for (Warn w : g.members) set.set(static_cast<size_t>(w));
  return known;
}

parser::WarnSet warnings_on_by_default() {
  parser::WarnSet set;
  for (Warn w : {Warn::Deprecated, Warn::Glob, Warn::Experimental, Warn::Locale, Warn::Debugging, Warn::Inplace, Warn::Internal, Warn::Malloc, Warn::Severe})
    set.set(static_cast<size_t>(w));
  return set;
}

ModuleWarning module_warning(const parser::Pragmas& pragmas, std::string_view category) {
  if (!pragmas.hints) return ModuleWarning::Off;
  auto at = pragmas.hints->find(std::string(hint_prefix).append(category));
  if (at == pragmas.hints->end()) at = pragmas.hints->find(std::string(all_modules_hint));
  if (at == pragmas.hints->end() || at->second.empty()) return ModuleWarning::Off;
  return at->second == "2" ? ModuleWarning::Fatal : ModuleWarning::On;
}

void set_module_warning(parser::Pragmas& pragmas, std::string_view category, ModuleWarning state) {
  change_hint(pragmas, std::string(hint_prefix).append(category), state);
}

void set_all_module_warnings(parser::Pragmas& pragmas, ModuleWarning state) {
  std::map<std::string, std::string> kept;
  if (pragmas.hints)
    for (const auto& [name, value] : *pragmas.hints)
      if (!name.starts_with(all_modules_hint)) kept.emplace(name, value);
  pragmas.hints = std::make_shared<const std::map<std::string, std::string>>(std::move(kept));
  change_hint(pragmas, std::string(all_modules_hint), state);
}

const Rows warnings_rows = table;
const Rows warnings_register_rows = register_table;

}  // namespace nacre
