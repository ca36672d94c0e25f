// SPDX-License-Identifier: MIT
#include "builtins/digits.h"

#include "runtime/interpreter.h"

namespace nacre {

namespace {

using parser::Warn;

struct Base {
  unsigned bits;
  std::string_view digit, number, largest;   // as the messages say it
};
constexpr Base binary{1, "binary", "Binary", "0b11111111111111111111111111111111"};
constexpr Base octal{3, "octal", "Octal", "037777777777"};
constexpr Base hexadecimal{4, "hexadecimal", "Hexadecimal", "0xffffffff"};

int digit_of(char c, const Base& base) {
  int d = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : 99;
  return d < 1 << base.bits ? d : -1;
}

void warn_of_digit(Interpreter& in, const Base& base, char c) {
  if (base.bits == octal.bits && c != '8' && c != '9') return;
  in.warn(Warn::Digit, std::string("Illegal ").append(base.digit).append(" digit '").append(1, c).append("' ignored"));
}

void warn_of_size(Interpreter& in, const Base& base) {
  in.warn(Warn::Portable, std::string(base.number).append(" number > ").append(base.largest).append(" non-portable"));
}

// Past 64 bits the number goes on as a double.
Value read_digits(Interpreter& in, std::string_view text, const Base& base) {
  uint64_t n = 0;
  double large = 0;
  bool overflown = false;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '_' && at + 1 < text.size() && digit_of(text[at + 1], base) >= 0) ++at;   // 1_000
    int d = digit_of(text[at], base);
    if (d < 0) {
      warn_of_digit(in, base, text[at]);
      break;
    }
    if (!overflown && n >> (64 - base.bits)) {
      in.warn(Warn::Overflow, std::string("Integer overflow in ").append(base.digit).append(" number"));
      overflown = true;
      large = static_cast<double>(n);
    }
    if (overflown) large = large * (1 << base.bits) + d;
    else n = n << base.bits | static_cast<uint64_t>(d);
  }
  if (overflown || n > 0xFFFFFFFF) warn_of_size(in, base);
  return overflown ? Value::number(large) : Value::unsigned_integer(n);
}

// Takes "0x" or "x" off the front.
bool take_prefix(std::string_view& text, char letter) {
  size_t zero = text.starts_with('0') ? 1 : 0;
  if (text.size() <= zero || (text[zero] | 0x20) != letter) return false;
  text.remove_prefix(zero + 1);
  return true;
}

}  // namespace

Value read_hexadecimal(Interpreter& in, std::string_view text) {
  take_prefix(text, 'x');
  return read_digits(in, text, hexadecimal);
}

Value read_octal(Interpreter& in, std::string_view text) {
  while (!text.empty() && (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r'))) text.remove_prefix(1);
  if (take_prefix(text, 'x')) return read_digits(in, text, hexadecimal);
  if (take_prefix(text, 'b')) return read_digits(in, text, binary);
  take_prefix(text, 'o');
  return read_digits(in, text, octal);
}

}  // namespace nacre
