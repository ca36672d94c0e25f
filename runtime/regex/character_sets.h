// SPDX-License-Identifier: MIT
// What the classes of a pattern hold, under the rules of /d /u /a: exactly for the 256 characters of a byte string, as ranges and PCRE2
// properties beyond. Internal to this folder.
#pragma once

#include <bitset>
#include <string>
#include <utility>
#include <vector>

#include "runtime/regex/syntax_tree.h"

namespace nacre::regex {

using ByteSet = std::bitset<256>;
using Range = std::pair<char32_t, char32_t>;

// How one node takes characters, from its modifiers, the pattern and the subject.
struct Rules {
  bool unicode_classes = false;  // \w \d \s [:posix:] know all of Unicode
  bool unicode_folding = false;  // /i folds all of Unicode; otherwise ASCII
  bool strict_folding = false;   // /aa: no folding between ASCII and the rest
};

Rules rules_for(const Flags& flags, bool unicode_pattern, bool utf8_subject);

// The characters 0-255 that the class takes, /i and negation applied.
ByteSet byte_set(const CharacterClass& set, bool ignore_case, const Rules& rules);

// The other case of a Latin-1 letter within Latin-1, or the character itself.
char32_t other_case_latin1(char32_t character, bool unicode_folding);

// The characters below 256 that a character above 255 folds to under /i ("" if none): the Kelvin sign gives k.
std::u32string latin1_folds_of(char32_t character, bool strict);

// The whole of \h, \v and Unicode's \s as ranges.
const std::vector<Range>& wide_ranges(ClassName name);

// perl's name for \p{} of the class under Unicode rules: "xposixalpha"; empty for those that are ranges.
std::string_view property_of(ClassName name);

std::vector<Range> complement(std::vector<Range> ranges);

}  // namespace nacre::regex
