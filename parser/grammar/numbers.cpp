// SPDX-License-Identifier: MIT
// Numbers: 42 1_000 0x1f 0b11 017 0o17 1.5e3 0x1.8p3, and version strings: v1.22.333 1.22.333
#include <charconv>
#include <cmath>
#include <limits>

#include "parser/grammar/code_points.h"
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

namespace {

// Digits with underscores between them, as a rule of PEGTL's; what they mean is computed from the matched text.
template <class D>
struct digits : pegtl::seq<D, pegtl::star<pegtl::sor<D, pegtl::one<'_'>>>> {};
struct exponent : pegtl::seq<pegtl::one<'e', 'E'>, pegtl::opt<pegtl::one<'+', '-'>>, pegtl::star<pegtl::one<'_'>>, digits<pegtl::digit>> {};
struct fraction : pegtl::seq<pegtl::one<'.'>, pegtl::not_at<pegtl::one<'.'>>, pegtl::star<pegtl::sor<pegtl::digit, pegtl::one<'_'>>>> {};
struct decimal : pegtl::seq<pegtl::sor<pegtl::seq<digits<pegtl::digit>, pegtl::opt<fraction>>, pegtl::seq<pegtl::one<'.'>, digits<pegtl::digit>>>, pegtl::opt<exponent>> {};

void warn_of_underscores(State& st, std::string_view text, const char* at) {
  bool misplaced = text.ends_with('_');
  for (std::size_t i = 0; i + 1 < text.size(); ++i)
    if (text[i] == '_' && !is(text[i + 1], HexDigit)) misplaced = true;
  for (std::size_t i = 1; i < text.size(); ++i)
    if (text[i] == '_' && !is(text[i - 1], HexDigit | Upper | Lower)) misplaced = true;
  if (misplaced) warn(st, Warn::Syntax, "Misplaced _ in number", at);
}

std::string without_underscores(State& st, std::string_view text, const char* at) {
  if (text.find('_') != std::string_view::npos) warn_of_underscores(st, text, at);
  std::string clean;
  for (char c : text)
    if (c != '_') clean += c;
  return clean;
}

Node* real(State& st, double value, const char* at) {
  Node* node = st.make(Kind::Number, at);
  node->number = value;
  return node;
}

Node* whole(State& st, uint64_t value, const char* at) {
  bool large = value > static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
  Node* node = st.make(large ? Kind::Unsigned : Kind::Integer, at);
  node->integer = static_cast<int64_t>(value);
  return node;
}

// 0, 7, 100: digits that nothing follows which would make them more than an integer. Null: they may be something else.
Node* short_integer(Input& in, State& st) {
  const char* p = in.current();
  const char* const start = p;
  uint64_t value = 0;
  while (p < in.end() && is_digit(*p) && p - start < 18) value = value * 10 + static_cast<uint64_t>(*p++ - '0');
  char behind = at(p, in.end());
  if (is_digit(behind) || behind == '.' || in_word(behind) || (*start == '0' && p - start > 1)) return nullptr;
  go_to(in, p);
  return whole(st, value, start);
}

Node* decimal_number(Input& in, State& st) {
  const char* at = in.current();
  match<decimal>(in, st);
  std::string_view text(at, static_cast<std::size_t>(in.current() - at));
  std::string clean = without_underscores(st, text, at);
  const char* end = clean.data() + clean.size();
  uint64_t value = 0;
  if (auto read = std::from_chars(clean.data(), end, value); read.ec == std::errc() && read.ptr == end) return whole(st, value, at);
  double number = 0;
  const char* begin = clean.data();
  auto read = std::from_chars(begin, end, number);
  if (read.ec == std::errc::result_out_of_range) number = std::strtod(begin, nullptr);
  return real(st, number, at);
}

int digit_value(char c) { return is_digit(c) ? c - '0' : (c | 32) - 'a' + 10; }

const char* base_name(unsigned bits) { return bits == 4 ? "hexadecimal" : bits == 3 ? "octal" : "binary"; }

struct RadixText {
  const char* begin;
  unsigned bits;
};

RadixText radix_of(const Input& in) {
  const char* p = in.current() + 1;
  char c = peek(in, 1);
  if (c == 'x' || c == 'X') return {p + 1, 4};
  if (c == 'b' || c == 'B') return {p + 1, 1};
  if (c == 'o' || c == 'O') return {p + 1, 3};
  return {p, 3};
}

void illegal_digit(State& st, unsigned bits, const char* p) {
  add_line_error(st, std::string("Illegal ") + (bits == 3 ? "octal" : "binary") + " digit '" + *p + "'", p);
}

// p3 behind 0x1.8: a binary exponent.
double scaled_by_exponent(double mantissa, int fraction_bits, const char*& p, const char* end) {
  int exponent = 0;
  if (p < end && (*p | 32) == 'p') {
    const char* q = p + 1;
    bool negative = at(q, end) == '-';
    if (at(q, end) == '-' || at(q, end) == '+') ++q;
    for (; q < end && (is_digit(*q) || *q == '_'); ++q)
      if (*q != '_' && exponent < 100000) exponent = exponent * 10 + (*q - '0');
    if (negative) exponent = -exponent;
    p = q;
  }
  return std::ldexp(mantissa, exponent - fraction_bits);
}

bool hex_float_follows(const char* p, const char* end, unsigned bits) {
  if (at(p, end) != '.' && (at(p, end) | 32) != 'p') return false;
  if (at(p, end) == '.')
    for (++p; p < end && (*p == '_' || (is(*p, HexDigit) && digit_value(*p) < (1 << bits)));) ++p;
  if ((at(p, end) | 32) != 'p') return false;
  ++p;
  if (at(p, end) == '+' || at(p, end) == '-') ++p;
  return is_digit(at(p, end));
}

Node* radix_number(Input& in, State& st) {
  const char* at = in.current();
  RadixText radix = radix_of(in);
  const char* p = radix.begin;
  uint64_t value = 0;
  double large = 0;
  bool overflowed = false;
  for (; p < in.end() && (*p == '_' || is(*p, HexDigit)); ++p) {
    if (*p == '_') continue;
    int digit = digit_value(*p);
    if (digit >= (1 << radix.bits)) {
      if (!is_digit(*p)) break;
      illegal_digit(st, radix.bits, p);
      while (p < in.end() && in_word(*p)) ++p;
      break;
    }
    if (!overflowed && value >> (64 - radix.bits)) {
      overflowed = true;
      large = static_cast<double>(value);
      warn(st, Warn::Overflow, std::string("Integer overflow in ") + base_name(radix.bits) + " number", at);
    }
    value = (value << radix.bits) | static_cast<uint64_t>(digit);
    if (overflowed) large = large * (1 << radix.bits) + digit;
  }
  std::string_view text(at, static_cast<std::size_t>(p - at));
  if (text.find('_') != std::string_view::npos && (text.ends_with('_') || text.find("__") != std::string_view::npos)) warn(st, Warn::Syntax, "Misplaced _ in number", at);
  if (hex_float_follows(p, in.end(), radix.bits)) {
    double mantissa = overflowed ? large : static_cast<double>(value);
    int fraction_bits = 0;
    if (*p == '.')
      for (++p; p < in.end() && (*p == '_' || is(*p, HexDigit)); ++p) {
        if (*p == '_') continue;
        mantissa = mantissa * (1 << radix.bits) + digit_value(*p);
        fraction_bits += static_cast<int>(radix.bits);
      }
    double scaled = scaled_by_exponent(mantissa, fraction_bits, p, in.end());
    go_to(in, p);
    return real(st, scaled, at);
  }
  go_to(in, p);
  if (overflowed || value > 0xFFFFFFFF) {
    warn(st, Warn::Portable, std::string(radix.bits == 4 ? "Hexadecimal" : radix.bits == 3 ? "Octal" : "Binary") + " number > " + (radix.bits == 4 ? "0xffffffff" : radix.bits == 3 ? "037777777777" : "0b11111111111111111111111111111111") + " non-portable", at);
  }
  return overflowed ? real(st, large, at) : whole(st, value, at);
}

}  // namespace

