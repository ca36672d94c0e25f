// SPDX-License-Identifier: MIT
#include "builtins/sprintf.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <iterator>

#include "builtins/format_directive.h"
#include "runtime/strings/text_builder.h"
#include "runtime/interpreter.h"

namespace nacre {

namespace {

using parser::Warn;

// An integer as sign and magnitude, as the verbs want it.
struct Integer {
  bool negative = false;
  uint64_t magnitude = 0;
};

class Formatter {
 public:
  Formatter(Interpreter& in, const TextView& format, const FormatArguments& arguments, std::string_view operation)
      : in_(in), format_(format), arguments_(arguments), count_(arguments.count()), operation_(operation), out_(format.bytes.size() + 32) {}
  Value run(const std::vector<FormatPiece>* ready);

 private:
  void put(const FormatPiece& piece);
  bool plain(char verb);
  bool direct(const Directive& d);
  void convert(const Directive& d);
  void invalid(std::string_view written);
  void resolve_measures(const Directive& d);
  void put_text(const Directive& d, const TextView& text);
  void put_string(const Directive& d);
  void put_character(const Directive& d);
  void put_integer(const Directive& d, Integer n, char verb);
  void put_integer_argument(const Directive& d);
  void put_vector(const Directive& d);
  void put_double(const Directive& d, double value, char verb);
  void put_number(std::string_view sign, std::string_view digits, bool zero_fill);
  const Value* argument(uint64_t index);
  Value numeric_argument(uint64_t index);
  Integer integer_of(const Directive& d, const Value& number);
  int64_t measure(const FormatMeasure& m);
  [[noreturn]] void overflow();

