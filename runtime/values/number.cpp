// SPDX-License-Identifier: MIT
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>

#include "runtime/text.h"

namespace nacre {

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Walks a text byte by byte; at the end it sees NUL.
struct Scanner {
  const char* at;
  const char* end;

  char peek(ptrdiff_t ahead = 0) const { return end - at > ahead ? at[ahead] : '\0'; }
  void skip_spaces() { while (at < end && is_space(*at)) ++at; }
  void skip_digits() { while (at < end && is_digit(*at)) ++at; }
  bool take_word(std::string_view lower) {
    if (static_cast<size_t>(end - at) < lower.size()) return false;
    for (size_t k = 0; k < lower.size(); ++k)
      if ((at[k] | 0x20) != lower[k]) return false;
    at += lower.size();
    return true;
  }
};

bool rest_is_blank(Scanner s) {
  s.skip_spaces();
  return s.at == s.end;
}

// "nan" may be followed by q, s or a parenthesised payload.
void skip_nan_tail(Scanner& s) {
  if ((s.peek() | 0x20) == 'q' || (s.peek() | 0x20) == 's') ++s.at;
  if (s.peek() != '(') return;
  const char* close = static_cast<const char*>(std::memchr(s.at, ')', static_cast<size_t>(s.end - s.at)));
  if (close) s.at = close + 1;
}

// Inf, Infinity, NaN, and the spellings of another system: 1.#INF, 1.#QNAN, 1.#IND.
bool parse_infinity_or_nan(Scanner& s, double& out) {
  Scanner t = s;
  bool foreign = t.peek() == '1';
  if (foreign) {
    ++t.at;
    if (t.peek() == '.') ++t.at;
    if (t.peek() != '#') return false;
    ++t.at;
  }
  if (t.take_word("inf")) {
    t.take_word("inity");
    out = std::numeric_limits<double>::infinity();
  } else if (t.take_word("nan") || (foreign && (t.take_word("qnan") || t.take_word("snan") || t.take_word("ind")))) {
    skip_nan_tail(t);
    out = std::numeric_limits<double>::quiet_NaN();
  } else {
    return false;
  }
  s = t;
  return true;
}

double decimal_to_double(const char* first, const char* last) {
  double d = 0;
  auto [end, error] = std::from_chars(first, last, d);
  if (error != std::errc::result_out_of_range) return d;
  return std::strtod(std::string(first, last).c_str(), nullptr);
}

Value signed_integer(uint64_t magnitude, bool negative) {
  if (!negative) return Value::unsigned_integer(magnitude);
  if (magnitude <= uint64_t{1} << 63) return Value::integer(static_cast<int64_t>(0 - magnitude));
  return Value::number(-static_cast<double>(magnitude));
}

// Digits alone, at most 20 of them: true where they fit 64 bits.
bool digits_to_integer(const char* first, const char* last, uint64_t& out) {
  if (last - first <= 18) {
    uint64_t n = 0;
    for (; first < last; ++first) n = n * 10 + static_cast<uint64_t>(*first - '0');
    out = n;
    return true;
  }
  return std::from_chars(first, last, out).ec == std::errc();
}

constexpr char digit_pairs[] =
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
    "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

ParsedNumber parse_any_number(std::string_view text) {
  Scanner s{text.data(), text.data() + text.size()};
  s.skip_spaces();
  const char* start = s.at;
  bool negative = s.peek() == '-';
  if (negative || s.peek() == '+') ++s.at;
  const char* digits = s.at;
  s.skip_digits();
  const char* digits_end = s.at;
  bool integer = digits_end > digits;
  bool number = integer;
  if (s.peek() == '.' && (integer || is_digit(s.peek(1)))) {
    ++s.at;
    s.skip_digits();
    number = true;
    integer = integer && s.at == digits_end + 1;   // "5." is an integer still
  }
  if (!number || s.peek() == '#') {
    double special = 0;
    Scanner word{digits, s.end};
    if (parse_infinity_or_nan(word, special)) return {Value::number(negative ? -special : special), rest_is_blank(word)};
    if (!number) return {Value::integer(0), text == "0 but true"};
  }
  bool whole = true;
  if ((s.peek() | 0x20) == 'e') {
    int sign = s.peek(1) == '-' || s.peek(1) == '+' ? 1 : 0;
    if (is_digit(s.peek(1 + sign))) {
      s.at += 1 + sign;
      s.skip_digits();
      integer = false;
    } else {
      whole = false;
    }
  }
  whole = whole && (s.at == s.end || rest_is_blank(s) || text == "0 but true");
  uint64_t magnitude;
  if (integer && digits_to_integer(digits, digits_end, magnitude)) return {signed_integer(magnitude, negative), whole};
  return {Value::number(decimal_to_double(start + (*start == '+'), s.at)), whole};
}

}  // namespace

// Nearly all are a few digits, perhaps with a minus before them or a newline behind.
ParsedNumber parse_number(std::string_view text) {
  if (text.empty()) return parse_any_number(text);
  bool negative = text.front() == '-';
  const char* at = text.data() + negative;
  const char* end = text.data() + text.size() - (text.back() == '\n');
  if (at >= end || end - at > 18) return parse_any_number(text);
  uint64_t magnitude = 0;
  for (; at < end; ++at) {
    if (!is_digit(*at)) return parse_any_number(text);
    magnitude = magnitude * 10 + static_cast<uint64_t>(*at - '0');
  }
  return {signed_integer(magnitude, negative), true};
}

void write_digits(uint64_t u, size_t count, char* out) {
  char* at = out + count;
  for (; u >= 100; u /= 100) {
    at -= 2;
    std::memcpy(at, digit_pairs + u % 100 * 2, 2);
  }
  if (u >= 10) std::memcpy(at - 2, digit_pairs + u * 2, 2);
  else at[-1] = static_cast<char>('0' + u);
}

size_t format_unsigned(uint64_t u, char* out) {
  size_t count = digit_count(u);
  write_digits(u, count, out);
  return count;
}

size_t format_integer(int64_t i, char* out) {
  if (i >= 0) return format_unsigned(static_cast<uint64_t>(i), out);
  *out = '-';
  return 1 + format_unsigned(0 - static_cast<uint64_t>(i), out + 1);
}

size_t format_number(double d, char* out) {
  if (std::fabs(d) < 1e15 && d == static_cast<double>(static_cast<int64_t>(d)))
    return format_integer(static_cast<int64_t>(d), out);   // also -0.0, which perl prints as 0
  auto word = [out](std::string_view text) { std::memcpy(out, text.data(), text.size()); return text.size(); };
  if (std::isnan(d)) return word("NaN");
  if (std::isinf(d)) return word(d < 0 ? "-Inf" : "Inf");
  auto [end, error] = std::to_chars(out, out + 40, d, std::chars_format::general, 15);
  return static_cast<size_t>(end - out);
}

}  // namespace nacre
