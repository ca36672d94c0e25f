// SPDX-License-Identifier: MIT
// The pragmas that change how the code around them compiles: strict, feature, integer, bytes, utf8, re, locale. They work on what is being
// compiled when their import runs, so that a module may call strict->import for its user.
#include <string>

#include "runtime/call.h"
#include "runtime/compile.h"
#include "runtime/constant_subs.h"
#include "runtime/interpreter.h"
#include "runtime/version.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
parser::Pragmas* changing(Call& call) {
  parser::Names* names = compiling(call.in);
  return names ? &names->pragmas_for_change() : nullptr;
}

// --- strict
struct StrictName { std::string_view name; uint8_t bit; };
constexpr StrictName strict_names[] = {{"refs", parser::StrictRefs}, {"subs", parser::StrictSubs}, {"vars", parser::StrictVars}};

Value change_strict(Call& call, bool on) {
  uint8_t bits = 0;
  std::string unknown;
  for (uint32_t k = 1; k < call.count(); ++k) {
    std::string name = call.text(k).str();
    uint8_t bit = 0;
    for (const StrictName& s : strict_names)
      if (s.name == name) bit = s.bit;
    if (!bit) unknown += " '" + name + "'";
    bits |= bit;
  }
  if (!unknown.empty()) return call.die("Unknown 'strict' tag(s)" + unknown);
  if (call.count() <= 1) bits = parser::StrictRefs | parser::StrictSubs | parser::StrictVars;
  if (parser::Pragmas* p = changing(call)) {
    p->strict = static_cast<uint8_t>(on ? p->strict | bits : p->strict & ~bits);
    p->strict_explicit |= bits;
  }
  return call.list();
}

// --- feature
struct FeatureName { std::string_view name; uint32_t bit; };
constexpr FeatureName feature_names[] = {
    {"bareword_filehandles", parser::FeatureBarewordFilehandles}, {"bitwise", parser::FeatureBitwise}, {"current_sub", parser::FeatureCurrentSub},
    {"defer", parser::FeatureDefer}, {"evalbytes", parser::FeatureEvalBytes}, {"fc", parser::FeatureFc}, {"indirect", parser::FeatureIndirect},
    {"isa", parser::FeatureIsa}, {"multidimensional", parser::FeatureMultidimensional}, {"postderef_qq", parser::FeaturePostderefQq},
    {"refaliasing", parser::FeatureRefaliasing}, {"say", parser::FeatureSay}, {"signatures", parser::FeatureSignatures}, {"state", parser::FeatureState},
    {"switch", parser::FeatureSwitch}, {"try", parser::FeatureTry}, {"unicode_strings", parser::FeatureUnicodeStrings},
};
constexpr std::string_view features_without_effect[] = {"postderef", "lexical_subs", "array_base", "declared_refs", "extra_paired_delimiters"};

bool is_without_effect(std::string_view name) {
  for (std::string_view known : features_without_effect)
    if (known == name) return true;
  return false;
}

// The bits of ":5.10" or "say"; 0 and false: no such feature.
bool feature_bits(std::string_view name, uint32_t& bits) {
  if (name.starts_with(':')) {
    std::string_view bundle = name.substr(1);
    if (bundle == "all") { bits = 0xFFFF; return true; }
    if (bundle == "default") { bits = parser::default_features; return true; }
    bits = features_of_bundle(parse_version("v" + std::string(bundle)));
    return true;
  }
  for (const FeatureName& f : feature_names)
    if (f.name == name) { bits = f.bit; return true; }
  bits = 0;
  return is_without_effect(name);
}

Value change_features(Call& call, bool on) {
  parser::Pragmas* p = changing(call);
  if (call.count() <= 1) {
    if (on) return call.die("No features specified");
    if (p) p->features = parser::default_features;
    return call.list();
  }
  for (uint32_t k = 1; k < call.count(); ++k) {
    std::string name = call.text(k).str();
    uint32_t bits = 0;
    if (!feature_bits(name, bits)) {
      if (name.starts_with(':')) return call.die("Feature bundle \"" + name.substr(1) + "\" is not supported by Perl 5.36.0");
      return call.die("Feature \"" + name + "\" is not supported by Perl 5.36.0");
    }
    if (!p) continue;
    if (name.starts_with(':') && on && name != ":all") p->features = bits;
    else p->features = static_cast<uint32_t>(on ? p->features | bits : p->features & ~bits);
  }
  return call.list();
}

Value feature_enabled(Call& call) {
  uint32_t bits = 0;
  feature_bits(call.text(0).view(), bits);
  const parser::Pragmas* p = call.in.place().pragmas;
  return call.truth(p && (p->features & bits));
}

