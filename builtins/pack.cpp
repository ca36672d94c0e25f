// SPDX-License-Identifier: MIT
// pack and vec. The packed string is bytes, or characters once a wide one came or the template began with U; U0 writes raw UTF-8 into those.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "builtins/builtins.h"
#include "builtins/pack_template.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/stack_room.h"
#include "runtime/strings/bit_vector.h"
#include "runtime/strings/text_builder.h"

namespace nacre {

namespace {

using parser::Warn;

class Packer {
 public:
  explicit Packer(Call& call) : call_(call), in_(call.in) {}
  Value run();

 private:
  enum class Mode : uint8_t { Bytes, Characters, RawUtf8 };
  // Where the open groups began, in bytes of the output.
  struct Group {
    Group* outer;
    size_t start;
  };

  void pack_items(TemplateReader& reader, Group& group, size_t depth);
  void pack_item(const PackItem& item, Group& group, size_t depth);
  void pack_group(const PackItem& item, Group& group, size_t depth);
  void prepare_slash(TemplateReader& reader, PackItem& length_item, Group& group, size_t depth);
  bool pack_integer(PackItem::Integer integer);
  void pack_numbers(const PackItem& item);
  void pack_number(const PackItem& item);
  void pack_text(const PackItem& item);
  void pack_bits(const PackItem& item);
  void pack_nibbles(const PackItem& item);
  void pack_uuencoded(const PackItem& item);
  void pack_character(const PackItem& item);
  void pack_compressed();
  void pack_decimal_compressed(std::string digits);
  void pack_small(const PackItem& item);
  void pack_pointer(const PackItem& item);
  void move_to(const Group& group, int64_t position, bool by_bytes);
  void step_back(const PackItem& item, const Group& group);

  const Value* next_argument();
  Value next_number(char type);
  size_t remaining() const { return next_ < call_.count() ? call_.count() - next_ : 0; }
  int64_t times(const PackItem& item) const { return item.star() ? static_cast<int64_t>(remaining()) : item.count; }

  void put(const char* bytes, size_t count);
  void put(char byte) { put(&byte, 1); }
  void put_zeros(size_t count, char fill = '\0');
  void become_characters();
  size_t characters_from(size_t start) const;

