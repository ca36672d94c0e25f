// SPDX-License-Identifier: MIT
// perl's loose UTF-8, one character at a time: any code point up to 0x7FFFFFFF, surrogates too. Checks nothing. Internal to this folder.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nacre::regex {

inline std::size_t sequence_length(unsigned char lead) {
  if (lead < 0xC0) return 1;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  if (lead < 0xF8) return 4;
  return lead < 0xFC ? 5 : 6;
}

// The character at `at`, which moves past it.
inline char32_t next_character(std::string_view bytes, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(bytes[at]);
  const std::size_t length = sequence_length(lead);
  if (length == 1 || at + length > bytes.size()) return ++at, lead;
  char32_t character = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) character = (character << 6) | (static_cast<unsigned char>(bytes[at + i]) & 0x3Fu);
  at += length;
  return character;
}

// The start of the character that ends before `at`.
inline std::size_t previous_character(std::string_view bytes, std::size_t at) {
  do --at;
  while (at > 0 && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80);
  return at;
}

inline void append_character(std::string& text, char32_t character) {
  if (character < 0x80) {
    text += static_cast<char>(character);
    return;
  }
  std::size_t length = 2;
  for (char32_t limit = 0x800; length < 6 && character >= limit; limit <<= 5) ++length;
  const unsigned mark = (0xFF00u >> length) & 0xFFu;
  text += static_cast<char>(mark | (character >> (6 * (length - 1))));
  for (std::size_t i = length - 1; i-- > 0;) text += static_cast<char>(0x80 | ((character >> (6 * i)) & 0x3F));
}

}  // namespace nacre::regex
