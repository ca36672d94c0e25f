// SPDX-License-Identifier: MIT
// The modifiers of a pattern. In: the letters after m//, s///, qr// or inside (?...). Out: a value to compile with, and qr's (?^...:.
// Modifiers of the operator, not of the pattern (g c o e r), are the caller's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nacre::regex {

// Which characters \w \d \s, the POSIX classes and /i know: /d (depends on the strings), /u, /l, /a, /aa.
enum class Charset : std::uint8_t { Depends, Unicode, Locale, Ascii, AsciiStrict };

struct Flags {
  bool multiline = false;      // m
  bool single_line = false;    // s
  bool ignore_case = false;    // i
  bool extended = false;       // x
  bool extended_more = false;  // xx
  bool no_capture = false;     // n
  bool keep = false;           // p
  Charset charset = Charset::Depends;

  bool operator==(const Flags&) const = default;

  // "ixaa" -> Flags. Nothing when a letter is no modifier of a pattern.
  static std::optional<Flags> from_letters(std::string_view letters);

  // The letters as qr prints them after (?^ : charset first, then "msixxn".
  std::string letters() const;
};

}  // namespace nacre::regex
