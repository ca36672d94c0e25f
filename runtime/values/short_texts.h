// SPDX-License-Identifier: MIT
// Texts that are wanted again and again, made once and shared: those of one byte, and whole numbers as keys of hashes.
#pragma once

#include <memory>

#include "runtime/values/string.h"

namespace nacre {

class ShortTexts {
 public:
  static constexpr uint64_t integer_count = 16384;

  ShortTexts() = default;
  ShortTexts(const ShortTexts&) = delete;
  ShortTexts& operator=(const ShortTexts&) = delete;

  // Borrowed.
  String* of_byte(unsigned char c) { return bytes_[c] ? bytes_[c] : make_byte(c); }
  String* of_integer(int64_t n) { return integers_ && integers_[n] ? integers_[n] : make_integer(n); }   // 0 <= n < integer_count

 private:
  struct Free { void operator()(String** table) const; };
  String* make_byte(unsigned char c);
  String* make_integer(int64_t n);

  String* bytes_[256] = {};
  std::unique_ptr<String*[], Free> integers_;      // pages that nothing was put on cost nothing
};

}  // namespace nacre
