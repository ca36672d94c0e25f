// SPDX-License-Identifier: MIT
#include "app/repl/unicode.h"

#include <cwchar>

namespace nacre::repl {

namespace {
constexpr wchar_t replacement = 0xFFFD;

// The character at `at`, and its length; 0: there is none.
size_t decode(std::string_view text, size_t at, wchar_t& character) {
  size_t length = utf8_length(text[at]);
  auto first = static_cast<unsigned char>(text[at]);
  if (length == 1) {
    character = static_cast<wchar_t>(first);
    return first < 0x80 ? 1 : 0;
  }
  if (at + length > text.size()) return 0;
  unsigned code = first & (0xFFU >> (length + 1));
  for (size_t k = 1; k < length; ++k) {
    auto byte = static_cast<unsigned char>(text[at + k]);
    if ((byte & 0xC0U) != 0x80) return 0;
    code = code << 6 | (byte & 0x3FU);
  }
  character = static_cast<wchar_t>(code);
  return length;
}
}  // namespace

std::wstring widened(std::string_view utf8) {
  std::wstring out;
  for (size_t at = 0; at < utf8.size();) {
    wchar_t character = replacement;
    size_t length = decode(utf8, at, character);
    out += length ? character : replacement;
    at += length ? length : 1;
  }
  return out;
}

std::string narrowed(std::wstring_view text) {
  std::string out;
  auto tail = [&out](unsigned bits) { out += static_cast<char>(0x80U | (bits & 0x3FU)); };
  for (wchar_t w : text) {
    auto c = static_cast<unsigned>(w);
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (c < 0x800) {
      out += static_cast<char>(0xC0U | c >> 6);
      tail(c);
    } else if (c < 0x10000) {
      out += static_cast<char>(0xE0U | c >> 12);
      tail(c >> 6), tail(c);
    } else {
      out += static_cast<char>(0xF0U | c >> 18);
      tail(c >> 12), tail(c >> 6), tail(c);
    }
  }
  return out;
}

size_t columns_of(std::wstring_view text) {
  size_t columns = 0;
  for (wchar_t c : text) {
    int width = ::wcwidth(c);
    columns += width < 0 ? 2 : static_cast<size_t>(width);   // the editor shows control characters as ^A
  }
  return columns;
}

bool is_whole_utf8(std::string_view text) {
  wchar_t character;
  for (size_t at = 0; at < text.size();) {
    size_t length = decode(text, at, character);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

}  // namespace nacre::repl
