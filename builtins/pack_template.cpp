// SPDX-License-Identifier: MIT
#include "builtins/pack_template.h"

#include <algorithm>
#include <bit>
#include <array>
#include <cstring>

#include "runtime/interpreter.h"
#include "runtime/stack_room.h"

namespace nacre {

namespace {

using parser::Warn;

constexpr std::string_view takes_shriek = "sSiIlLxXnNvV@.";
constexpr std::string_view takes_order = "sSiIlLqQjJfFdDpP(";
constexpr std::string_view known_types = "aAZbBhHcCWsSlLqQjJiInNvVfFdDpPuUwxX@.(%";

bool contains(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_modifier(char c) { return c == '!' || c == '<' || c == '>'; }

// Whether text[at] stands where the reader takes it without a word.
bool stands_well(std::string_view text, size_t at) {
  char c = text[at], before = at > 0 ? text[at - 1] : ' ';
  bool behind_type = contains(known_types, before) || is_modifier(before);
  if (is_digit(c)) return (behind_type || is_digit(before)) && std::min(text.find_first_not_of("0123456789", at), text.size()) - at <= 9;
  if (c == '*') return behind_type;
  if (c == '!') return contains(takes_shriek, before);
  if (!is_modifier(c)) return true;
  return contains(takes_order, before == '!' && at > 1 ? text[at - 2] : before);
}

// Nothing that the reader could complain of, and no group.
bool is_simple(std::string_view text) {
  if (text.find_first_not_of("aAZbBhHcCWsSlLqQjJiInNvVfFdDuUwxX@.% *!<>0123456789") != std::string_view::npos) return false;
  for (size_t at = 0; at < text.size(); ++at)
    if (!stands_well(text, at)) return false;
  return true;
}

}  // namespace

void TemplateReader::skip_blank() {
  while (at_ < text_.size()) {
    if (text_[at_] == '#') at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
    else if (is_blank(text_[at_])) ++at_;
    else return;
  }
}

// The bracket that closes the one before `from`; inner brackets and comments are stepped over.
size_t TemplateReader::find_close(size_t from, char close) {
  in_.charge(1 + (text_.size() - std::min(from, text_.size())) / 256);
  std::string closing(1, close);                           // of what is open, the innermost last
  for (size_t at = from; at < text_.size(); ++at) {
    char c = text_[at];
    if (c == closing.back()) {
      closing.pop_back();
      if (closing.empty()) return at;
    } else if (c == '#') {
      at = std::min(text_.find('\n', at), text_.size() - 1);
    } else if (c == '(' || c == '[') {
      closing.push_back(c == '(' ? ')' : ']');
    }
  }
  in_.fail(std::string("No group ending character '") + closing.back() + "' found in template");
}

void TemplateReader::add_modifier(PackItem& item, char modifier) {
  std::string_view allowed = modifier == '!' ? takes_shriek : takes_order;
  if (!contains(allowed, item.type))
    in_.fail(std::string("'") + modifier + "' allowed only after types " + std::string(allowed) + " in " + std::string(operation_));
  bool& flag = modifier == '!' ? item.shriek : modifier == '<' ? item.little : item.big;
  if (flag)
    in_.warn(Warn::Unpack, std::string("Duplicate modifier '") + modifier + "' after '" + item.type + "' in " + std::string(operation_));
  flag = true;
  if (item.little && item.big)
    in_.fail(std::string("Can't use both '<' and '>' after type '") + item.type + "' in " + std::string(operation_));
}

void TemplateReader::inherit_order(PackItem& item) {
  if (!enclosing_ || !(enclosing_->little || enclosing_->big) || !contains(takes_order, item.type)) return;
  if ((item.little && enclosing_->big) || (item.big && enclosing_->little))
    in_.fail(std::string("Can't use '") + (item.little ? '<' : '>') + "' in a group with different byte-order in " + std::string(operation_));
  item.little = enclosing_->little;
  item.big = enclosing_->big;
}

void TemplateReader::read_modifiers(PackItem& item) {
  while (at_ < text_.size() && (text_[at_] == '!' || text_[at_] == '<' || text_[at_] == '>')) add_modifier(item, text_[at_++]);
  inherit_order(item);
}

int64_t TemplateReader::read_number() {
  int64_t n = 0;
  for (; is_digit(peek()); ++at_) {
    n = n * 10 + (peek() - '0');
    if (n > INT32_MAX) in_.fail("pack/unpack repeat count overflow");
  }
  return n;
}

// [12] or [template]: as many as that template is long.
void TemplateReader::read_bracket_count(PackItem& item) {
  ++at_;
  size_t close = find_close(at_, ']');
  item.kind = CountKind::Number;
  if (is_digit(peek())) {
    item.count = read_number();
    if (at_ != close) in_.fail("Malformed integer in [] in " + std::string(operation_));
  } else {
    item.count = measured_length(in_, text_.substr(at_, close - at_), operation_, enclosing_);
  }
  at_ = close + 1;
}

void TemplateReader::read_count(PackItem& item) {
  if (peek() == '*' ) {
    ++at_;
    item.kind = CountKind::Star;
    item.count = contains("@Xxu", item.type) ? 0 : 1;
  } else if (is_digit(peek())) {
    item.count = read_number();
    item.kind = CountKind::Number;
  } else if (peek() == '[') {
    read_bracket_count(item);
  }
}

PackItem::Integer integer_alone(std::string_view layout) {
  static constexpr auto letters = [] {
    std::array<PackItem::Integer, 128> all{};
    for (size_t letter = 0; letter < all.size(); ++letter) {
      PackItem item;
      item.type = static_cast<char>(letter);
      all[letter] = as_integer(item);
    }
    return all;
  }();
  auto letter = layout.size() == 1 ? static_cast<unsigned char>(layout[0]) : letters.size();
  return letter < letters.size() ? letters[letter] : PackItem::Integer();
}

uint64_t packed_integer(uint64_t value, PackItem::Integer integer) {
  int unused = 64 - 8 * integer.bytes;
  if (integer.swapped) value = __builtin_bswap64(value) >> unused;
  return std::endian::native == std::endian::big ? value << unused : value;   // there its low bytes lie last
}

template <class Unsigned>
static Value integer_from(const char* from, PackItem::Integer integer) {
  Unsigned n;
  std::memcpy(&n, from, sizeof n);
  if constexpr (sizeof n == 2) n = integer.swapped ? __builtin_bswap16(n) : n;
  if constexpr (sizeof n == 4) n = integer.swapped ? __builtin_bswap32(n) : n;
  if constexpr (sizeof n == 8) n = integer.swapped ? __builtin_bswap64(n) : n;
  if (integer.is_signed) return Value::integer(static_cast<std::make_signed_t<Unsigned>>(n));
  return Value::unsigned_integer(n);
}

Value unpacked_integer(const char* from, PackItem::Integer integer) {
  switch (integer.bytes) {
    case 1: return integer_from<uint8_t>(from, integer);
    case 2: return integer_from<uint16_t>(from, integer);
    case 4: return integer_from<uint32_t>(from, integer);
    default: return integer_from<uint64_t>(from, integer);
  }
}

bool TemplateReader::read_next(PackItem& item) {
  for (;;) {
    skip_blank();
    if (at_ >= text_.size()) return false;
    if (text_[at_] != ',') break;
    in_.warn(Warn::Unpack, "Invalid type ',' in " + std::string(operation_));
    ++at_;
  }
  item = PackItem{};
  item.type = text_[at_++];
  if (item.type == '(') {
    size_t close = find_close(at_, ')');
    item.group = text_.substr(at_, close - at_);
    at_ = close + 1;
  } else if (item.type == '/') {
    in_.fail(operation_ == "pack" ? "Invalid type '/' in pack" : "'/' must follow a numeric type in unpack");
  } else if (!contains(known_types, item.type)) {
    in_.fail(std::string("Invalid type '") + item.type + "' in " + std::string(operation_));
  }
  read_modifiers(item);
  read_count(item);  // no blank before it
  skip_blank();
  if (peek() == '/') {
    ++at_;
    item.slash = true;
    if (is_digit(peek()) || peek() == '*' || peek() == '[')
      in_.fail("'/' does not take a repeat count in " + std::string(operation_));
  }
  item.integer = as_integer(item);
  return true;
}

bool begins_with_u(std::string_view layout) {
  size_t at = layout.find_first_not_of(" \t\r\n\f\v");
  return at != std::string_view::npos && layout[at] == 'U';
}
bool wants_utf8(std::string_view layout) { return begins_with_u(layout) || layout.find("U0") != std::string_view::npos; }

const TemplateMemo* remembered_template(Call& call, std::string_view text, std::string_view operation) {
  if (!call.memo) return nullptr;
  if (!*call.memo) {
    auto memo = std::make_unique<TemplateMemo>();
    memo->simple = is_simple(text);
    memo->begins_with_u = begins_with_u(text);
    memo->wants_utf8 = wants_utf8(text);
    TemplateReader reader(call.in, text, operation);
    PackItem item;
    while (memo->simple && reader.next(item)) memo->items.push_back(item);
    *call.memo = std::move(memo);
  }
  auto* memo = static_cast<const TemplateMemo*>(call.memo->get());
  return memo->simple ? memo : nullptr;
}

namespace {

int64_t item_length(Interpreter& in, const PackItem& item, int64_t before, std::string_view operation) {
  switch (item.type) {
    case '(': return item.count * measured_length(in, item.group, operation, &item);
    case 'a': case 'A': case 'Z': return item.count;
    case 'x': return !item.shriek ? item.count : item.count && before % item.count ? item.count - before % item.count : 0;
    case 'X':
      if (item.shriek) return item.count ? -(before % item.count) : 0;
      if (item.count > before) in.fail("'X' outside of string in " + std::string(operation));
      return -item.count;
    case 'b': case 'B': return (item.count + 7) / 8;
    case 'h': case 'H': return (item.count + 1) / 2;
    default: break;
  }
  size_t size = packed_size(item);
  if (!size || item.type == 'P')
    in.fail(std::string("Within []-length '") + item.type + "' not allowed in " + std::string(operation));
  return item.count * static_cast<int64_t>(size);
}

}  // namespace

int64_t measured_length(Interpreter& in, std::string_view text, std::string_view operation, const PackItem* enclosing) {
  expect_stack_room();
  TemplateReader reader(in, text, operation, enclosing);
  PackItem item;
  int64_t total = 0;
  while (reader.next(item)) {
    if (item.star()) in.fail("Within []-length '*' not allowed in " + std::string(operation));
    total += item_length(in, item, total, operation);
  }
  return total;
}

void copy_ordered(char* to, const char* from, size_t size, const PackItem& item) {
  bool big = item.big || item.type == 'n' || item.type == 'N';
  bool little = item.little || item.type == 'v' || item.type == 'V';
  bool native_is_big = std::endian::native == std::endian::big;
  if ((big && !native_is_big) || (little && native_is_big)) std::reverse_copy(from, from + size, to);
  else std::memcpy(to, from, size);
}

}  // namespace nacre
