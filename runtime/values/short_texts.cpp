// SPDX-License-Identifier: MIT
#include "runtime/values/short_texts.h"

#include <cstdlib>

#include "runtime/text.h"

namespace nacre {

void ShortTexts::Free::operator()(String** table) const { std::free(table); }

String* ShortTexts::make_byte(unsigned char c) {
  auto text = static_cast<char>(c);
  return bytes_[c] = new_string(std::string_view(&text, 1));
}

String* ShortTexts::make_integer(int64_t n) {
  if (!integers_) integers_.reset(static_cast<String**>(std::calloc(integer_count, sizeof(String*))));
  if (!integers_) throw std::bad_alloc();
  char digits[24];
  return integers_[n] = new_string(std::string_view(digits, format_integer(n, digits)));
}

}  // namespace nacre
