// SPDX-License-Identifier: MIT
// Between the terminal's UTF-8 and the editor's wide characters.
#pragma once

#include <string>
#include <string_view>

namespace nacre::repl {

// How many bytes the character that begins with `first` has; 1 also for what begins none.
inline size_t utf8_length(char first) {
  auto byte = static_cast<unsigned char>(first);
  return byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1;
}

std::wstring widened(std::string_view utf8);      // a byte that belongs to no character becomes U+FFFD
std::string narrowed(std::wstring_view text);
size_t columns_of(std::wstring_view text);        // on the terminal
bool is_whole_utf8(std::string_view text);

}  // namespace nacre::repl