  Interpreter& in_;
  TextView format_;
  const FormatArguments& arguments_;
  const size_t count_;
  std::string_view operation_;
  TextBuilder out_;
  size_t next_ = 0;              // the next argument
  bool explicit_index_ = false;
  bool missing_ = false;         // this directive lacked an argument
  size_t width_ = 0;
  bool left_ = false;
  bool has_precision_ = false;
  size_t precision_ = 0;
};

bool is_signed(char verb) { return verb == 'd' || verb == 'i' || verb == 'D'; }
bool is_infinite_or_nan(const Value& n) { return n.tag == Tag::Num && !std::isfinite(n.d); }

Value Formatter::run(const std::vector<FormatPiece>* ready) {
  if (format_.utf8) out_.become_utf8();
  if (ready) {
    for (const FormatPiece& piece : *ready) put(piece);
  } else {
    for (size_t at = 0; at < format_.bytes.size();) put(read_piece(format_.bytes, at));
  }
  if (!explicit_index_ && next_ < count_)
    in_.warn(Warn::Redundant, std::string("Redundant argument in ").append(operation_));
  return out_.take();
}

void Formatter::put(const FormatPiece& piece) {
  if (!piece.literal.empty()) out_.append({piece.literal, format_.utf8});
  const Directive& d = piece.directive;
  switch (piece.kind) {
    case FormatPiece::Kind::End: return;
    case FormatPiece::Kind::Percent: return out_.ascii("%");
    case FormatPiece::Kind::Plain:
      if (plain(d.verb)) return;
      break;
    case FormatPiece::Kind::Conversion:
      if (piece.direct && direct(d)) return;
      break;
    case FormatPiece::Kind::Invalid:
      if (d.overflow) overflow();
      return invalid(piece.written);
  }
  if (d.overflow) overflow();
  if (d.uses_index()) explicit_index_ = true;
  missing_ = false;
  resolve_measures(d);
  convert(d);
  if (missing_) in_.warn(Warn::Missing, std::string("Missing argument in ").append(operation_));
}

// The commonest ones: %s of a text, %d of an integer. False: the long way, with nothing taken.
bool Formatter::plain(char verb) {
  if (next_ >= count_) return false;
  const Value& v = arguments_.value(next_);
  if (v.tag == Tag::Int) {
    out_.grow_by(format_integer(v.i, out_.room(20)));
  } else if (v.tag == Tag::Str && verb == 's') {
    out_.append({v.s->view(), v.s->utf8()});
  } else {
    return false;
  }
  ++next_;
  return true;
}

// %-10s, %05d, %x, %.2f of a text or number that needs no conversion. False as above.
bool Formatter::direct(const Directive& d) {
  if (next_ >= count_) return false;
  const Value& v = arguments_.value(next_);
  width_ = d.width.given ? d.width.number : 0;
  left_ = d.left;
  has_precision_ = d.precision.given;
  precision_ = d.precision.number;
  switch (d.verb) {
    case 's':
      if (v.tag != Tag::Str || has_precision_) return false;
      put_text(d, {v.s->view(), v.s->utf8()});
      break;
    case 'd': case 'i':
      if (v.tag != Tag::Int) return false;
      put_integer(d, {v.i < 0, v.i < 0 ? 0 - static_cast<uint64_t>(v.i) : static_cast<uint64_t>(v.i)}, d.verb);
      break;
    case 'u': case 'x': case 'X': case 'o': case 'b':
      if (v.tag != Tag::Int) return false;
      put_integer(d, {false, static_cast<uint64_t>(v.i)}, d.verb);
      break;
    case 'f': case 'g': case 'e':
      if (v.tag != Tag::Int && v.tag != Tag::Num) return false;
      put_double(d, v.tag == Tag::Int ? static_cast<double>(v.i) : v.d, d.verb);
      break;
    default: return false;
  }
  ++next_;
  return true;
}

void Formatter::convert(const Directive& d) {
  switch (d.verb) {
    case '%': return put_text(d, {"%", false});
    case 's': return put_string(d);
    case 'c': return put_character(d);
    case 'n': in_.fail("Use of %n in " + std::string(operation_) + " is not supported");
    case 'p': {
      const Value* v = argument(d.index);
      return put_integer(d, {false, v && v->is_counted() ? reinterpret_cast<uintptr_t>(v->o) : 0}, 'x');
    }
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case 'a': case 'A': {
      Value n = numeric_argument(d.index);
      return put_double(d, to_double(in_, n), d.verb);
    }
    default: return d.vector ? put_vector(d) : put_integer_argument(d);
  }
}

// The text stays as it is, with a warning that shows it.
void Formatter::invalid(std::string_view written) {
  if (in_.warns(Warn::Printf)) {
    std::string message = std::string("Invalid conversion in ").append(operation_).append(": ");
    if (written.size() == 1) {
      message += "end of string";
    } else {
      message += '"';
      for (char c : written) {
        char octal[8];
        if (c >= ' ' && c < 0x7F) message += c;
        else message.append(octal, static_cast<size_t>(std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned>(c) & 0xFF)));
      }
      message += '"';
    }
    in_.warn(Warn::Printf, message);
  }
  out_.append({written, format_.utf8});
  explicit_index_ = true;   // nothing is redundant any more
}

void Formatter::overflow() { in_.fail("Integer overflow in format string for " + std::string(operation_)); }

const Value* Formatter::argument(uint64_t index) {
  size_t place = index ? static_cast<size_t>(index - 1) : next_++;
  if (place >= count_) {
    missing_ = true;
    return nullptr;
  }
  const Value& v = arguments_.value(place);
  if (v.is_undef()) arguments_.warn_if_undef(place);
  return &v;
}

Value Formatter::numeric_argument(uint64_t index) {
  const Value* v = argument(index);
  if (!v) return Value::integer(0);
  if (v->tag != Tag::Str) return to_numeric(in_, *v);
  ParsedNumber parsed = parse_number(v->s->view());
  if (!parsed.whole && in_.warns(Warn::Numeric)) in_.warn_not_numeric(*v, operation_);
  return parsed.value;
}

int64_t Formatter::measure(const FormatMeasure& m) {
  int64_t n = m.from_argument ? to_integer(in_, numeric_argument(m.number)) : static_cast<int64_t>(m.number);
  if (n > INT64_MAX / 2 || n < -INT64_MAX / 2) overflow();
  return n;
}

// A negative width from an argument means left; a negative precision means none.
void Formatter::resolve_measures(const Directive& d) {
  int64_t width = d.width.given ? measure(d.width) : 0;
  left_ = d.left || width < 0;
  width_ = static_cast<size_t>(width < 0 ? -width : width);
  int64_t precision = d.precision.given ? measure(d.precision) : -1;
  has_precision_ = precision >= 0;
  precision_ = has_precision_ ? static_cast<size_t>(precision) : 0;
}

void Formatter::put_text(const Directive& d, const TextView& text) {
  if (width_ == 0) return out_.append(text);
  size_t characters = text.utf8 ? utf8_length(text.bytes) : text.bytes.size();
  size_t padding = width_ > characters ? width_ - characters : 0;
  if (!left_) out_.fill(d.zero ? '0' : ' ', padding);
  out_.append(text);
  if (left_) out_.fill(' ', padding);
}

void Formatter::put_string(const Directive& d) {
  const Value* v = argument(d.index);
  if (!v) return put_text(d, {});
  Text text(in_, *v);
  TextView view = text.both();
  if (has_precision_ && precision_ < view.bytes.size())
    view.bytes = view.bytes.substr(0, view.utf8 ? utf8_offset(view.bytes, precision_) : precision_);
  put_text(d, view);
}

void Formatter::put_character(const Directive& d) {
  Value n = numeric_argument(d.index);
  if (is_infinite_or_nan(n)) {
    char name[40];
    in_.fail("Cannot printf " + std::string(name, format_number(n.d, name)) + " with 'c'");
  }
  int64_t code = to_integer(in_, n);
  if (code < 0 || code > INT32_MAX) {
    char message[120];
    std::snprintf(message, sizeof message, "Use of code point 0x%llX is not allowed; the permissible max is 0x7FFFFFFF",
                  static_cast<unsigned long long>(code));
    in_.fail(message);
  }
  char encoded[6];
  if (code < 0x80) {
    encoded[0] = static_cast<char>(code);
    return put_text(d, {{encoded, 1}, false});
  }
  if (code > 0xFF || out_.utf8()) return put_text(d, {{encoded, utf8_encode(encoded, static_cast<uint32_t>(code))}, true});
  encoded[0] = static_cast<char>(code);
  put_text(d, {{encoded, 1}, false});
}

// [padding][sign or 0x][zeros]digits[padding]
void Formatter::put_number(std::string_view sign, std::string_view digits, bool zero_fill) {
  size_t length = sign.size() + digits.size();
  size_t padding = width_ > length ? width_ - length : 0;
  if (padding && !left_ && !zero_fill) out_.fill(' ', padding);
  out_.ascii(sign);
  if (padding && !left_ && zero_fill) out_.fill('0', padding);
  out_.ascii(digits);
  if (padding && left_) out_.fill(' ', padding);
}

Integer Formatter::integer_of(const Directive& d, const Value& number) {
  if (is_signed(d.verb)) {
    int64_t i = to_integer(in_, number);
    if (d.size == 'h') i = static_cast<int16_t>(i);
    if (d.size == 'H') i = static_cast<int64_t>(static_cast<uint64_t>(i) << 56) >> 56;   // a signed char
    return {i < 0, i < 0 ? 0 - static_cast<uint64_t>(i) : static_cast<uint64_t>(i)};
  }
  uint64_t u = to_unsigned(in_, number);
  if (d.size == 'h') u = static_cast<uint16_t>(u);
  if (d.size == 'H') u = static_cast<uint8_t>(u);
  return {false, u};
}

void Formatter::put_integer_argument(const Directive& d) {
  Value n = numeric_argument(d.index);
  if (is_infinite_or_nan(n)) return put_double(d, n.d, 'g');
  put_integer(d, integer_of(d, n), d.verb);
}

size_t format_hexadecimal(uint64_t u, char* out) {
  auto count = static_cast<size_t>(67 - __builtin_clzll(u | 1)) / 4;
  for (char* at = out + count; at > out; u >>= 4) *--at = "0123456789abcdef"[u & 15];
  return count;
}

void Formatter::put_integer(const Directive& d, Integer n, char verb) {
  char buffer[72];
  size_t length;
  std::string_view prefix;
  switch (verb) {
    case 'x': case 'X': length = format_hexadecimal(n.magnitude, buffer); break;
    case 'o': case 'O': length = static_cast<size_t>(std::to_chars(buffer, buffer + 72, n.magnitude, 8).ptr - buffer); break;
    case 'b': case 'B': length = static_cast<size_t>(std::to_chars(buffer, buffer + 72, n.magnitude, 2).ptr - buffer); break;
    default: length = format_unsigned(n.magnitude, buffer);
  }
  if (verb == 'X')
    for (size_t k = 0; k < length; ++k)
      if (buffer[k] >= 'a') buffer[k] = static_cast<char>(buffer[k] - 32);
  std::string_view digits{buffer, length};
  if (has_precision_ && precision_ == 0 && n.magnitude == 0) digits = {};
  if (!has_precision_ && !d.alternate) {                     // the usual case
    std::string_view sign = !is_signed(verb) ? "" : n.negative ? "-" : d.sign == '+' ? "+" : d.sign == ' ' ? " " : "";
    return put_number(sign, digits, d.zero);
  }
  std::string padded;
  if (d.alternate && (verb == 'o' || verb == 'O') && (digits.empty() || digits[0] != '0')) {
    padded.assign("0").append(digits);
    digits = padded;
  }
  if (d.alternate && n.magnitude) prefix = verb == 'x' ? "0x" : verb == 'X' ? "0X" : verb == 'b' ? "0b" : verb == 'B' ? "0B" : "";
  if (is_signed(verb)) prefix = n.negative ? "-" : d.sign == '+' ? "+" : d.sign == ' ' ? " " : "";
  if (has_precision_ && precision_ > digits.size()) {
    in_.own_heap.expect(precision_ * 2);
    std::string longer(precision_ - digits.size(), '0');
    padded = longer.append(digits);
    digits = padded;
  }
  put_number(prefix, digits, d.zero && !has_precision_);
}

// %vd: the ordinal of each character, joined by "." or the text that `*` names.
void Formatter::put_vector(const Directive& d) {
  std::string joiner(".");
  bool joiner_utf8 = false;
  if (d.joiner.from_argument) {
    if (const Value* v = argument(d.joiner.number)) {
      Text text(in_, *v);
      joiner = text.str();
      joiner_utf8 = text.utf8();
    } else {
      joiner.clear();
    }
  }
  const Value* v = argument(d.index);
  if (!v) return;
  std::string version;
  Text text(in_, *v);
  TextView characters = text.both();
  if (const Stash* package = in_.blessed(*v); package && package->name->view() == "version") {
    std::string_view rest = characters.bytes;
    if (!rest.empty() && rest[0] == 'v') rest.remove_prefix(1);
    while (!rest.empty()) {
      size_t dot = std::min(rest.find('.'), rest.size());
      utf8_encode(version, static_cast<uint32_t>(to_integer(in_, parse_number(rest.substr(0, dot)).value)));
      rest.remove_prefix(std::min(dot + 1, rest.size()));
    }
    characters = {version, true};
  }
  Directive element = d;
  for (size_t at = 0; at < characters.bytes.size();) {
    if (at > 0) out_.append({joiner, joiner_utf8});
    uint64_t code = characters.utf8 ? utf8_decode(characters.bytes, at) : static_cast<unsigned char>(characters.bytes[at++]);
    put_integer(element, integer_of(d, Value::unsigned_integer(code)), d.verb);
    element.sign = 0;   // only the first shows its plus
  }
}

// glibc writes subnormal numbers with a leading 0; perl gives all the same form.
std::string hexadecimal_subnormal(const std::string& text, int shift) {
  size_t exponent = text.find_first_of("pP") + 1;
  return text.substr(0, exponent) + std::to_string(std::stoi(text.substr(exponent)) - shift);
}

std::string printf_double(const Directive& d, bool has_precision, size_t precision, double value, char verb) {
  char layout[16];
  std::snprintf(layout, sizeof layout, has_precision ? "%%%s.*%c" : "%%%s%c", d.alternate ? "#" : "", verb);
  auto print = [&](char* to, size_t size) {
    return has_precision ? std::snprintf(to, size, layout, static_cast<int>(precision), value) : std::snprintf(to, size, layout, value);
  };
  std::string text(static_cast<size_t>(print(nullptr, 0)), '\0');
  print(text.data(), text.size() + 1);
  return text;
}

// %.2f of what is not too large or too small for 128 bits: the digits of the exact value, a tie to the even one. 0: it is.
size_t format_fixed(double magnitude, size_t precision, char* out) {
  static constexpr uint64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000,
                                        1000000000000, 10000000000000, 100000000000000, 1000000000000000};
  if (precision >= std::size(powers) || !(magnitude < 0x1p63)) return 0;
  auto whole = static_cast<uint64_t>(magnitude);
  int exponent = 0;
  double rest = std::frexp(magnitude - static_cast<double>(whole), &exponent);   // exact, in [0.5, 1) or 0
  auto bits = static_cast<uint64_t>(std::ldexp(rest, 53));
  int shift = 53 - exponent;
  if (bits && shift > 120) return 0;
  uint64_t fraction = 0;
  if (bits) {
    using Wide = unsigned __int128;
    Wide scaled = Wide{bits} * powers[precision], half = Wide{1} << (shift - 1), below = scaled & ((Wide{1} << shift) - 1);
    fraction = static_cast<uint64_t>(scaled >> shift);
    bool odd = precision ? fraction & 1 : whole & 1;
    if (below > half || (below == half && odd)) ++fraction;
    if (fraction == powers[precision]) { ++whole; fraction = 0; }
  }
  size_t length = format_unsigned(whole, out);
  if (!precision) return length;
  out[length++] = '.';
  size_t digits = digit_count(fraction);
  std::memset(out + length, '0', precision - digits);
  write_digits(fraction, digits, out + length + precision - digits);
  return length + precision;
}

