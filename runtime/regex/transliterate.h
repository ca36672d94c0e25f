// SPDX-License-Identifier: MIT
// tr/search/replacement/cdsr, y///. In: the two texts as they stand between the delimiters. Out: a table that counts, changes or deletes
// characters. Assigns nothing: with /r or without, the caller decides what becomes of the text.
//
//   tr/a-z/A-Z/      tr/a-zA-Z//cd      ($n = tr/a//)      y/a-z/\x{100}-\x{119}/
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/regex/pattern.h"

namespace nacre::regex {

struct TransliterationText {
  std::string_view search;
  std::string_view replacement;
  std::string_view letters;  // of c d s r
  bool utf8 = false;         // both texts
  bool escapes = true;       // false for tr'...'...': backslashes are themselves, ranges are not
};

class Transliteration {
 public:
  // Null, with perl's message in `error`, when it does not compile.
  static std::shared_ptr<const Transliteration> compile(const TransliterationText& text, CompileError& error,
                                                        Diagnostics* diagnostics = nullptr);

  bool returns_copy() const { return returns_copy_; }  // /r
  bool only_counts() const { return only_counts_; }    // the string is never changed: count() serves, and a constant may be its subject

  std::size_t count(std::string_view bytes, bool utf8) const;

  // Appends the new text to `out`; `out_utf8` says how it is written (a byte string may become UTF-8). Gives the number of characters
  // found.
  std::size_t apply(std::string_view bytes, bool utf8, std::string& out, bool& out_utf8) const;

 private:
  static constexpr std::int64_t untouched = -1;
  static constexpr std::int64_t deleted = -2;

  // Characters low..high become target, target + 1 ...; or all `constant`; or nothing.
  struct Segment {
    char32_t low;
    char32_t high;
    std::int64_t target;
    bool constant;
  };
  using Ranges = std::vector<std::pair<char32_t, char32_t>>;

  void build(const Ranges& search, const Ranges& replacement, bool deletes);
  void add(char32_t low, char32_t high, std::int64_t target, bool constant);
  void fill_table();
  std::int64_t target_of(char32_t character) const;
  std::int64_t wide_target_of(char32_t character) const;
  std::size_t apply_bytes(std::string_view bytes, std::string& out) const;
  std::size_t apply_wide(std::string_view bytes, bool utf8, std::string& out) const;

  bool returns_copy_ = false;
  bool only_counts_ = false;
  bool squeezes_ = false;
  bool widens_ = false;            // a byte may become a character above 255
  std::vector<Segment> segments_;  // sorted, apart from each other
  std::array<std::int32_t, 256> table_{};
};

}  // namespace nacre::regex
