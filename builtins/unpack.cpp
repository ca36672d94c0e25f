// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <cstring>

#include "builtins/pack_template.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/stack_room.h"
#include "runtime/strings/text_builder.h"

namespace nacre {

namespace {

using parser::Warn;

bool is_space(uint32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

// Sums values instead of yielding them: %32C*.
struct Checksum {
  bool active = false;
  int64_t bits = 0;
  uint64_t whole = 0;
  double large = 0;
  bool floating = false;

  void start(int64_t wanted) { *this = {true, wanted, 0, 0, false}; }
  bool in_double() const { return bits > 64; }
  void add(const Value& n) {
    if (n.tag == Tag::Num) {
      floating = true;
      large += n.d;
    } else if (in_double()) {
      large += n.tag == Tag::Int ? static_cast<double>(n.i) : static_cast<double>(n.u);
    } else {
      whole += n.u;
    }
  }
  Value result() const {
    if (!floating && !in_double()) return Value::unsigned_integer(bits < 64 ? whole & ((uint64_t{1} << bits) - 1) : whole);
    double modulus = std::ldexp(1, static_cast<int>(bits)), rest = std::fmod(large, modulus);
    return Value::number(rest < 0 ? rest + modulus : rest);
  }
};

class Unpacker {
 public:
  Unpacker(Call& call, std::string_view data, bool is_utf8, bool by_characters)
      : call_(call), in_(call.in), data_(data), utf8_(is_utf8), characters_(by_characters) {}
  bool unpack_items(TemplateReader& reader, size_t start, size_t depth);
  Value first() { return first_.take(); }

 private:

  bool unpack_item(const PackItem& item, TemplateReader& reader, size_t depth);
  bool unpack_group(const PackItem& item, size_t depth);
  bool unpack_counted(TemplateReader& reader, size_t depth);
  bool unpack_integer(PackItem::Integer integer);
  void unpack_numbers(const PackItem& item);
  Value number_of(const PackItem& item, const char* native);
  void unpack_text(const PackItem& item);
  void unpack_bits(const PackItem& item);
  void unpack_nibbles(const PackItem& item);
  void unpack_uuencoded();
  void unpack_characters(const PackItem& item);
  void unpack_small(const PackItem& item);
  void unpack_compressed(const PackItem& item);
  void unpack_pointers(const PackItem& item);
  void go_to(size_t start, const PackItem& item);
  void skip(const PackItem& item);
  void step_back(const PackItem& item);
  void place(const PackItem& item);

  size_t left() const { return data_.size() - at_; }
  size_t distance(size_t from, size_t to) const;            // in characters where they count
  size_t units_left() const { return distance(at_, data_.size()); }
  uint64_t limit(const PackItem& item, uint64_t units_each) const;
  bool take_bytes(size_t count, char* to, char type);        // false: not that many there
  unsigned take_byte(char type);
  void yield(Value owned);
  bool done() const { return !call_.wants_list() && yielded_; }

  Call& call_;
  Interpreter& in_;
  std::string_view data_;
  bool utf8_;                // the data is UTF-8
  bool characters_;          // and is read by characters
  size_t at_ = 0;
  size_t starts_[deepest_group + 2];   // where the open groups began
  size_t depth_ = 0;
  Checksum checksum_;
  bool capture_ = false;     // a length item: its value goes to captured_
  Held captured_;
  bool yielded_ = false;
  Held first_;
};

void Unpacker::yield(Value owned) {
  if (capture_) {
    captured_ = Held(owned);
    return;
  }
  if (call_.wants_list()) return call_.push(owned);
  if (!yielded_) first_ = Held(owned);
  else release(owned);
  yielded_ = true;
}

size_t Unpacker::distance(size_t from, size_t to) const {
  return characters_ ? utf8_length(data_.substr(from, to - from)) : to - from;
}

// How many values of that many units each are wanted and there.
uint64_t Unpacker::limit(const PackItem& item, uint64_t units_each) const {
  uint64_t there = units_left() / units_each;
  return item.star() ? there : std::min(there, static_cast<uint64_t>(item.count));
}

unsigned Unpacker::take_byte(char type) {
  if (!characters_) return static_cast<unsigned char>(data_[at_++]);
  uint32_t c = utf8_decode(data_, at_);
  const char* what = type == 'U' ? "Character(s) in '" : "Character in '";
  if (c > 0xFF) call_.warn(Warn::Unpack, std::string(what) + type + "' format wrapped in unpack");
  return c & 0xFF;
}

bool Unpacker::take_bytes(size_t count, char* to, char type) {
  if (!characters_) {
    if (left() < count) return false;
    std::memcpy(to, data_.data() + at_, count);
    at_ += count;
    return true;
  }
  bool wrapped = false;
  for (size_t k = 0; k < count; ++k) {
    if (at_ >= data_.size()) return false;
    uint32_t c = utf8_decode(data_, at_);
    wrapped = wrapped || c > 0xFF;
    to[k] = static_cast<char>(c);
  }
  if (wrapped) call_.warn(Warn::Unpack, std::string("Character(s) in '") + type + "' format wrapped in unpack");
  return true;
}

Value Unpacker::number_of(const PackItem& item, const char* bytes) {
  auto as = [bytes]<class T>(T number) { std::memcpy(&number, bytes, sizeof number); return number; };
  switch (item.type) {
    case 's': return Value::integer(as(int16_t{}));
    case 'S': return Value::integer(as(uint16_t{}));
    case 'n': case 'v': return Value::integer(item.shriek ? as(int16_t{}) : as(uint16_t{}));
    case 'i': return Value::integer(as(int32_t{}));
    case 'I': return Value::integer(as(uint32_t{}));
    case 'N': case 'V': return Value::integer(item.shriek ? int64_t{as(int32_t{})} : int64_t{as(uint32_t{})});
    case 'l': return Value::integer(item.shriek ? int64_t{as(long{})} : int64_t{as(int32_t{})});
    case 'L': return item.shriek ? Value::unsigned_integer(as(uint64_t{})) : Value::integer(as(uint32_t{}));
    case 'q': case 'j': return Value::integer(as(int64_t{}));
    case 'f': return Value::number(static_cast<double>(as(float{})));
    case 'd': case 'F': return Value::number(as(double{}));
    case 'D': return Value::number(static_cast<double>(as(0.0L)));
    default: return Value::unsigned_integer(as(uint64_t{}));
  }
}

void Unpacker::unpack_numbers(const PackItem& item) {
  size_t size = packed_size(item);
  for (uint64_t k = limit(item, size); k > 0; --k) {
    alignas(16) char taken[16], native[16];
    if (!take_bytes(size, taken, item.type)) return;
    copy_ordered(native, taken, size, item);
    Value n = number_of(item, native);
    if (checksum_.active) checksum_.add(n);
    else yield(n);
    if (done()) return;
  }
}

uint64_t sum_of_bytes(std::string_view bytes, bool with_sign) {
  uint64_t sum = 0;
  for (char c : bytes) sum += with_sign ? static_cast<uint64_t>(static_cast<int8_t>(c)) : static_cast<unsigned char>(c);
  return sum;
}

void Unpacker::unpack_small(const PackItem& item) {
  if (item.type == 'C' && item.kind == CountKind::Number && item.count == 0) {   // C0
    characters_ = utf8_;
    return;
  }
  if (checksum_.active && !characters_ && !checksum_.in_double()) {
    auto count = static_cast<size_t>(limit(item, 1));
    checksum_.whole += sum_of_bytes(data_.substr(at_, count), item.type == 'c');
    at_ += count;
    return;
  }
  for (uint64_t k = limit(item, 1); k > 0 && !done(); --k) {
    unsigned byte;
    if (item.type != 'c' && characters_) byte = utf8_decode(data_, at_);   // C and W take whole characters
    else byte = take_byte(item.type);
    Value n = Value::integer(item.type == 'c' ? static_cast<int8_t>(byte) : static_cast<int64_t>(byte));
    if (checksum_.active) checksum_.add(n);
    else yield(n);
  }
}

// U: from raw UTF-8, or from characters that are the bytes of UTF-8.
void Unpacker::unpack_characters(const PackItem& item) {
  if (item.kind == CountKind::Number && item.count == 0) {   // U0
    characters_ = false;
    return;
  }
  uint64_t wanted = item.star() ? UINT64_MAX : static_cast<uint64_t>(item.count);
  for (; wanted > 0 && at_ < data_.size() && !done(); --wanted) {
    uint32_t code;
    if (characters_) {
      char bytes[6];
      bytes[0] = static_cast<char>(take_byte('U'));
      auto lead = static_cast<unsigned char>(bytes[0]);
      size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : lead < 0xFC ? 5 : 6;
      for (size_t k = 1; k < length && at_ < data_.size(); ++k) bytes[k] = static_cast<char>(take_byte('U'));
      size_t from = 0;
      code = utf8_decode({bytes, length}, from);
    } else {
      code = utf8_decode(data_, at_);
    }
    if (checksum_.active) checksum_.add(Value::integer(code));
    else yield(Value::integer(code));
  }
}

std::string_view without_padding(std::string_view bytes, bool utf8) {
  while (!bytes.empty()) {
    size_t last = bytes.size() - 1;
    if (utf8)
      while (last > 0 && (bytes[last] & 0xC0) == 0x80) --last;
    size_t at = last;
    uint32_t c = utf8 ? utf8_decode(bytes, at) : static_cast<unsigned char>(bytes[last]);
    bool padding = c == 0 || (is_space(c) && (utf8 || c < 0x80));
    if (!padding) break;
    bytes = bytes.substr(0, last);
  }
  return bytes;
}

void Unpacker::unpack_text(const PackItem& item) {
  size_t length = static_cast<size_t>(limit(item, 1));
  std::string_view rest = data_.substr(at_);
  std::string_view part = rest.substr(0, characters_ ? utf8_offset(rest, length) : length);
  at_ += part.size();
  if (checksum_.active) {
    for (size_t k = 0; k < part.size();)
      checksum_.add(Value::integer(characters_ ? utf8_decode(part, k) : static_cast<unsigned char>(part[k++])));
    return;
  }
  if (item.type == 'Z') {
    size_t end = part.find('\0');
    if (end != std::string_view::npos) {
      if (item.star()) at_ = at_ - part.size() + end + 1;   // what follows the NUL is the next item's
      part = part.substr(0, end);
    }
  } else if (item.type == 'A') {
    part = without_padding(part, characters_);
  }
  yield(string_value(part, characters_));
}

void Unpacker::unpack_bits(const PackItem& item) {
  uint64_t there = units_left() * 8;
  uint64_t count = item.star() ? there : std::min(there, static_cast<uint64_t>(item.count));
  TextBuilder digits(checksum_.active ? 0 : count);
  for (uint64_t done_bits = 0; done_bits < count; done_bits += 8) {
    unsigned byte = take_byte(item.type);
    for (uint64_t k = 0; k < 8 && done_bits + k < count; ++k) {
      bool set = item.type == 'b' ? byte >> k & 1 : byte << k & 0x80;
      if (checksum_.active) checksum_.add(Value::integer(set));
      else digits.fill(set ? '1' : '0', 1);
    }
  }
  if (!checksum_.active) yield(digits.take());
}

void Unpacker::unpack_nibbles(const PackItem& item) {
  uint64_t there = units_left() * 2;
  uint64_t count = item.star() ? there : std::min(there, static_cast<uint64_t>(item.count));
  TextBuilder digits(count);
  for (uint64_t k = 0; k < count; k += 2) {
    unsigned byte = take_byte(item.type), first = byte >> 4, second = byte & 15;
    if (item.type == 'h') std::swap(first, second);
    digits.fill("0123456789abcdef"[first], 1);
    if (k + 1 < count) digits.fill("0123456789abcdef"[second], 1);
  }
  if (!checksum_.active) yield(digits.take());
}

void Unpacker::unpack_uuencoded() {
  std::string out;
  bool any = at_ < data_.size();
  auto six = [&]() -> unsigned { return at_ < data_.size() ? (static_cast<unsigned char>(data_[at_++]) - 32u) & 63 : 0; };
  while (at_ < data_.size() && data_[at_] > ' ' && data_[at_] < 'a') {
    unsigned length = six();
    while (length > 0 && at_ < data_.size()) {
      unsigned a = six(), b = six(), c = six(), d = six();
      unsigned group = a << 18 | b << 12 | c << 6 | d;
      const char bytes[] = {static_cast<char>(group >> 16), static_cast<char>(group >> 8), static_cast<char>(group)};
      unsigned taken = std::min(length, 3u);
      out.append(bytes, taken);
      length -= taken;
    }
    if (at_ < data_.size() && data_[at_] == '\n') ++at_;
    else if (at_ + 1 < data_.size() && data_[at_ + 1] == '\n') at_ += 2;   // a checksum byte
  }
  if (checksum_.active) return;
  yield(any ? string_value(out) : Value::undef());
}

// Times 128 plus the next seven bits, on decimal digits.
void shift_in(std::string& digits, unsigned seven) {
  unsigned carry = seven;
  for (size_t k = digits.size(); k-- > 0;) {
    carry += static_cast<unsigned>(digits[k] - '0') * 128;
    digits[k] = static_cast<char>('0' + carry % 10);
    carry /= 10;
  }
  for (; carry; carry /= 10) digits.insert(digits.begin(), static_cast<char>('0' + carry % 10));
}

void Unpacker::unpack_compressed(const PackItem& item) {
  uint64_t wanted = item.star() ? UINT64_MAX : static_cast<uint64_t>(item.count);
  for (; wanted > 0 && at_ < data_.size() && !done(); --wanted) {
    uint64_t n = 0;
    std::string digits;   // once it is too large
    bool ended = false;
    while (at_ < data_.size() && !ended) {
      unsigned byte = take_byte('w');
      ended = !(byte & 0x80);
      if (digits.empty() && n >> 57) digits = std::to_string(n);
      if (digits.empty()) n = n << 7 | (byte & 0x7F);
      else shift_in(digits, byte & 0x7F);
    }
    if (!ended) in_.fail("Unterminated compressed integer in unpack");
    if (checksum_.active) checksum_.add(digits.empty() ? Value::unsigned_integer(n) : parse_number(digits).value);
    else yield(digits.empty() ? Value::unsigned_integer(n) : string_value(digits));
  }
}

void Unpacker::unpack_pointers(const PackItem& item) {
  for (uint64_t k = limit(item, 8); k > 0 && !done(); --k) {
    char bytes[8];
    uint64_t address = 0;
    if (!take_bytes(sizeof bytes, bytes, item.type)) return;
    std::memcpy(&address, bytes, sizeof address);
    if (address) in_.fail(std::string("unpack: '") + item.type + "' (a pointer) is not supported");
    yield(Value::undef());
  }
}

void Unpacker::go_to(size_t start, const PackItem& item) {
  auto wanted = static_cast<size_t>(item.star() ? 0 : item.count);
  bool by_characters = characters_ && !item.shriek;
  std::string_view rest = data_.substr(start);
  size_t there = by_characters ? utf8_length(rest) : rest.size();
  if (wanted > there) in_.fail("'@' outside of string in unpack");
  at_ = start + (by_characters ? utf8_offset(rest, wanted) : wanted);
}

void Unpacker::skip(const PackItem& item) {
  size_t there = units_left(), count = item.star() ? there : static_cast<size_t>(item.count);
  if (item.shriek) {
    size_t before = distance(0, at_);
    count = count && before % count ? count - before % count : 0;
  }
  if (count > there) in_.fail("'x' outside of string in unpack");
  at_ += characters_ ? utf8_offset(data_.substr(at_), count) : count;
}

void Unpacker::step_back(const PackItem& item) {
  size_t before = distance(0, at_), count = static_cast<size_t>(item.count);
  if (item.shriek) count = count ? before % count : 0;
  if (count > before) in_.fail("'X' outside of string in unpack");
  at_ = characters_ ? utf8_offset(data_, before - count) : at_ - count;
}

// . : where we are, from the group's start (or an outer one's).
void Unpacker::place(const PackItem& item) {
  size_t from = at_;
  if (item.star()) from = 0;
  else if (item.count > 0) from = starts_[depth_ - std::min(depth_, static_cast<size_t>(item.count))];
  size_t places = item.shriek ? at_ - from : distance(from, at_);
  yield(Value::integer(static_cast<int64_t>(places)));
}

bool Unpacker::unpack_group(const PackItem& item, size_t depth) {
  if (depth >= deepest_group) in_.fail("Too deeply nested ()-groups in unpack");
  expect_stack_room();
  uint64_t rounds = item.star() ? data_.size() : static_cast<uint64_t>(item.count);
  for (; rounds > 0; --rounds) {
    if (item.star() && at_ >= data_.size()) break;
    in_.charge(1);
    TemplateReader reader(in_, item.group, "unpack", &item);
    if (!unpack_items(reader, at_, depth + 1)) return false;
  }
  return true;
}

// n/a* : the value just read is the count of the next item.
bool Unpacker::unpack_counted(TemplateReader& reader, size_t depth) {
  PackItem item;
  if (!reader.next(item)) in_.fail("Code missing after '/' in unpack");
  if (item.kind == CountKind::Number) in_.fail("Count after length/code in unpack");
  Held count_value = std::move(captured_);
  if (count_value->is_undef()) return true;
  if (count_value->tag == Tag::Str && !looks_like_number(*count_value)) in_.warn_not_numeric(*count_value, "unpack");
  item.count = to_integer(in_, *count_value);
  if (item.count < 0) in_.fail("Negative '/' count in unpack");
  item.kind = CountKind::Number;
  if (item.count == 0 && (item.type == 'U' || item.type == 'C')) return true;   // not C0 or U0
  return unpack_item(item, reader, depth);
}

bool Unpacker::unpack_item(const PackItem& item, TemplateReader& reader, size_t depth) {
  capture_ = item.slash;
  switch (item.type) {
    case '(': if (!unpack_group(item, depth)) return false; break;
    case 'a': case 'A': case 'Z': unpack_text(item); break;
    case 'b': case 'B': unpack_bits(item); break;
    case 'h': case 'H': unpack_nibbles(item); break;
    case 'c': case 'C': case 'W': unpack_small(item); break;
    case 'U': unpack_characters(item); break;
    case 'u': unpack_uuencoded(); break;
    case 'w': unpack_compressed(item); break;
    case 'x': skip(item); break;
    case 'X': step_back(item); break;
    case '@': go_to(starts_[depth_ - 1], item); break;
    case '.': place(item); break;
    case 'p': case 'P': unpack_pointers(item); break;
    case '%': checksum_.start(16); break;   // behind a slash, which gives it no count of its own
    default: unpack_numbers(item); break;
  }
  if (!item.slash) return true;
  capture_ = false;
  return unpack_counted(reader, depth);
}

// The commonest: an integer that is there whole. False: nothing is done.
bool Unpacker::unpack_integer(PackItem::Integer integer) {
  if (characters_ || left() < integer.bytes) return false;
  const char* from = data_.data() + at_;
  at_ += integer.bytes;
  yield(unpacked_integer(from, integer));
  return true;
}

// False: in scalar context, the one value is there.
bool Unpacker::unpack_items(TemplateReader& reader, size_t start, size_t depth) {
  starts_[depth_++] = start;
  PackItem item;
  while (!done() && reader.next(item)) {
    bool more = true;
    while (more && item.type == '%') {
      checksum_.start(item.kind == CountKind::Number ? item.count : 16);
      more = reader.next(item);
    }
    if (!more) break;
    bool summed = checksum_.active;
    if (item.integer.bytes && !summed && unpack_integer(item.integer)) continue;
    if (!unpack_item(item, reader, depth)) break;
    if (summed) {
      checksum_.active = false;
      yield(checksum_.result());
    }
  }
  --depth_;
  return !done();
}

}  // namespace

// unpack 'N', $bytes
bool quick_unpack(Interpreter&, const Value* args, uint32_t count, Value& out) {
  if (count != 2 || args[0].tag != Tag::Str || args[1].tag != Tag::Str) return false;
  const String& bytes = *args[1].s;
  PackItem::Integer integer = integer_alone(args[0].s->view());
  if (integer.bytes == 0 || bytes.utf8() || bytes.length < integer.bytes) return false;
  out = unpacked_integer(bytes.text, integer);
  return true;
}

Value do_unpack(Call& call) {
  Text layout_text = call.text(0), text = call.text(1);
  std::string_view layout = layout_text;
  std::string_view data = text;
  bool utf8 = text.utf8();
  std::string buffer;
  const TemplateMemo* memo = remembered_template(call, layout, "unpack");
  bool by_utf8 = memo ? memo->wants_utf8 : wants_utf8(layout);
  if (utf8 && !by_utf8 && utf8_to_latin1(data, buffer)) {   // no wide character: bytes will do
    data = buffer;
    utf8 = false;
  } else if (!utf8 && by_utf8) {
    buffer = latin1_to_utf8(data);
    data = buffer;
    utf8 = true;
  }
  Unpacker unpacker(call, data, utf8, utf8 && !(memo ? memo->begins_with_u : begins_with_u(layout)));
  TemplateReader reader(call.in, layout, "unpack");
  reader.replay(memo);
  unpacker.unpack_items(reader, 0, 0);
  return call.wants_list() ? call.list() : unpacker.first();
}

}  // namespace nacre
