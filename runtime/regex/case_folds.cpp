// SPDX-License-Identifier: MIT
#include "runtime/regex/case_folds.h"

#include <algorithm>

namespace nacre::regex {

struct FoldRow {
  std::u32string_view plain;  // folded, longest first where one begins another
  std::vector<std::u32string> others;
};

static const std::vector<FoldRow>& fold_rows() {
  static const std::vector<FoldRow> rows = {
      {U"ffi", {U"\uFB03", U"\uFB00i", U"f\uFB01"}},
      {U"ffl", {U"\uFB04", U"\uFB00l", U"f\uFB02"}},
      {U"ff", {U"\uFB00"}},
      {U"fi", {U"\uFB01"}},
      {U"fl", {U"\uFB02"}},
      {U"ss", {U"\u00DF"}},  // and the capital sharp s, by simple folding
      {U"st", {U"\uFB05", U"\uFB06"}},
      {U"\u02BCn", {U"\u0149"}},
      {U"j\u030C", {U"\u01F0"}},
      {U"h\u0331", {U"\u1E96"}},
      {U"t\u0308", {U"\u1E97"}},
      {U"w\u030A", {U"\u1E98"}},
      {U"y\u030A", {U"\u1E99"}},
      {U"a\u02BE", {U"\u1E9A"}},
      {U"i\u0307", {U"\u0130"}},
  };
  return rows;
}

static char32_t folded(char32_t character) {
  if (character >= 'A' && character <= 'Z') return character + 0x20;
  if (character == 0x17F) return 's';
  if (character == 0x1E9E) return 0xDF;
  return character;
}

static bool begins_with(std::u32string_view text, std::u32string_view plain) {
  if (text.size() < plain.size()) return false;
  return std::equal(plain.begin(), plain.end(), text.begin(), [](char32_t wanted, char32_t found) { return wanted == folded(found); });
}

// The spellings of the piece that `text` begins with, and how long it is; none if it has but one.
static Spellings spellings_at(std::u32string_view text, bool utf8, std::size_t& length) {
  for (const auto& row : fold_rows()) {
    const bool plain = begins_with(text, row.plain);
    const auto other = std::find(row.others.begin(), row.others.end(), std::u32string(1, folded(text.front())));
    if (!plain && other == row.others.end()) continue;
    if (plain && !utf8 && row.others.front().front() > 0xFF) continue;
    length = plain ? row.plain.size() : 1;
    Spellings spellings{std::u32string(text.substr(0, length))};
    if (!plain) spellings.emplace_back(row.plain);
    for (const auto& spelling : row.others) {
      if (plain || spelling != *other) spellings.push_back(spelling);
    }
    return spellings;
  }
  return {};
}

std::vector<Spellings> spell_folds(std::u32string_view text, bool utf8) {
  std::vector<Spellings> pieces;
  bool plain_before = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    auto spellings = spellings_at(text.substr(at), utf8, length);
    const bool plain = spellings.empty();
    if (plain && plain_before) {
      pieces.back().front() += text[at];
    } else {
      pieces.push_back(plain ? Spellings{std::u32string(1, text[at])} : std::move(spellings));
    }
    plain_before = plain;
    at += length;
  }
  return pieces;
}

}  // namespace nacre::regex