// --- single switches
template <bool parser::Pragmas::*flag, bool on>
Value set_flag(Call& call) {
  if (parser::Pragmas* p = changing(call)) p->*flag = on;
  return call.list();
}

Value nothing(Call& call) { return call.list(); }

// --- re
Value change_regex_flags(Call& call, bool on) {
  parser::Pragmas* p = changing(call);
  for (uint32_t k = 1; k < call.count(); ++k) {
    std::string name = call.text(k).str();
    if (on && (name == "is_regexp" || name == "regexp_pattern")) {   // functions can be asked for as well
      Glob& g = call.in.glob(std::string(call.in.place().pragmas->package) + "::" + name);
      if (Code* code = call.in.find_sub("re::" + name)) {
        retain(code);
        call.in.define_code(g, code);
        g.bits |= Glob::ImportedCode;
      }
      continue;
    }
    if (name == "taint" && p) p->re_taint = on;
    if (!name.starts_with('/') || !p) continue;
    for (char flag : name.substr(1)) {
      size_t at = p->regex_flags.find(flag);
      if (on && at == std::string::npos) p->regex_flags += flag;
      if (!on && at != std::string::npos) p->regex_flags.erase(at, 1);
    }
  }
  return call.list();
}

// constant::_define("Foo::PI", 3): calls compiled from now on are the value.
Value define_constant(Call& call) {
  std::string name = call.text(0).str();
  Glob& g = call.in.glob(name);
  if (g.code && g.code->defined()) warn_redefined(call.in, *g.code, glob_name(g), &call.value(1));
  call.in.define_constant(name, copy(call.value(1)));
  if (g.stash && g.stash->name->view() != "constant") g.bits |= Glob::ImportedCode;
  return call.list();
}

constexpr Row constant_table[] = {
    {"constant::_define", {}, Needs::Nothing, Taint::Neither, "makes a constant sub", define_constant},
};
constexpr Row strict_table[] = {
    {"strict::import", {}, Needs::Nothing, Taint::Neither, "turns checks on", [](Call& c) { return change_strict(c, true); }},
    {"strict::unimport", {}, Needs::Nothing, Taint::Neither, "turns checks off", [](Call& c) { return change_strict(c, false); }},
};
constexpr Row feature_table[] = {
    {"feature::feature_enabled", {}, Needs::Nothing, Taint::Neither, "whether a feature is on here", feature_enabled},
    {"feature::import", {}, Needs::Nothing, Taint::Neither, "turns features on", [](Call& c) { return change_features(c, true); }},
    {"feature::unimport", {}, Needs::Nothing, Taint::Neither, "turns features off", [](Call& c) { return change_features(c, false); }},
};
constexpr Row integer_table[] = {
    {"integer::import", {}, Needs::Nothing, Taint::Neither, "arithmetic on integers", set_flag<&parser::Pragmas::integer, true>},
    {"integer::unimport", {}, Needs::Nothing, Taint::Neither, "arithmetic on numbers", set_flag<&parser::Pragmas::integer, false>},
};
constexpr Row locale_table[] = {
    {"locale::import", {}, Needs::Nothing, Taint::Neither, "marks the scope", set_flag<&parser::Pragmas::locale, true>},
    {"locale::unimport", {}, Needs::Nothing, Taint::Neither, "unmarks the scope", set_flag<&parser::Pragmas::locale, false>},
};
constexpr Row overloading_table[] = {
    {"overloading::import", {}, Needs::Nothing, Taint::Neither, "does nothing", nothing},
    {"overloading::unimport", {}, Needs::Nothing, Taint::Neither, "does nothing", nothing},
};
constexpr Row re_table[] = {
    {"re::import", {}, Needs::Nothing, Taint::Neither, "sets flags for all patterns", [](Call& c) { return change_regex_flags(c, true); }},
    {"re::is_regexp", "$", Needs::Nothing, Taint::Neither, "whether it is a qr// object",
     [](Call& c) { return c.truth(c.value(0).is_ref() && c.value(0).o->kind == ObjectKind::Regexp); }},
    {"re::unimport", {}, Needs::Nothing, Taint::Neither, "takes them back", [](Call& c) { return change_regex_flags(c, false); }},
};
}  // namespace

const Rows constant_rows = constant_table;
const Rows strict_rows = strict_table;
const Rows feature_rows = feature_table;
const Rows integer_rows = integer_table;
const Rows locale_rows = locale_table;
const Rows overloading_rows = overloading_table;
const Rows re_rows = re_table;

}  // namespace nacre
