// SPDX-License-Identifier: MIT
// The methods of every package (UNIVERSAL::isa and its kin), and the pragmas on names: vars, lib, bytes.
#include <algorithm>
#include <string>

#include "runtime/call.h"
#include "runtime/compile.h"
#include "runtime/interpreter.h"
#include "runtime/version.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
Stash* package_of(Call& call, const Value& v) {
  if (Stash* s = call.in.blessed(v)) return s;
  if (v.is_ref() || v.is_undef()) return nullptr;
  return call.in.find_stash(Text(call.in, v).view());
}

Value do_isa(Call& call) {
  if (call.count() != 2) return call.die("Usage: isa(reference, kind)");
  const Value& v = call.value(0);
  Text kind(call.in, call.value(1));
  if (Stash* s = package_of(call, v)) return call.truth(call.in.derives_from(*s, kind.view()) || (v.is_ref() && referent_kind(*v.o) == kind.view()));
  if (v.is_undef()) return call.truth(false);
  if (!v.is_ref()) return call.truth(Text(call.in, v).view() == kind.view());
  return call.truth(referent_kind(*v.o) == kind.view());
}

Value do_can(Call& call) {
  if (call.count() != 2) return call.die("Usage: UNIVERSAL::can(object-ref, method)");
  Stash* s = package_of(call, call.value(0));
  if (!s) return Value::undef();
  Code* code = call.in.find_method(*s, Text(call.in, call.value(1)).view(), false);
  if (!code) return Value::undef();
  retain(code);
  return Value::of(Tag::Ref, code);
}

Value do_version(Call& call) {
  Stash* s = package_of(call, call.value(0));
  std::string name = s ? std::string(s->name->view()) : Text(call.in, call.value(0)).str();
  Glob* g = call.in.find_glob(name + "::VERSION");
  Held version(g ? nacre::read(&g->scalar) : Value::undef());
  if (call.count() < 2) return version.take();
  if (version->is_undef()) {
    if (!s || s->count == 0) return call.die(name + " defines neither package nor VERSION--version check failed");
    return call.die(name + " does not define $" + name + "::VERSION--version check failed");
  }
  std::string have = version_spelling(call.in, *version), want = version_spelling(call.in, call.value(1));
  bool dotted = want.starts_with('v') || have.starts_with('v');
  if (parse_version(have) >= parse_version(want)) return version.take();
  std::string wanted = dotted ? version_text(parse_version(want)) : want;
  std::string had = dotted ? version_text(parse_version(have)) : have;
  return call.die(name + " version " + wanted + " required--this is only version " + had);
}

Value change_bytes(Call& call, bool on) {
  if (parser::Names* names = compiling(call.in)) names->pragmas_for_change().bytes = on;
  return call.list();
}

Value bytes_length(Call& call) {
  if (call.value(0).is_undef()) return Value::undef();
  return Value::integer(static_cast<int64_t>(Text(call.in, call.value(0)).view().size()));
}

Value declare_vars(Call& call) {
  const parser::Pragmas* p = call.in.place().pragmas;
  std::string package(p ? p->package : std::string_view("main"));
  for (uint32_t k = 1; k < call.count(); ++k) {
    std::string name = call.text(k).str();
    std::string_view kinds = "$@%&*";
    if (name.size() < 2 || kinds.find(name[0]) == std::string_view::npos) return call.die("'" + name + "' is not a valid variable name");
    std::string bare = name.substr(1);
    Glob& g = call.in.glob(bare.find("::") == std::string::npos ? package + "::" + bare : bare);
    if (name[0] == '$') g.bits |= Glob::ImportedScalar;
    if (name[0] == '@') { g.bits |= Glob::ImportedArray; glob_array(g); }
    if (name[0] == '%') { g.bits |= Glob::ImportedHash; glob_hash(g); }
  }
  return call.list();
}

void take_out(Call& call, Array& inc, std::string_view dir) {
  for (size_t at = 0; at < inc.count;) {
    Held there(nacre::read(inc.items + at));
    if (there->is_ref() || Text(call.in, *there).view() != dir) { ++at; continue; }
    release(inc.items[at]);
    std::copy(inc.items + at + 1, inc.items + inc.count, inc.items + at);
    --inc.count;
  }
}

Value change_lib(Call& call, bool add) {
  Array& inc = *glob_array(*call.in.known.inc);
  for (uint32_t k = call.count(); k-- > 1;) {
    const Value& dir = call.value(k);
    if (!dir.is_ref()) take_out(call, inc, Text(call.in, dir).view());
    Value owned = copy(dir);
    if (add) unshift(inc, &owned, 1);
    else release(owned);
  }
  return call.list();
}

constexpr Row universal_table[] = {
    {"UNIVERSAL::DOES", {}, Needs::Nothing, Taint::Neither, "whether it does what a role does", do_isa},
    {"UNIVERSAL::VERSION", {}, Needs::Nothing, Taint::Neither, "a package's version; dies if it is too low", do_version},
    {"UNIVERSAL::can", {}, Needs::Nothing, Taint::Neither, "the sub that a method name means", do_can},
    {"UNIVERSAL::isa", {}, Needs::Nothing, Taint::Neither, "whether it derives from a package", do_isa},
};
constexpr Row bytes_table[] = {
    {"bytes::import", {}, Needs::Nothing, Taint::Neither, "text is bytes here", [](Call& c) { return change_bytes(c, true); }},
    {"bytes::length", "_", Needs::Nothing, Taint::Neither, "length in bytes", bytes_length},
    {"bytes::unimport", {}, Needs::Nothing, Taint::Neither, "text is characters again", [](Call& c) { return change_bytes(c, false); }},
};
constexpr Row vars_table[] = {{"vars::import", {}, Needs::Nothing, Taint::Neither, "declares package variables", declare_vars}};
constexpr Row lib_table[] = {
    {"lib::import", {}, Needs::Nothing, Taint::Neither, "puts folders in front of @INC", [](Call& c) { return change_lib(c, true); }},
    {"lib::unimport", {}, Needs::Nothing, Taint::Neither, "takes folders out of @INC", [](Call& c) { return change_lib(c, false); }},
};
}  // namespace

const Rows universal_rows = universal_table;
const Rows bytes_rows = bytes_table;
const Rows vars_rows = vars_table;
const Rows lib_rows = lib_table;

}  // namespace nacre
