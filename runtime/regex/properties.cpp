// SPDX-License-Identifier: MIT
#define PCRE2_CODE_UNIT_WIDTH 8
#include "runtime/regex/properties.h"

#include <pcre2.h>

#include <array>
#include <cctype>

namespace nacre::regex {

struct PropertyRow {
  std::string_view name;
  std::string_view text;
};

static constexpr std::string_view upper_lower_title = "\\p{Lu}\\p{Ll}\\p{Lt}";
static constexpr std::string_view cased = "\\p{Uppercase}\\p{Lowercase}\\p{Lt}";
static constexpr std::string_view posix_punctuation = "!-/:-@\\[-`{-~";

// perl's own names and the long names of the general categories; all in the loose spelling: lower case, no blanks, hyphens, underscores.
static constexpr PropertyRow perl_names[] = {
    {"any", "\\x{0}-\\x{10ffff}"},
    {"all", "\\x{0}-\\x{10ffff}"},
    {"unicode", "\\x{0}-\\x{10ffff}"},
    {"ascii", "\\x{0}-\\x{7f}"},
    {"basiclatin", "\\x{0}-\\x{7f}"},
    {"latin1", "\\x{80}-\\x{ff}"},
    {"latin1supplement", "\\x{80}-\\x{ff}"},
    {"alpha", "\\p{Alphabetic}"},
    {"alphabetic", "\\p{Alphabetic}"},
    {"xposixalpha", "\\p{Alphabetic}"},
    {"posixalpha", "A-Za-z"},
    {"alnum", "\\p{Alphabetic}\\p{Nd}"},
    {"xposixalnum", "\\p{Alphabetic}\\p{Nd}"},
    {"posixalnum", "A-Za-z0-9"},
    {"digit", "\\p{Nd}"},
    {"xposixdigit", "\\p{Nd}"},
    {"posixdigit", "0-9"},
    {"decimalnumber", "\\p{Nd}"},
    {"word", "0-9A-Za-z_\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}"},
    {"xposixword", "0-9A-Za-z_\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}"},
    {"posixword", "A-Za-z0-9_"},
    {"perlword", "A-Za-z0-9_"},
    {"space", "\\p{White_Space}"},
    {"whitespace", "\\p{White_Space}"},
    {"xposixspace", "\\p{White_Space}"},
    {"spaceperl", "\\p{White_Space}"},
    {"xperlspace", "\\p{White_Space}"},
    {"posixspace", "\\x{9}-\\x{d} "},
    {"perlspace", "\\x{9}-\\x{d} "},
    {"blank", "\\x{9}\\p{Zs}"},
    {"horizspace", "\\x{9}\\p{Zs}"},
    {"xposixblank", "\\x{9}\\p{Zs}"},
    {"posixblank", "\\x{9} "},
    {"vertspace", "\\x{a}-\\x{d}\\x{85}\\x{2028}\\x{2029}"},
    {"cntrl", "\\p{Cc}"},
    {"xposixcntrl", "\\p{Cc}"},
    {"posixcntrl", "\\x{0}-\\x{1f}\\x{7f}"},
    {"control", "\\p{Cc}"},
    {"punct", "\\p{P}"},
    {"xposixpunct", "\\p{P}$+<=>^`|~"},
    {"posixpunct", posix_punctuation},
    {"upper", "\\p{Uppercase}"},
    {"xposixupper", "\\p{Uppercase}"},
    {"uppercase", "\\p{Uppercase}"},
    {"posixupper", "A-Z"},
    {"lower", "\\p{Lowercase}"},
    {"xposixlower", "\\p{Lowercase}"},
    {"lowercase", "\\p{Lowercase}"},
    {"posixlower", "a-z"},
    {"title", "\\p{Lt}"},
    {"titlecase", "\\p{Lt}"},
    {"titlecaseletter", "\\p{Lt}"},
    {"xdigit", "\\p{Hex_Digit}"},
    {"xposixxdigit", "\\p{Hex_Digit}"},
    {"posixxdigit", "0-9A-Fa-f"},
    {"ahex", "0-9A-Fa-f"},
    {"letter", "\\p{L}"},
    {"uppercaseletter", "\\p{Lu}"},
    {"lowercaseletter", "\\p{Ll}"},
    {"modifierletter", "\\p{Lm}"},
    {"otherletter", "\\p{Lo}"},
    {"casedletter", upper_lower_title},
    {"lc", upper_lower_title},
    {"l&", upper_lower_title},
    {"l_", upper_lower_title},
    {"mark", "\\p{M}"},
    {"combiningmark", "\\p{M}"},
    {"nonspacingmark", "\\p{Mn}"},
    {"spacingmark", "\\p{Mc}"},
    {"enclosingmark", "\\p{Me}"},
    {"number", "\\p{N}"},
    {"letternumber", "\\p{Nl}"},
    {"othernumber", "\\p{No}"},
    {"punctuation", "\\p{P}"},
    {"connectorpunctuation", "\\p{Pc}"},
    {"dashpunctuation", "\\p{Pd}"},
    {"openpunctuation", "\\p{Ps}"},
    {"closepunctuation", "\\p{Pe}"},
    {"initialpunctuation", "\\p{Pi}"},
    {"finalpunctuation", "\\p{Pf}"},
    {"otherpunctuation", "\\p{Po}"},
    {"symbol", "\\p{S}"},
    {"mathsymbol", "\\p{Sm}"},
    {"currencysymbol", "\\p{Sc}"},
    {"modifiersymbol", "\\p{Sk}"},
    {"othersymbol", "\\p{So}"},
    {"separator", "\\p{Z}"},
    {"spaceseparator", "\\p{Zs}"},
    {"lineseparator", "\\p{Zl}"},
    {"paragraphseparator", "\\p{Zp}"},
    {"other", "\\p{C}"},
    {"format", "\\p{Cf}"},
    {"privateuse", "\\p{Co}"},
    {"surrogate", "\\p{Cs}"},
    {"unassigned", "\\p{Cn}"},
    {"idstart", "\\p{ID_Start}"},
    {"idcontinue", "\\p{ID_Continue}"},
    {"xidstart", "\\p{XID_Start}"},
    {"xidcontinue", "\\p{XID_Continue}"},
    {"idc", "\\p{ID_Continue}"},
    {"ids", "\\p{ID_Start}"},
    {"xidc", "\\p{XID_Continue}"},
    {"xids", "\\p{XID_Start}"},
};

// Those that are easier said by what they are not.
static constexpr PropertyRow negated_names[] = {
    {"assigned", "\\p{Cn}"},
    {"graph", "\\p{White_Space}\\p{Cc}\\p{Cs}\\p{Cn}"},
    {"xposixgraph", "\\p{White_Space}\\p{Cc}\\p{Cs}\\p{Cn}"},
    {"print", "\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cs}\\p{Cn}"},
    {"xposixprint", "\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cs}\\p{Cn}"},
};

static constexpr PropertyRow more_posix_names[] = {{"posixgraph", "!-~"}, {"posixprint", " -~"}};

// What /i makes of a property of case.
static constexpr PropertyRow folded_names[] = {
    {"lu", upper_lower_title},
    {"ll", upper_lower_title},
    {"lt", cased},
    {"uppercaseletter", upper_lower_title},
    {"lowercaseletter", upper_lower_title},
    {"titlecaseletter", cased},
    {"title", cased},
    {"titlecase", cased},
    {"upper", cased},
    {"uppercase", cased},
    {"xposixupper", cased},
    {"lower", cased},
    {"lowercase", cased},
    {"xposixlower", cased},
    {"posixupper", "A-Za-z"},
    {"posixlower", "A-Za-z"},
};

// Unicode's blocks that text is likely to name: \p{InGreek}, \p{Block=Arrows}.
static constexpr PropertyRow block_names[] = {
    {"basiclatin", "\\x{0}-\\x{7f}"},
    {"ascii", "\\x{0}-\\x{7f}"},
    {"latin1supplement", "\\x{80}-\\x{ff}"},
    {"latin1", "\\x{80}-\\x{ff}"},
    {"latinextendeda", "\\x{100}-\\x{17f}"},
    {"latinextendedb", "\\x{180}-\\x{24f}"},
    {"ipaextensions", "\\x{250}-\\x{2af}"},
    {"combiningdiacriticalmarks", "\\x{300}-\\x{36f}"},
    {"greek", "\\x{370}-\\x{3ff}"},
    {"greekandcoptic", "\\x{370}-\\x{3ff}"},
    {"cyrillic", "\\x{400}-\\x{4ff}"},
    {"armenian", "\\x{530}-\\x{58f}"},
    {"hebrew", "\\x{590}-\\x{5ff}"},
    {"arabic", "\\x{600}-\\x{6ff}"},
    {"devanagari", "\\x{900}-\\x{97f}"},
    {"thai", "\\x{e00}-\\x{e7f}"},
    {"hanguljamo", "\\x{1100}-\\x{11ff}"},
    {"latinextendedadditional", "\\x{1e00}-\\x{1eff}"},
    {"greekextended", "\\x{1f00}-\\x{1fff}"},
    {"generalpunctuation", "\\x{2000}-\\x{206f}"},
    {"currencysymbols", "\\x{20a0}-\\x{20cf}"},
    {"letterlikesymbols", "\\x{2100}-\\x{214f}"},
    {"numberforms", "\\x{2150}-\\x{218f}"},
    {"arrows", "\\x{2190}-\\x{21ff}"},
    {"mathematicaloperators", "\\x{2200}-\\x{22ff}"},
    {"boxdrawing", "\\x{2500}-\\x{257f}"},
    {"blockelements", "\\x{2580}-\\x{259f}"},
    {"geometricshapes", "\\x{25a0}-\\x{25ff}"},
    {"miscellaneoussymbols", "\\x{2600}-\\x{26ff}"},
    {"dingbats", "\\x{2700}-\\x{27bf}"},
    {"hiragana", "\\x{3040}-\\x{309f}"},
    {"katakana", "\\x{30a0}-\\x{30ff}"},
    {"cjkunifiedideographs", "\\x{4e00}-\\x{9fff}"},
    {"hangulsyllables", "\\x{ac00}-\\x{d7af}"},
    {"privateusearea", "\\x{e000}-\\x{f8ff}"},
    {"halfwidthandfullwidthforms", "\\x{ff00}-\\x{ffef}"},
};

static std::string loose(std::string_view name) {
  std::string text;
  for (const char character : name) {
    if (std::isspace(static_cast<unsigned char>(character)) != 0 || character == '_' || character == '-') continue;
    text += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
  }
  if (name == "L_" || name == "l_") text = "l_";
  if (text.size() > 2 && text.starts_with("is")) text.erase(0, 2);
  return text;
}

template <std::size_t Size>
static const PropertyRow* find_row(const PropertyRow (&rows)[Size], std::string_view name) {
  for (const auto& row : rows) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

// Does PCRE2 itself know \p{name}?
static bool known_to_pcre(std::string_view name) {
  for (const char character : name) {
    if (std::isalnum(static_cast<unsigned char>(character)) == 0 && character != '=') return false;
  }
  const std::string text = "\\p{" + std::string(name) + "}";
  int code = 0;
  PCRE2_SIZE offset = 0;
  pcre2_code* compiled = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), PCRE2_UTF, &code, &offset, nullptr);
  pcre2_code_free(compiled);
  return compiled != nullptr;
}

