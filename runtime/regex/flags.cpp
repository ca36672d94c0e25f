// SPDX-License-Identifier: MIT
#include "runtime/regex/flags.h"

namespace nacre::regex {

std::optional<Flags> Flags::from_letters(std::string_view letters) {
  Flags flags;
  for (const char letter : letters) {
    switch (letter) {
      case 'm': flags.multiline = true; break;
      case 's': flags.single_line = true; break;
      case 'i': flags.ignore_case = true; break;
      case 'x':
        flags.extended_more = flags.extended;
        flags.extended = true;
        break;
      case 'n': flags.no_capture = true; break;
      case 'p': flags.keep = true; break;
      case 'd': flags.charset = Charset::Depends; break;
      case 'u': flags.charset = Charset::Unicode; break;
      case 'l': flags.charset = Charset::Locale; break;
      case 'a': flags.charset = flags.charset == Charset::Ascii ? Charset::AsciiStrict : Charset::Ascii; break;
      default: return std::nullopt;
    }
  }
  return flags;
}

static std::string_view charset_letters(Charset charset) {
  switch (charset) {
    case Charset::Depends: return "";
    case Charset::Unicode: return "u";
    case Charset::Locale: return "l";
    case Charset::Ascii: return "a";
    case Charset::AsciiStrict: return "aa";
  }
  return "";
}

std::string Flags::letters() const {
  std::string text(charset_letters(charset));
  if (multiline) text += 'm';
  if (single_line) text += 's';
  if (ignore_case) text += 'i';
  if (extended) text += extended_more ? "xx" : "x";
  if (no_capture) text += 'n';
  return text;
}

}  // namespace nacre::regex
