// SPDX-License-Identifier: MIT
#include "builtins/format_directive.h"

#include <algorithm>
#include <cstring>

namespace nacre {

namespace {

struct Reader {
  std::string_view text;
  size_t at;
  bool overflow = false;

  char peek() const { return at < text.size() ? text[at] : '\0'; }
  bool take(char c) {
    if (peek() != c || at >= text.size()) return false;
    ++at;
    return true;
  }
  // A number that does not begin with 0; 0: none here.
  uint64_t number() {
    if (peek() < '1' || peek() > '9') return 0;
    uint64_t n = 0;
    for (; peek() >= '0' && peek() <= '9'; ++at) {
      if (n > static_cast<uint64_t>(INT64_MAX - 9) / 10) overflow = true;
      n = n * 10 + static_cast<uint64_t>(peek() - '0');
    }
    return n;
  }
};

// 12$ before the flags. Without the $ it was a width.
uint64_t read_index(Reader& r) {
  size_t start = r.at;
  uint64_t n = r.number();
  if (n && r.take('$')) return n;
  r.at = start;
  return 0;
}

void read_flags(Reader& r, Directive& d) {
  for (;; ++r.at) {
    switch (r.peek()) {
      case ' ': if (!d.sign) d.sign = ' '; break;
      case '+': d.sign = '+'; break;
      case '-': d.left = true; break;
      case '0': d.zero = true; break;
      case '#': d.alternate = true; break;
      default: return;
    }
  }
}

// * or *12$ ; false: malformed.
bool read_star(Reader& r, FormatMeasure& m) {
  if (!r.take('*')) return true;
  m.given = m.from_argument = true;
  m.number = r.number();
  return !m.number || r.take('$');
}

bool read_vector_and_width(Reader& r, Directive& d) {
  if (!read_star(r, d.width)) return false;
  if (r.take('v')) {
    d.vector = true;
    d.joiner = d.width;
    d.width = {};
    if (!read_star(r, d.width) || r.peek() == 'v') return false;
    if (d.vector && r.peek() == '0' && !d.width.given) {   // %v02x
      d.zero = true;
      while (r.take('0')) {}
    }
  }
  if (d.width.given) return true;
  d.width.number = r.number();
  d.width.given = d.width.number != 0;
  return !d.width.given || r.peek() != 'v';
}

bool read_precision(Reader& r, Directive& d) {
  if (!r.take('.')) return true;
  if (!read_star(r, d.precision)) return false;
  if (d.precision.given) return true;
  while (r.take('0')) {}
  d.precision.number = r.number();
  d.precision.given = true;
  return true;
}

void read_size(Reader& r, Directive& d) {
  char c = r.peek();
  if (c == '\0' || !std::strchr("hlqLVztj", c)) return;
  ++r.at;
  d.size = c;
  if (c == 'h' && r.take('h')) d.size = 'H';
  if (c == 'l') r.take('l');
}

}  // namespace

Directive read_directive(std::string_view format, size_t& at) {
  Reader r{format, at};
  Directive d;
  d.index = read_index(r);
  read_flags(r, d);
  if (read_vector_and_width(r, d) && read_precision(r, d)) {
    read_size(r, d);
    d.verb = r.peek();
    if (d.vector && d.verb && !std::strchr("diuoxXbBDUO", d.verb)) d.verb = 0;
  }
  if (r.at < format.size()) ++r.at;   // an unreadable byte belongs to the message too
  d.overflow = r.overflow;
  at = r.at;
  return d;
}

FormatPiece read_piece(std::string_view format, size_t& at) {
  FormatPiece piece;
  size_t start = at, percent = std::min(format.find('%', at), format.size());
  piece.literal = format.substr(start, percent - start);
  at = percent;
  if (percent == format.size()) return piece;
  ++at;
  char next = at < format.size() ? format[at] : '\0';
  if (next == '%') {
    ++at;
    piece.kind = FormatPiece::Kind::Percent;
    return piece;
  }
  piece.directive = read_directive(format, at);
  char verb = piece.directive.verb;
  bool valid = verb && std::strchr("csdiuoxXeEfFgGaAbBDUOpn%", verb);
  piece.kind = !valid ? FormatPiece::Kind::Invalid : next == 's' || next == 'd' ? FormatPiece::Kind::Plain : FormatPiece::Kind::Conversion;
  const Directive& d = piece.directive;
  bool own_measures = !d.width.from_argument && !d.precision.from_argument && d.width.number < 1000 && d.precision.number < 1000;
  piece.direct = own_measures && !d.index && !d.vector && !d.size && !d.overflow;
  piece.written = format.substr(percent, at - percent);
  return piece;
}

}  // namespace nacre