// v65 v1.2 1.2.3: but not `v1 =>`
bool version_string_at(const char* p, const char* end) {
  bool v = at(p, end) == 'v';
  if (v && !is_digit(at(p + 1, end))) return false;
  const char* q = p + (v ? 1 : 0);
  int dots = 0;
  for (;;) {
    if (!is_digit(at(q, end))) return false;
    while (q < end && (is_digit(*q) || (*q == '_' && is_digit(at(q + 1, end))))) ++q;
    if (at(q, end) != '.' || !is_digit(at(q + 1, end))) break;
    ++dots, ++q;
  }
  if (q < end && starts_word(*q)) return false;
  return v ? true : dots >= 2;
}

Node* version_string(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  const char* p = *at == 'v' ? at + 1 : at;
  CodePoints characters;
  for (;;) {
    uint32_t code = 0;
    for (; p < in.end() && (is_digit(*p) || *p == '_'); ++p)
      if (*p != '_') code = code * 10 + static_cast<uint32_t>(*p - '0');
    characters.add(code);
    if (p >= in.end() || *p != '.' || !is_digit(p + 1 < in.end() ? p[1] : '\0')) break;
    ++p;
  }
  Node* node = st.make(Kind::VString, at);
  node->text = st.keep(characters.bytes());
  node->label = st.keep({at, static_cast<std::size_t>(p - at)});
  if (characters.wide()) node->flags |= Utf8;
  go_to(in, p);
  space(in, st);
  return node;
}

Node* number_or_version(Input& in, State& st) { return peek(in) == 'v' ? version_string(in, st) : number(in, st); }

Node* number(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  if (is_digit(*at)) {
    if (Node* node = short_integer(in, st)) {
      space(in, st);
      return node;
    }
  }
  if (version_string_at(at, in.end())) return version_string(in, st);
  char next = peek(in, 1);
  bool radix = *at == '0' && (is_digit(next) || next == 'x' || next == 'X' || next == 'b' || next == 'B' || next == 'o' || next == 'O' || next == '_');
  Node* node = radix ? radix_number(in, st) : decimal_number(in, st);
  space(in, st);
  return node;
}

}  // namespace nacre::parser::grammar
