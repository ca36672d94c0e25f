// SPDX-License-Identifier: MIT
// The methods of every package (UNIVERSAL::isa and its kin), and the pragmas on names: vars, lib, bytes.
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>
#include <vector>

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

Value answer_isa(Call& call) {
  const Value& v = call.value(0);
  Text kind(call.in, call.value(1));
  if (Stash* s = package_of(call, v)) return call.truth(call.in.derives_from(*s, kind.view()) || (v.is_ref() && referent_kind(*v.o) == kind.view()));
  if (v.is_undef()) return Value::undef();
  if (!v.is_ref()) return call.truth(kind.view() == "UNIVERSAL");   // a package that is not there derives from that one only
  return call.truth(referent_kind(*v.o) == kind.view());
}

Value do_isa(Call& call) {
  if (call.count() != 2) return call.die("Usage: UNIVERSAL::isa(reference, kind)");
  return answer_isa(call);
}

Value do_does(Call& call) {
  if (call.count() != 2) return call.die("Usage: invocant->DOES(kind)");
  return answer_isa(call);
}

Value do_can(Call& call) {
  if (call.count() != 2) return call.die("Usage: UNIVERSAL::can(object-ref, method)");
  const Value& v = call.value(0);
  Stash* s = package_of(call, v);
  if (!s && !v.is_undef() && !v.is_ref() && !Text(call.in, v).view().empty()) s = call.in.find_stash("UNIVERSAL");
  if (!s) return Value::undef();
  Code* code = call.in.find_method(*s, Text(call.in, call.value(1)).view(), false);
  if (!code) return Value::undef();
  retain(code);
  return Value::of(Tag::Ref, code);
}

bool is_dotted(std::string_view version) { return version.starts_with('v') || std::count(version.begin(), version.end(), '.') > 1; }

// What is wrong with a version, in perl's words; empty: nothing.
std::string_view version_fault(std::string_view version) {
  auto digit = [&](size_t at) { return at < version.size() && std::isdigit(static_cast<unsigned char>(version[at])); };
  if (version.empty()) return "version required";
  if (version[0] == 'v' && !digit(1)) return "dotted-decimal versions require at least three parts";
  if (version[0] == '-' && digit(1)) return "negative version number";
  std::string_view rest = version.substr(version[0] == 'v');
  if (rest.find_first_not_of("0123456789._") != std::string_view::npos) return "non-numeric data";
  if (rest.find("__") != std::string_view::npos) return "misplaced underscore";
  if (rest.find("..") != std::string_view::npos) return "fractional part required";
  if (rest.find('_') != std::string_view::npos && rest.find('.') == std::string_view::npos) return "alpha without decimal";
  return is_dotted(version) && rest.ends_with('.') ? "trailing decimal" : "";
}

// A version as it was written, spaces around it aside; dies where it is none.
std::string checked_version(Call& call, const Value& v) {
  if (v.is_undef() || v.is_ref()) call.in.fail("Invalid version format (non-numeric data)");
  std::string version = version_spelling(call.in, v);
  size_t first = version.find_first_not_of(" \t\n\r\f"), last = version.find_last_not_of(" \t\n\r\f");
  version = first == std::string::npos ? "" : version.substr(first, last - first + 1);
  if (version == "undef") return "0";
  if (std::string_view fault = version_fault(version); !fault.empty()) call.in.fail("Invalid version format (" + std::string(fault) + ")");
  return version;
}

// 1.002003 and v1.2.3: {1, 2, 3}
std::vector<uint64_t> version_parts(std::string_view version) {
  std::string digits;
  for (char c : version)
    if (c != '_' && c != 'v') digits += c;
  std::vector<uint64_t> parts;
  size_t point = digits.find('.');
  parts.push_back(std::strtoull(digits.c_str(), nullptr, 10));
  if (is_dotted(version)) {
    for (; point != std::string::npos; point = digits.find('.', point + 1)) parts.push_back(std::strtoull(digits.c_str() + point + 1, nullptr, 10));
    return parts;
  }
  for (size_t at = point == std::string::npos ? digits.size() : point + 1; at < digits.size(); at += 3)
    parts.push_back(std::strtoull((digits.substr(at, 3) + "00").substr(0, 3).c_str(), nullptr, 10));
  return parts;
}

std::string as_dotted(std::vector<uint64_t> parts) {
  parts.resize(std::max<size_t>(parts.size(), 3));
  std::string text = "v" + std::to_string(parts[0]);
  for (size_t k = 1; k < parts.size(); ++k) text += "." + std::to_string(parts[k]);
  return text;
}

Value do_version(Call& call) {
  if (call.count() < 1) return call.die("Usage: UNIVERSAL::VERSION(sv, ...)");
  Stash* s = package_of(call, call.value(0));
  std::string name = s ? std::string(s->name->view()) : Text(call.in, call.value(0)).str();
  Glob* g = call.in.find_glob(name + "::VERSION");
  Held version(g ? nacre::read(&g->scalar) : Value::undef());
  if (call.count() < 2 && version->is_undef()) return Value::undef();
  bool object = version->is_ref() && version->o->package;
  if (version->is_undef()) {
    if (!s || s->count == 0) return call.die(name + " defines neither package nor VERSION--version check failed");
    return call.die(name + " does not define $" + name + "::VERSION--version check failed");
  }
  std::string have = object ? Text(call.in, *version).str() : checked_version(call, *version);
  if (call.count() < 2) return call.text_value(have);
  std::string want = checked_version(call, call.value(1));
  std::vector<uint64_t> had = version_parts(have), wanted = version_parts(want);
  size_t most = std::max(had.size(), wanted.size());
  had.resize(most), wanted.resize(most);
  if (had >= wanted) return call.text_value(have);
  bool dotted = is_dotted(want);
  return call.die(name + " version " + (dotted ? as_dotted(version_parts(want)) : want) + " required--this is only version " +
                  (dotted ? as_dotted(version_parts(have)) : have));
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
    {"UNIVERSAL::DOES", {}, Needs::Nothing, Taint::Neither, "whether it does what a role does", do_does},
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
