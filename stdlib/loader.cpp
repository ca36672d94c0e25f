// SPDX-License-Identifier: MIT
// XSLoader and DynaLoader: compiled modules of perl cannot be loaded here. Where we have native rows for a module they serve; else it says what
// perl says when the object file is missing, so that modules with a fallback in Perl take it.
#include <algorithm>
#include <string>

#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
Value load(Call& call, std::string module) {
  const Module* ours = call.in.options.find_module(module);
  if (ours && (!ours->rows.empty() || ours->load)) {
    for (const Row& row : ours->rows)
      if (!call.in.find_sub(row.name)) call.in.define_native(row.name, row);
    if (ours->load) ours->load(call.in);
    return Value::integer(1);
  }
  std::string text = "Can't locate loadable object for module " + module + " in @INC (@INC contains:";
  Array& inc = *glob_array(*call.in.known.inc);
  for (size_t k = 0; k < inc.count; ++k) {
    Held entry(nacre::read(inc.items + k));
    text.append(" ").append(Text(call.in, *entry).view());
  }
  return call.die(text + ")");
}

std::string package_here(Call& call) { return std::string(call.in.place().pragmas ? call.in.place().pragmas->package : std::string_view("main")); }

Value do_load(Call& call) { return load(call, call.has(0) ? call.text(0).str() : package_here(call)); }

Value do_bootstrap(Call& call) {
  if (!call.has(0)) return call.die("Usage: DynaLoader::bootstrap(module)");
  return load(call, call.text(0).str());
}

Value do_flags(Call&) { return Value::integer(0); }
Value do_nothing(Call& call) { return call.wants_list() ? call.list() : Value::undef(); }

constexpr std::string_view plain{};
constexpr Row xsloader_table[] = {
    {"XSLoader::bootstrap_inherit", plain, Needs::Nothing, Taint::Neither, "the compiled part of a module, where it is ours", do_bootstrap},
    {"XSLoader::load", plain, Needs::Nothing, Taint::Neither, "the compiled part of a module, where it is ours", do_load},
};
constexpr Row dynaloader_table[] = {
    {"DynaLoader::bootstrap", plain, Needs::Nothing, Taint::Neither, "the compiled part of a module, where it is ours", do_bootstrap},
    {"DynaLoader::bootstrap_inherit", plain, Needs::Nothing, Taint::Neither, "the compiled part of a module, where it is ours", do_bootstrap},
    {"DynaLoader::dl_find_symbol_anywhere", plain, Needs::Nothing, Taint::Neither, "finds nothing: no objects are loaded", do_nothing},
    {"DynaLoader::dl_findfile", plain, Needs::Nothing, Taint::Neither, "finds nothing: no objects are loaded", do_nothing},
    {"DynaLoader::dl_load_flags", plain, Needs::Nothing, Taint::Neither, "0", do_flags},
};
}  // namespace

const Rows xsloader_rows = xsloader_table, dynaloader_rows = dynaloader_table;

}  // namespace nacre