void Formatter::put_double(const Directive& d, double value, char verb) {
  if (precision_ > INT32_MAX / 2) overflow();
  bool negative = std::signbit(value) && !std::isnan(value);
  double magnitude = std::fabs(value);
  std::string_view sign = negative ? "-" : d.sign == '+' ? "+" : d.sign == ' ' ? " " : "";
  char buffer[512];
  if (!std::isfinite(value)) return put_number(sign, {buffer, format_number(magnitude, buffer)}, d.zero);
  size_t precision = has_precision_ ? precision_ : 6;
  if (precision > 100 || d.alternate || verb == 'a' || verb == 'A') {
    in_.own_heap.expect(precision_ * 3);
    bool subnormal = (verb == 'a' || verb == 'A') && magnitude > 0 && magnitude < 0x1p-1022;
    std::string text = printf_double(d, has_precision_, precision_, subnormal ? magnitude * 0x1p200 : magnitude, verb);
    if (subnormal) text = hexadecimal_subnormal(text, 200);
    std::string_view digits = text;
    std::string hexadecimal(sign);
    if (verb == 'a' || verb == 'A') {   // zeros go between 0x and the digits
      sign = hexadecimal.append(digits.substr(0, 2));
      digits.remove_prefix(2);
    }
    return put_number(sign, digits, d.zero);
  }
  if (size_t length = verb == 'f' || verb == 'F' ? format_fixed(magnitude, precision, buffer) : 0) return put_number(sign, {buffer, length}, d.zero);
  auto layout = verb == 'f' || verb == 'F'   ? std::chars_format::fixed
                : verb == 'e' || verb == 'E' ? std::chars_format::scientific
                                             : std::chars_format::general;
  char* end = std::to_chars(buffer, buffer + sizeof buffer, magnitude, layout, static_cast<int>(precision)).ptr;
  if (verb == 'E' || verb == 'G')
    for (char* c = buffer; c < end; ++c)
      if (*c == 'e') *c = 'E';
  put_number(sign, {buffer, static_cast<size_t>(end - buffer)}, d.zero);
}

}  // namespace

FormatMemo::FormatMemo(std::string_view format) {
  for (size_t at = 0; at < format.size();) pieces.push_back(read_piece(format, at));
}

Value format_text(Interpreter& in, const TextView& format, const FormatArguments& arguments, std::string_view operation, const FormatMemo* memo) {
  return Formatter(in, format, arguments, operation).run(memo ? &memo->pieces : nullptr);
}

}  // namespace nacre
