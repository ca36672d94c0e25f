// SPDX-License-Identifier: MIT
// The text of a literal being put together: bytes, until a character above 0xFF (or source text under `use utf8`) turns all of it to UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nacre::parser::grammar {

class CodePoints {
 public:
  // A character by number; above 0xFF it makes the text wide.
  void add(uint32_t code) {
    if (code > 0xFF) widen();
    if (wide_)
      encode(code);
    else
      bytes_ += static_cast<char>(code);
  }
  // Source text as it stands: UTF-8 if `utf8`, else Latin-1.
  void add_source(std::string_view text, bool utf8) {
    if (utf8) {
      if (!wide_)
        for (char c : text)
          if (static_cast<unsigned char>(c) >= 0x80) {
            widen();
            break;
          }
      bytes_ += text;
    } else if (wide_) {
      for (char c : text) encode(static_cast<unsigned char>(c));
    } else {
      bytes_ += text;
    }
  }
  void widen() {
    if (wide_) return;
    wide_ = true;
    std::string narrow;
    narrow.swap(bytes_);
    for (char c : narrow) encode(static_cast<unsigned char>(c));
  }
  void clear() { bytes_.clear(), wide_ = false; }
  bool empty() const { return bytes_.empty(); }
  bool wide() const { return wide_; }
  const std::string& bytes() const { return bytes_; }
  std::string& bytes() { return bytes_; }

 private:
  // perl's UTF-8 goes on past U+10FFFF: up to six bytes here.
  void encode(uint32_t code) {
    auto put = [this](uint32_t byte) { bytes_ += static_cast<char>(byte); };
    auto tail = [&](int count) {
      while (count-- > 0) put(0x80 | ((code >> (6 * count)) & 0x3F));
    };
    if (code < 0x80)
      put(code);
    else if (code < 0x800)
      put(0xC0 | (code >> 6)), tail(1);
    else if (code < 0x10000)
      put(0xE0 | (code >> 12)), tail(2);
    else if (code < 0x200000)
      put(0xF0 | (code >> 18)), tail(3);
    else if (code < 0x4000000)
      put(0xF8 | (code >> 24)), tail(4);
    else
      put(0xFC | (code >> 30)), tail(5);
  }

  std::string bytes_;
  bool wide_ = false;
};

}  // namespace nacre::parser::grammar
