// SPDX-License-Identifier: MIT
// The smallest pieces: white space (with comments, POD and here-doc bodies that lie between two lines), words and the classes of characters.
// Look-ahead here is by pointer: these functions change nothing but the record of `#line`.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "parser/grammar/state.h"

namespace nacre::parser::grammar {

enum CharacterClass : uint8_t { WordStart = 1, Digit = 2, Space = 4, HexDigit = 8, Upper = 16, Lower = 32 };

constexpr std::array<uint8_t, 256> character_classes = [] {
  std::array<uint8_t, 256> table{};
  for (unsigned c = 0; c < 256; ++c) {
    uint8_t bits = 0;
    if (c >= 'a' && c <= 'z') bits |= WordStart | Lower;
    if (c >= 'A' && c <= 'Z') bits |= WordStart | Upper;
    if (c == '_' || c >= 0x80) bits |= WordStart;
    if (c >= '0' && c <= '9') bits |= Digit | HexDigit;
    if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')) bits |= HexDigit;
    if (c == ' ' || (c >= '\t' && c <= '\r')) bits |= Space;
    table[c] = bits;
  }
  return table;
}();

constexpr bool is(char c, uint8_t classes) { return (character_classes[static_cast<unsigned char>(c)] & classes) != 0; }
constexpr bool starts_word(char c) { return is(c, WordStart); }
constexpr bool in_word(char c) { return is(c, WordStart | Digit); }
constexpr bool is_digit(char c) { return is(c, Digit); }
constexpr bool is_space(char c) { return is(c, Space); }

// The first place from `p` on that is no white space, comment or POD.
const char* behind_space(State& st, const char* p, const char* end);
inline const char* after_space(State& st, const char* p, const char* end) {
  return p < end && static_cast<unsigned char>(*p) > '#' ? p : behind_space(st, p, end);   // mostly there is none
}
const char* after_blanks(const char* p, const char* end);  // spaces and tabs only
// Where reading goes on after the newline at `p`: the next byte, or behind a here-doc's body.
const char* after_newline(State& st, const char* newline);
// POD and a second meaning of `=` are only looked for where a statement may begin.
const char* after_space_and_pod(State& st, const char* p, const char* end);

// A name without package; empty if none starts here.
std::string_view simple_word(const char* p, const char* end);
// A name with its package: Foo::bar  ::x  Foo'bar  Foo::
std::string_view scan_word(const char* p, const char* end);
bool word_is(const char* p, const char* end, std::string_view word);
// Is `=>` the next token?
bool fat_comma_follows(State& st, const char* p, const char* end);
inline char at(const char* p, const char* end) { return p < end ? *p : '\0'; }
inline bool text_is(const char* p, const char* end, std::string_view text) {
  return static_cast<std::size_t>(end - p) >= text.size() && std::string_view(p, text.size()) == text;
}

}  // namespace nacre::parser::grammar
