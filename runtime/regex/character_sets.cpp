// SPDX-License-Identifier: MIT
#define PCRE2_CODE_UNIT_WIDTH 8
#include "runtime/regex/character_sets.h"

#include <pcre2.h>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

#include "runtime/regex/properties.h"

namespace nacre::regex {

static constexpr char32_t last_character = 0x7FFFFFFF;

Rules rules_for(const Flags& flags, bool unicode_pattern, bool utf8_subject) {
  switch (flags.charset) {
    case Charset::Depends: return {unicode_pattern || utf8_subject, unicode_pattern || utf8_subject, false};
    case Charset::Locale: return {utf8_subject, utf8_subject, false};
    case Charset::Unicode: return {true, true, false};
    case Charset::Ascii: return {false, true, false};
    case Charset::AsciiStrict: return {false, true, true};
  }
  return {};
}

char32_t other_case_latin1(char32_t character, bool unicode_folding) {
  if (character >= 'A' && character <= 'Z') return character + 0x20;
  if (character >= 'a' && character <= 'z') return character - 0x20;
  if (!unicode_folding || character == 0xD7 || character == 0xF7) return character;
  if (character >= 0xC0 && character <= 0xDE) return character + 0x20;
  if (character >= 0xE0 && character <= 0xFE) return character - 0x20;
  return character;
}

std::u32string latin1_folds_of(char32_t character, bool strict) {
  switch (character) {
    case 0x212A: return strict ? U"" : U"kK";  // KELVIN SIGN
    case 0x017F: return strict ? U"" : U"sS";  // LATIN SMALL LETTER LONG S
    case 0x212B: return U"\xE5\xC5";           // ANGSTROM SIGN
    case 0x0178: return U"\xFF";               // LATIN CAPITAL LETTER Y WITH DIAERESIS
    case 0x039C:
    case 0x03BC: return U"\xB5";  // GREEK MU, micro sign
    case 0x1E9E: return U"\xDF";  // LATIN CAPITAL LETTER SHARP S
    default: return {};
  }
}

const std::vector<Range>& wide_ranges(ClassName name) {
  static const std::vector<Range> horizontal = {{9, 9},           {0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680},
                                                {0x2000, 0x200A}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};
  static const std::vector<Range> vertical = {{0xA, 0xD}, {0x85, 0x85}, {0x2028, 0x2029}};
  static const std::vector<Range> space = {{9, 0xD},         {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
                                           {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};
  static const std::vector<Range> ascii = {{0, 0x7F}};
  static const std::vector<Range> none;
  switch (name) {
    case ClassName::HorizontalSpace:
    case ClassName::Blank: return horizontal;
    case ClassName::VerticalSpace: return vertical;
    case ClassName::Space: return space;
    case ClassName::Ascii: return ascii;
    default: return none;
  }
}

std::string_view property_of(ClassName name) {
  switch (name) {
    case ClassName::Alpha: return "xposixalpha";
    case ClassName::Digit: return "xposixdigit";
    case ClassName::Alnum: return "xposixalnum";
    case ClassName::Lower: return "xposixlower";
    case ClassName::Upper: return "xposixupper";
    case ClassName::Punct: return "xposixpunct";
    case ClassName::Cntrl: return "xposixcntrl";
    case ClassName::Graph: return "xposixgraph";
    case ClassName::Print: return "xposixprint";
    case ClassName::Word: return "xposixword";
    case ClassName::XDigit: return "xposixxdigit";
    case ClassName::Space:
    case ClassName::Blank:
    case ClassName::Ascii:
    case ClassName::HorizontalSpace:
    case ClassName::VerticalSpace: return {};
  }
  return {};
}

std::vector<Range> complement(std::vector<Range> ranges) {
  std::sort(ranges.begin(), ranges.end());
  std::vector<Range> result;
  char32_t next = 0;
  for (const auto& [low, high] : ranges) {
    if (low > next) result.emplace_back(next, low - 1);
    next = std::max<char32_t>(next, high + 1);
  }
  if (next <= last_character) result.emplace_back(next, last_character);
  return result;
}

// Which of the first 256 characters a property holds: PCRE2 is asked once for each name.
static ByteSet property_bytes(const std::string& name, bool ignore_case) {
  static std::mutex guard;
  static std::map<std::pair<std::string, bool>, ByteSet> known;
  const std::scoped_lock lock(guard);
  const auto key = std::make_pair(name, ignore_case);
  if (const auto found = known.find(key); found != known.end()) return found->second;
  ByteSet bytes;
  const auto text = property_text(name, ignore_case);
  if (!text) return bytes;
  const std::string pattern = (text->negated ? "[^" : "[") + text->text + "]";
  int code = 0;
  PCRE2_SIZE offset = 0;
  auto* compiled = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), PCRE2_UTF, &code, &offset, nullptr);
  if (compiled == nullptr) return bytes;
  auto* data = pcre2_match_data_create(1, nullptr);
  for (unsigned i = 0; i < 256; ++i) {
    std::array<PCRE2_UCHAR, 2> subject{};
    const std::size_t length = i < 0x80 ? 1 : 2;
    subject[0] = static_cast<PCRE2_UCHAR>(i < 0x80 ? i : 0xC0 | (i >> 6));
    subject[1] = static_cast<PCRE2_UCHAR>(0x80 | (i & 0x3F));
    bytes[i] = pcre2_match(compiled, subject.data(), length, 0, 0, data, nullptr) > 0;
  }
  pcre2_match_data_free(data);
  pcre2_code_free(compiled);
  known[key] = bytes;
  return bytes;
}

static bool ascii_member(ClassName name, unsigned character) {
  const bool digit = character >= '0' && character <= '9';
  const bool lower = character >= 'a' && character <= 'z';
  const bool upper = character >= 'A' && character <= 'Z';
  const bool graph = character > ' ' && character < 0x7F;
  switch (name) {
    case ClassName::Alpha: return lower || upper;
    case ClassName::Digit: return digit;
    case ClassName::Alnum: return lower || upper || digit;
    case ClassName::Lower: return lower;
    case ClassName::Upper: return upper;
    case ClassName::Punct: return graph && !(lower || upper || digit);
    case ClassName::Space: return character == ' ' || (character >= '\t' && character <= '\r');
    case ClassName::Blank:
    case ClassName::HorizontalSpace: return character == ' ' || character == '\t';
    case ClassName::Cntrl: return character < ' ' || character == 0x7F;
    case ClassName::Graph: return graph;
    case ClassName::Print: return graph || character == ' ';
    case ClassName::Word: return lower || upper || digit || character == '_';
    case ClassName::XDigit: return digit || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
    case ClassName::Ascii: return character < 0x80;
    case ClassName::VerticalSpace: return character >= '\n' && character <= '\r';
  }
  return false;
}

static void add_range(ByteSet& bytes, char32_t low, char32_t high) {
  for (char32_t i = low; i <= high && i < 256; ++i) bytes[i] = true;
}

static ByteSet named_bytes(ClassName name, bool ignore_case, const Rules& rules) {
  ByteSet bytes;
  const bool always_wide = name == ClassName::HorizontalSpace || name == ClassName::VerticalSpace;
  if (rules.unicode_classes || always_wide) {
    const auto property = property_of(name);
    if (!property.empty()) return property_bytes(std::string(property), ignore_case);
    for (const auto& [low, high] : wide_ranges(name)) add_range(bytes, low, high);
    return bytes;
  }
  const bool case_class = name == ClassName::Lower || name == ClassName::Upper;
  const ClassName asked = ignore_case && case_class ? ClassName::Alpha : name;  // /i takes the other case too, before [:^...:] turns it
  for (unsigned i = 0; i < 128; ++i) bytes[i] = ascii_member(asked, i);
  return bytes;
}

// Only characters and ranges fold; \w and its like hold what they hold.
static void add_folds(ByteSet& bytes, const CharacterClass& set, const Rules& rules) {
  for (const auto& item : set.items) {
    if (item.kind != ClassItem::Kind::Range) continue;
    for (char32_t i = item.low; i <= item.high && i < 256; ++i) bytes[other_case_latin1(i, rules.unicode_folding)] = true;
  }
  if (!rules.unicode_folding) return;
  constexpr std::array<char32_t, 7> wide = {0x212A, 0x17F, 0x212B, 0x178, 0x39C, 0x3BC, 0x1E9E};
  for (const auto& item : set.items) {
    if (item.kind != ClassItem::Kind::Range) continue;
    for (const char32_t character : wide) {
      if (character < item.low || character > item.high) continue;
      for (const char32_t fold : latin1_folds_of(character, rules.strict_folding)) bytes[fold] = true;
    }
  }
}

ByteSet byte_set(const CharacterClass& set, bool ignore_case, const Rules& rules) {
  ByteSet bytes;
  for (const auto& item : set.items) {
    ByteSet part;
    switch (item.kind) {
      case ClassItem::Kind::Range: add_range(part, item.low, item.high); break;
      case ClassItem::Kind::Named: part = named_bytes(item.name, ignore_case, rules); break;
      case ClassItem::Kind::Property: part = property_bytes(item.property, ignore_case); break;
    }
    bytes |= item.negated ? ~part : part;
  }
  if (ignore_case) add_folds(bytes, set, rules);
  return set.negated ? ~bytes : bytes;
}

}  // namespace nacre::regex
