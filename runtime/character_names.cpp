// SPDX-License-Identifier: MIT
#include "runtime/character_names.h"

#include <array>
#include <cctype>
#include <charconv>

#include "runtime/library_files.h"

namespace nacre {

namespace {

bool read_hexadecimal(std::string_view digits, uint32_t& code) {
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  return error == std::errc() && end == digits.data() + digits.size();
}

std::string upper(std::string_view text) {
  std::string result;
  for (char c : text) result += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

// The table's paragraphs are a line of numbers and a line with the name.
bool find_in_table(std::string_view table, std::string_view name, std::u32string& characters) {
  std::string wanted = "\n" + std::string(name) + "\n\n";
  std::size_t at = table.find(wanted);
  if (at == std::string_view::npos) return false;
  std::size_t begin = table.rfind('\n', at - 1) + 1;
  std::string_view numbers = table.substr(begin, at - begin);
  while (!numbers.empty()) {
    std::size_t space = numbers.find(' ');
    uint32_t code = 0;
    if (!read_hexadecimal(numbers.substr(0, space), code)) return false;
    characters += static_cast<char32_t>(code);
    numbers.remove_prefix(space == std::string_view::npos ? numbers.size() : space + 1);
  }
  return true;
}

// CJK UNIFIED IDEOGRAPH-4E00: the name is the number.
bool numbered(std::string_view name, std::u32string& characters) {
  struct Range {
    std::string_view prefix;
    uint32_t first, last;
  };
  static constexpr Range ranges[] = {
      {"CJK UNIFIED IDEOGRAPH-", 0x3400, 0x4DBF}, {"CJK UNIFIED IDEOGRAPH-", 0x4E00, 0x9FFF}, {"CJK UNIFIED IDEOGRAPH-", 0x20000, 0x2A6DF},
      {"CJK UNIFIED IDEOGRAPH-", 0x2A700, 0x2EBE0}, {"CJK UNIFIED IDEOGRAPH-", 0x30000, 0x3134A}, {"CJK COMPATIBILITY IDEOGRAPH-", 0xF900, 0xFAD9},
      {"CJK COMPATIBILITY IDEOGRAPH-", 0x2F800, 0x2FA1D}, {"TANGUT IDEOGRAPH-", 0x17000, 0x187F7}, {"TANGUT IDEOGRAPH-", 0x18D00, 0x18D08},
      {"NUSHU CHARACTER-", 0x1B170, 0x1B2FB}, {"KHITAN SMALL SCRIPT CHARACTER-", 0x18B00, 0x18CD5}};
  for (const Range& range : ranges) {
    uint32_t code = 0;
    bool fits = name.starts_with(range.prefix) && read_hexadecimal(name.substr(range.prefix.size()), code);
    if (fits && code >= range.first && code <= range.last) return characters += static_cast<char32_t>(code), true;
  }
  return false;
}

// The longest of the spellings that `text` begins with; its number.
template <std::size_t n>
std::size_t take_longest(std::string_view& text, const std::array<std::string_view, n>& spellings) {
  std::size_t best = n;
  for (std::size_t k = 0; k < n; ++k)
    if (text.starts_with(spellings[k]) && (best == n || spellings[k].size() > spellings[best].size())) best = k;
  if (best < n) text.remove_prefix(spellings[best].size());
  return best;
}

bool hangul(std::string_view name, std::u32string& characters) {
  static constexpr std::array<std::string_view, 19> leads = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
  static constexpr std::array<std::string_view, 21> vowels = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
  static constexpr std::array<std::string_view, 28> tails = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};
  constexpr std::string_view prefix = "HANGUL SYLLABLE ";
  if (!name.starts_with(prefix)) return false;
  name.remove_prefix(prefix.size());
  std::size_t lead = take_longest(name, leads);
  std::size_t vowel = take_longest(name, vowels);
  if (vowel == vowels.size()) return false;
  std::size_t tail = take_longest(name, tails);
  if (!name.empty()) return false;
  characters += static_cast<char32_t>(0xAC00 + (lead * 21 + vowel) * 28 + tail);
  return true;
}

// greek:alpha is a small letter, Greek:Alpha a capital one.
bool short_name(std::string_view table, std::string_view name, std::u32string& characters) {
  std::size_t colon = name.find(':');
  if (colon == std::string_view::npos || colon + 1 >= name.size()) return false;
  std::string script = upper(name.substr(0, colon)), letter = upper(name.substr(colon + 1));
  bool capital = std::isupper(static_cast<unsigned char>(name[colon + 1])) != 0;
  return find_in_table(table, script + (capital ? " CAPITAL" : " SMALL") + " LETTER " + letter, characters) ||
         find_in_table(table, script + " LETTER " + letter, characters);
}

}  // namespace

NameLookup character_named(Interpreter& in, std::string_view name, std::u32string& characters) {
  if (numbered(name, characters) || hangul(name, characters)) return NameLookup::Found;
  std::string table;
  if (!read_library_file(in, "unicore/Name.pl", table)) return NameLookup::NoTable;
  bool found = !name.empty() && (find_in_table(table, name, characters) || short_name(table, name, characters));
  return found ? NameLookup::Found : NameLookup::Unknown;
}

}  // namespace nacre