static std::optional<PropertyText> single_name(const std::string& name, bool ignore_case) {
  if (const auto* row = ignore_case ? find_row(folded_names, name) : nullptr) return PropertyText{std::string(row->text), false};
  if (const auto* row = find_row(perl_names, name)) return PropertyText{std::string(row->text), false};
  if (const auto* row = find_row(more_posix_names, name)) return PropertyText{std::string(row->text), false};
  if (const auto* row = find_row(negated_names, name)) return PropertyText{std::string(row->text), true};
  if (name.starts_with("xan") || name.starts_with("xps") || name.starts_with("xsp") || name.starts_with("xuc") || name.starts_with("xwd")) {
    return std::nullopt;  // PCRE2's own inventions
  }
  const auto* block = name.starts_with("in") ? find_row(block_names, std::string_view(name).substr(2)) : nullptr;
  if (block != nullptr) return PropertyText{std::string(block->text), false};
  if (known_to_pcre(name)) return PropertyText{"\\p{" + name + "}", false};
  return std::nullopt;
}

static constexpr char defined_mark = '\x01';  // no name begins with it

std::optional<PropertyText> property_text(std::string_view name, bool ignore_case) {
  if (name.starts_with(defined_mark)) {
    if (name.size() == 1) return PropertyText{"\\x{0}-\\x{10ffff}", true};
    return PropertyText{std::string(name.substr(1)), false};
  }
  const std::size_t equals = name.find_first_of("=:");
  if (equals == std::string_view::npos) return single_name(loose(name), ignore_case);
  const std::string key = loose(name.substr(0, equals));
  const std::string value = loose(name.substr(equals + 1));
  if (key == "gc" || key == "generalcategory" || key == "category") return single_name(value, ignore_case);
  if (key == "blk" || key == "block") return single_name("in" + value, ignore_case);
  const bool script = key == "sc" || key == "script";
  if (script || key == "scx" || key == "scriptextensions") {
    const std::string text = (script ? "sc=" : "scx=") + value;
    if (known_to_pcre(text)) return PropertyText{"\\p{" + text + "}", false};
    return std::nullopt;
  }
  const bool yes = value == "y" || value == "yes" || value == "t" || value == "true";
  const bool no = value == "n" || value == "no" || value == "f" || value == "false";
  if (!yes && !no) return std::nullopt;
  auto text = single_name(key, ignore_case);
  if (text && no) text->negated = !text->negated;
  return text;
}

std::string defined_property(std::string_view text) { return defined_mark + std::string(text); }

bool known_property(std::string_view name) { return property_text(name, false).has_value(); }

}  // namespace nacre::regex
