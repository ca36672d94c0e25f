// SPDX-License-Identifier: MIT
#include "parser/grammar/escapes.h"

#include "parser/grammar/errors.h"
#include "parser/grammar/tokens.h"

namespace nacre::parser::grammar {

static uint32_t hex_value(char c) { return static_cast<uint32_t>(is_digit(c) ? c - '0' : (c | 32) - 'a' + 10); }

static uint32_t number_in(std::string_view text, uint32_t base) {
  uint32_t value = 0;
  for (char c : text)
    if (is(c, HexDigit) && hex_value(c) < base) value = value * base + hex_value(c);
    else if (c != '_') break;
  return value;
}

static std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// {...} behind \x \o \N; the place behind the brace.
static const char* braced(State& st, const char* p, const char* end, const char* escape, std::string_view& inside) {
  const char* close = p + 1;
  while (close < end && *close != '}') ++close;
  if (close >= end) fatal(st, "Missing right brace on \\" + std::string(1, escape[1]) + "{}", escape);
  inside = trimmed({p + 1, static_cast<std::size_t>(close - p - 1)});
  return close + 1;
}

static const char* hexadecimal(State& st, const char* escape, const char* end, CodePoints& text) {
  const char* p = escape + 2;
  if (at(p, end) == '{') {
    std::string_view inside;
    p = braced(st, p, end, escape, inside);
    text.add(number_in(inside, 16));
    return p;
  }
  const char* q = p;
  while (q < end && q < p + 2 && is(*q, HexDigit)) ++q;
  text.add(number_in({p, static_cast<std::size_t>(q - p)}, 16));
  return q;
}

static const char* octal(const char* p, const char* end, CodePoints& text) {
  const char* q = p;
  while (q < end && q < p + 3 && *q >= '0' && *q <= '7') ++q;
  text.add(number_in({p, static_cast<std::size_t>(q - p)}, 8));
  return q;
}

std::u32string named_characters(State& st, const char* escape, const char* end, const char*& behind) {
  if (at(escape + 2, end) != '{') fatal(st, "Missing braces on \\N{}", escape);
  std::string_view name;
  behind = braced(st, escape + 2, end, escape, name);
  if (name.starts_with("U+")) return std::u32string(1, number_in(name.substr(2), 16));
  std::u32string characters = st.vocabulary.characters_named(name);
  if (!characters.empty()) return characters;
  add_error_within(st, "Unknown charname '" + std::string(name) + "'", escape);
  return U"\uFFFD";
}

static const char* named(State& st, const char* escape, const char* end, CodePoints& text) {
  const char* behind = nullptr;
  std::u32string characters = named_characters(st, escape, end, behind);
  text.widen();
  for (char32_t c : characters) text.add(c);
  return behind;
}

static const char* control(const char* escape, const char* end, CodePoints& text) {
  char c = at(escape + 2, end);
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  text.add(static_cast<unsigned char>(c) ^ 64u);
  return escape + 3 <= end ? escape + 3 : end;
}

const char* read_escape(State& st, const char* p, const char* end, CodePoints& text) {
  char c = at(p + 1, end);
  if (p + 1 >= end) {
    text.add('\\');
    return end;
  }
  switch (c) {
    case 'n': text.add('\n'); return p + 2;
    case 't': text.add('\t'); return p + 2;
    case 'r': text.add('\r'); return p + 2;
    case 'a': text.add('\a'); return p + 2;
    case 'b': text.add('\b'); return p + 2;
    case 'f': text.add('\f'); return p + 2;
    case 'e': text.add(27); return p + 2;
    case 'x': return hexadecimal(st, p, end, text);
    case 'N': return named(st, p, end, text);
    case 'c': return control(p, end, text);
    case 'o':
      if (at(p + 2, end) == '{') {
        std::string_view inside;
        p = braced(st, p + 2, end, p, inside);
        text.add(number_in(inside, 8));
        return p;
      }
      fatal(st, "Missing braces on \\o{}", p);
    case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': return octal(p + 1, end, text);
    default: break;
  }
  if ((is(c, Upper | Lower) && static_cast<unsigned char>(c) < 0x80) || c == '8' || c == '9') warn(st, Warn::Misc, "Unrecognized escape \\" + std::string(1, c) + " passed through", p);
  text.add_source({p + 1, 1}, false);
  return p + 2;
}

}  // namespace nacre::parser::grammar