  Call& call_;
  Interpreter& in_;
  uint32_t next_ = 1;
  TextBuilder out_;
  Mode mode_ = Mode::Bytes;
  Group* innermost_ = nullptr;
  bool has_pending_count_ = false;
  int64_t pending_count_ = 0;
};

// --- Output

void Packer::put(const char* bytes, size_t count) {
  if (mode_ != Mode::Characters) return out_.ascii({bytes, count});
  for (size_t k = 0; k < count; ++k) out_.append_character(static_cast<unsigned char>(bytes[k]));
}

void Packer::put_zeros(size_t count, char fill) { out_.fill(fill, count); }

// The bytes so far become characters; the groups' places move with them.
void Packer::become_characters() {
  if (out_.utf8()) return;
  std::string_view before = out_.view();
  for (Group* group = innermost_; group; group = group->outer) {
    auto wide = std::count_if(before.begin(), before.begin() + static_cast<ptrdiff_t>(group->start), [](char c) { return (c & 0x80) != 0; });
    group->start += static_cast<size_t>(wide);
  }
  out_.become_utf8();
}

size_t Packer::characters_from(size_t start) const {
  std::string_view part = out_.view().substr(start);
  return mode_ == Mode::Characters ? utf8_length(part) : part.size();
}

// --- Arguments

const Value* Packer::next_argument() {
  if (next_ >= call_.count()) return nullptr;
  const Value& v = call_.value(next_);
  if (v.is_undef()) call_.warn_if_undef(next_);
  ++next_;
  return &v;
}

Value Packer::next_number(char type) {
  if (has_pending_count_) {
    has_pending_count_ = false;
    return Value::integer(pending_count_);
  }
  const Value* v = next_argument();
  if (!v) return Value::integer(0);
  Value n;
  if (v->tag == Tag::Str) {
    ParsedNumber parsed = parse_number(v->s->view());
    if (!parsed.whole && call_.warns(Warn::Numeric)) in_.warn_not_numeric(*v, "pack");
    n = parsed.value;
  } else {
    n = to_numeric(in_, *v);
  }
  if (n.tag == Tag::Num && !std::isfinite(n.d) && !std::strchr("fdFD", type)) {
    char name[40];
    in_.fail("Cannot pack " + std::string(name, format_number(n.d, name)) + " with '" + type + "'");
  }
  return n;
}

// --- Types

void Packer::pack_number(const PackItem& item) {
  Value n = next_number(item.type);
  char native[16] = {}, ordered[16];
  size_t size = packed_size(item);
  auto keep = [&](auto number) { std::memcpy(native, &number, sizeof number); };
  switch (item.type) {
    case 'f': keep(static_cast<float>(to_double(in_, n))); break;
    case 'd': case 'F': keep(to_double(in_, n)); break;
    case 'D': {
      long double wide = n.tag == Tag::Int ? static_cast<long double>(n.i) : static_cast<long double>(n.u);
      if (n.tag == Tag::Num) wide = n.d;
      std::memcpy(native, &wide, std::min<size_t>(sizeof wide, 10));   // the padding stays zero
      break;
    }
    case 's': keep(static_cast<int16_t>(to_integer(in_, n))); break;
    case 'S': case 'n': case 'v': keep(static_cast<uint16_t>(to_unsigned(in_, n))); break;
    case 'i': keep(static_cast<int32_t>(to_integer(in_, n))); break;
    case 'I': case 'N': case 'V': keep(static_cast<uint32_t>(to_unsigned(in_, n))); break;
    case 'l':
      if (size == 8) keep(to_integer(in_, n));
      else keep(static_cast<int32_t>(to_integer(in_, n)));
      break;
    case 'L':
      if (size == 8) keep(to_unsigned(in_, n));
      else keep(static_cast<uint32_t>(to_unsigned(in_, n)));
      break;
    case 'q': case 'j': keep(to_integer(in_, n)); break;
    default: keep(to_unsigned(in_, n)); break;
  }
  copy_ordered(ordered, native, size, item);
  put(ordered, size);
}

// The commonest: one integer. False: nothing is done.
bool Packer::pack_integer(PackItem::Integer integer) {
  if (mode_ == Mode::Characters || has_pending_count_ || next_ >= call_.count()) return false;
  const Value& v = call_.value(next_);
  if (v.tag != Tag::Int || (integer.bytes == 1 && v.u > 0xFF)) return false;
  uint64_t packed = packed_integer(v.u, integer);
  std::memcpy(out_.room(sizeof packed), &packed, sizeof packed);
  out_.grow_by(integer.bytes);
  ++next_;
  return true;
}

void Packer::pack_numbers(const PackItem& item) {
  for (int64_t k = times(item); k > 0; --k) pack_number(item);
}

// c and C: out of range wraps with a warning.
void Packer::pack_small(const PackItem& item) {
  for (int64_t k = times(item); k > 0; --k) {
    int64_t n = to_integer(in_, next_number(item.type));
    bool fits = item.type == 'c' ? n >= -128 && n <= 127 : n >= 0 && n <= 255;
    if (!fits) call_.warn(Warn::Pack, std::string("Character in '") + item.type + "' format wrapped in pack");
    put(static_cast<char>(n));
  }
}

uint32_t code_point_of(Interpreter& in, uint64_t code) {
  if (code <= INT32_MAX) return static_cast<uint32_t>(code);
  char message[120];
  std::snprintf(message, sizeof message, "Use of code point 0x%llX is not allowed; the permissible max is 0x7FFFFFFF",
                static_cast<unsigned long long>(code));
  in.fail(message);
}

// U: a code point, raw UTF-8 unless the output counts characters. W: a character.
void Packer::pack_character(const PackItem& item) {
  if (item.type == 'U' && item.kind == CountKind::Number && item.count == 0) {   // U0
    become_characters();
    mode_ = Mode::RawUtf8;
    return;
  }
  for (int64_t k = times(item); k > 0; --k) {
    uint32_t code = code_point_of(in_, to_unsigned(in_, next_number(item.type)));
    char encoded[6];
    if (item.type == 'U') {
      put(encoded, utf8_encode(encoded, code));
    } else if (code <= 0xFF && mode_ != Mode::Characters) {
      put(static_cast<char>(code));
    } else if (mode_ == Mode::RawUtf8) {
      call_.warn(Warn::Pack, "Character in 'W' format wrapped in pack");
      put(static_cast<char>(code));
    } else {
      become_characters();
      mode_ = Mode::Characters;
      out_.append_character(code);
    }
  }
}

void Packer::pack_text(const PackItem& item) {
  const Value* v = next_argument();
  Text text(in_, v ? *v : Value::undef());
  std::string_view bytes = text.view();
  bool characters = text.utf8();
  if (characters && mode_ == Mode::Bytes) {
    become_characters();
    mode_ = Mode::Characters;
  }
  bool by_character = characters && mode_ == Mode::Characters;
  size_t length = by_character ? utf8_length(bytes) : bytes.size();
  size_t wanted = item.star() ? length + (item.type == 'Z') : static_cast<size_t>(item.count);
  size_t taken = std::min(length, item.type == 'Z' && wanted > 0 ? wanted - 1 : wanted);
  std::string_view part = bytes.substr(0, by_character ? utf8_offset(bytes, taken) : taken);
  if (by_character) out_.append({part, true});
  else put(part.data(), part.size());
  put_zeros(wanted - taken, item.type == 'A' ? ' ' : '\0');
}

// The text's characters as bytes; wide ones by their low byte.
std::string narrowed(const Text& text) {
  std::string narrow;
  if (!text.utf8()) return text.str();
  for (size_t at = 0; at < text.view().size();) narrow.push_back(static_cast<char>(utf8_decode(text.view(), at)));
  return narrow;
}

void Packer::pack_bits(const PackItem& item) {
  const Value* v = next_argument();
  std::string digits = narrowed(Text(in_, v ? *v : Value::undef()));
  size_t wanted = item.star() ? digits.size() : static_cast<size_t>(item.count);
  digits.resize(std::min(digits.size(), wanted));
  for (size_t at = 0; at < wanted; at += 8) {
    unsigned byte = 0;
    for (size_t k = 0; k < 8 && at + k < digits.size(); ++k)
      if (digits[at + k] & 1) byte |= item.type == 'b' ? 1u << k : 0x80u >> k;
    put(static_cast<char>(byte));
  }
}

void Packer::pack_nibbles(const PackItem& item) {
  const Value* v = next_argument();
  std::string digits = narrowed(Text(in_, v ? *v : Value::undef()));
  size_t wanted = item.star() ? digits.size() : static_cast<size_t>(item.count);
  auto nibble = [&](size_t at) -> unsigned {
    if (at >= digits.size() || at >= wanted) return 0;
    auto c = static_cast<unsigned char>(digits[at]);
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? c + 9u : c) & 0xF;
  };
  for (size_t at = 0; at < wanted; at += 2) {
    unsigned first = nibble(at), second = nibble(at + 1);
    put(static_cast<char>(item.type == 'h' ? second << 4 | first : first << 4 | second));
  }
}

void Packer::pack_uuencoded(const PackItem& item) {
  const Value* v = next_argument();
  std::string bytes = narrowed(Text(in_, v ? *v : Value::undef()));
  size_t line = item.star() || item.count <= 2 ? 45 : std::min<size_t>(static_cast<size_t>(item.count) / 3 * 3, 63);
  auto digit = [](unsigned six) { return static_cast<char>(six ? six + ' ' : '`'); };
  for (size_t at = 0; at < bytes.size(); at += line) {
    size_t length = std::min(line, bytes.size() - at);
    put(digit(static_cast<unsigned>(length)));
    for (size_t k = at; k < at + length; k += 3) {
      auto byte = [&](size_t i) -> unsigned { return i < bytes.size() && i < at + length ? static_cast<unsigned char>(bytes[i]) : 0u; };
      unsigned group = byte(k) << 16 | byte(k + 1) << 8 | byte(k + 2);
      for (int shift = 18; shift >= 0; shift -= 6) put(digit(group >> shift & 63));
    }
    put('\n');
  }
}

// BER: seven bits a byte, the most significant first, the high bit on all but the last.
void Packer::pack_compressed() {
  const Value* v = !has_pending_count_ && remaining() ? &call_.value(next_) : nullptr;
  if (v && v->tag == Tag::Str && v->s->length > 18 && v->s->view().find_first_not_of("0123456789") == std::string_view::npos) {
    ++next_;
    return pack_decimal_compressed(v->s->view().data());
  }
  if (v && v->tag == Tag::Num && !std::isfinite(v->d)) {
    char name[40];
    in_.fail("Cannot compress " + std::string(name, format_number(v->d, name)) + " in pack");
  }
  Value n = next_number('w');
  if ((n.tag == Tag::Int && n.i < 0) || (n.tag == Tag::Num && n.d < 0)) in_.fail("Cannot compress negative numbers in pack");
  if (n.tag == Tag::Num && n.d >= 18446744073709551616.0) {
    char digits[400];
    std::snprintf(digits, sizeof digits, "%.0f", n.d);
    return pack_decimal_compressed(digits);
  }
  uint64_t rest = to_unsigned(in_, n);
  char buffer[10];
  char* at = buffer + sizeof buffer;
  *--at = static_cast<char>(rest & 0x7F);
  while (rest >>= 7) *--at = static_cast<char>((rest & 0x7F) | 0x80);
  put(at, static_cast<size_t>(buffer + sizeof buffer - at));
}

// Long division by 128 of a decimal number of any length.
void Packer::pack_decimal_compressed(std::string digits) {
  std::string reversed;
  size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  do {
    unsigned rest = 0;
    for (size_t k = first; k < digits.size(); ++k) {
      rest = rest * 10 + static_cast<unsigned>(digits[k] - '0');
      digits[k] = static_cast<char>('0' + rest / 128);
      rest %= 128;
    }
    while (first < digits.size() && digits[first] == '0') ++first;
    reversed.push_back(static_cast<char>(rest | (reversed.empty() ? 0u : 0x80u)));
  } while (first < digits.size());
  std::reverse(reversed.begin(), reversed.end());
  put(reversed.data(), reversed.size());
}

// A script has no use for addresses of ours; undef packs as a null pointer.
void Packer::pack_pointer(const PackItem& item) {
  for (int64_t k = times(item); k > 0; --k) {
    const Value* v = remaining() ? &call_.value(next_++) : nullptr;
    if (v && !v->is_undef()) in_.fail(std::string("pack: '") + item.type + "' (a pointer) is not supported");
    const char null[8] = {};
    put(null, sizeof null);
  }
}

// --- Places

void Packer::move_to(const Group& group, int64_t position, bool by_bytes) {
  if (position < 0) in_.fail("'.' or '@' outside of string in pack");
  auto wanted = static_cast<size_t>(position);
  std::string_view part = out_.view().substr(std::min(group.start, out_.length()));
  bool characters = mode_ == Mode::Characters && !by_bytes;
  size_t have = characters ? utf8_length(part) : part.size();
  if (wanted >= have) return put_zeros(wanted - have);
  out_.truncate(group.start + (characters ? utf8_offset(part, wanted) : wanted));
}

void Packer::step_back(const PackItem& item, const Group&) {
  size_t have = characters_from(0);
  size_t steps = item.star() ? 0 : static_cast<size_t>(item.count);
  if (item.shriek) steps = steps ? have % steps : 0;
  if (steps > have) in_.fail("'X' outside of string in pack");
  size_t kept = have - steps;
  out_.truncate(mode_ == Mode::Characters ? utf8_offset(out_.view(), kept) : kept);
}

// --- Structure

void Packer::pack_group(const PackItem& item, Group& group, size_t depth) {
  if (depth >= deepest_group) in_.fail("Too deeply nested ()-groups in pack");
  expect_stack_room();
  int64_t rounds = item.star() ? int64_t(remaining()) : item.count;  // an item each, at least
  for (; rounds > 0; --rounds) {
    if (item.star() && remaining() == 0) break;
    in_.charge(1);
    Group inner{&group, out_.length()};
    innermost_ = &inner;
    TemplateReader reader(in_, item.group, "pack", &item);
    pack_items(reader, inner, depth + 1);
    innermost_ = &group;
  }
}

// n/a* : the count of the next item is packed first.
void Packer::prepare_slash(TemplateReader& reader, PackItem& length_item, Group& group, size_t depth) {
  PackItem item;
  if (!reader.next(item)) in_.fail("Code missing after '/' in pack");
  int64_t count = static_cast<int64_t>(remaining());
  if (item.type == 'a' || item.type == 'A' || item.type == 'Z') {
    if (item.kind == CountKind::Number) {
      count = item.count;
    } else {
      Text text(in_, count ? call_.value(next_) : Value::undef());
      count = static_cast<int64_t>(text.utf8() ? utf8_length(text.view()) : text.view().size()) + (item.type == 'Z');
    }
  } else if (item.kind == CountKind::Number && item.count < count) {
    count = item.count;
  }
  item.kind = CountKind::Number;
  item.count = count;
  if (std::strchr("aAZ", length_item.type)) {   // the count as text
    char digits[24];
    std::string text(digits, format_integer(count, digits));
    size_t wanted = length_item.star() ? text.size() + (length_item.type == 'Z') : static_cast<size_t>(length_item.count);
    text.resize(wanted, length_item.type == 'A' ? ' ' : '\0');
    put(text.data(), text.size());
  } else {
    pending_count_ = count;
    has_pending_count_ = true;
    length_item.kind = CountKind::Number;
    length_item.count = 1;
    pack_item(length_item, group, depth);
    has_pending_count_ = false;
  }
  bool chained = item.slash;
  item.slash = false;
  if (chained) return prepare_slash(reader, item, group, depth);
  pack_item(item, group, depth);
}

void Packer::pack_item(const PackItem& item, Group& group, size_t depth) {
  switch (item.type) {
    case '(': return pack_group(item, group, depth);
    case '%': in_.fail("'%' may not be used in pack");
    case 'a': case 'A': case 'Z': return pack_text(item);
    case 'b': case 'B': return pack_bits(item);
    case 'h': case 'H': return pack_nibbles(item);
    case 'u': return pack_uuencoded(item);
    case 'U': case 'W': return pack_character(item);
    case 'C':
      if (item.kind == CountKind::Number && item.count == 0) {   // C0
        mode_ = out_.utf8() ? Mode::Characters : Mode::Bytes;
        return;
      }
      return pack_small(item);
    case 'c': return pack_small(item);
    case 'w':
      for (int64_t k = times(item); k > 0; --k) pack_compressed();
      return;
    case 'x': {
      auto count = static_cast<size_t>(item.count);
      if (item.shriek) count = count && characters_from(0) % count ? count - characters_from(0) % count : 0;
      return put_zeros(count);
    }
    case 'X': return step_back(item, group);
    case '@': return move_to(group, item.count, item.shriek);
    case '.': {
      int64_t position = to_integer(in_, next_number('.'));
      if (item.kind == CountKind::Number && item.count == 0) return move_to({nullptr, out_.length()}, position, item.shriek);
      const Group* from = &group;
      for (int64_t k = item.star() ? INT64_MAX : item.count; k > 1 && from->outer; --k) from = from->outer;
      return move_to(*from, position, item.shriek);
    }
    case 'p': case 'P': return pack_pointer(item);
    default: return pack_numbers(item);
  }
}

void Packer::pack_items(TemplateReader& reader, Group& group, size_t depth) {
  PackItem item;
  while (reader.next(item)) {
    if (item.integer.bytes && pack_integer(item.integer)) continue;
    if (item.slash) prepare_slash(reader, item, group, depth);
    else pack_item(item, group, depth);
  }
}

Value Packer::run() {
  Text layout = call_.text(0);
  TemplateReader reader(in_, layout, "pack");
  Group whole{nullptr, 0};
  innermost_ = &whole;
  const TemplateMemo* memo = remembered_template(call_, layout, "pack");
  reader.replay(memo);
  if (!memo) reader.skip_blank();
  if (memo ? memo->begins_with_u : reader.peek() == 'U') {
    out_.become_utf8();
    mode_ = Mode::RawUtf8;
  }
  pack_items(reader, whole, 0);
  return out_.take();
}

Value do_pack(Call& call) { return Packer(call).run(); }

// pack 'N', $number
bool quick_pack(Interpreter&, const Value* args, uint32_t count, Value& out) {
  if (count != 2 || args[0].tag != Tag::Str || args[1].tag != Tag::Int) return false;
  PackItem::Integer integer = integer_alone(args[0].s->view());
  if (integer.bytes == 0 || (integer.bytes == 1 && args[1].u > 0xFF)) return false;
  uint64_t packed = packed_integer(args[1].u, integer);
  out = string_value({reinterpret_cast<const char*>(&packed), integer.bytes});
  return true;
}

Value do_vec(Call& call) {
  Text text = call.text(0);
  return Value::unsigned_integer(vec_fetch(call.in, text.both(), call.integer(1), call.integer(2)));
}

constexpr Row pack_rows[] = {
    {"pack", "$@", Needs::Nothing, Taint::Neither, "values as bytes, laid out by a template", do_pack, {}, quick_pack},
    {"unpack", "$_", Needs::Nothing, Taint::Neither, "the values in bytes that a template lays out", do_unpack, {}, quick_unpack},
    {"vec", "$$$", Needs::Nothing, Taint::Neither, "a number in a text seen as a vector of small numbers", do_vec},
};
static_assert(sorted_and_documented(pack_rows));

}  // namespace

const Rows pack_builtins = pack_rows;

}  // namespace nacre
