// SPDX-License-Identifier: MIT
#include "runtime/strings/string_operators.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "runtime/interpreter.h"
#include "runtime/strings/text_builder.h"

namespace nacre {

namespace {

using parser::Warn;

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

// Characters above 0x7F that quotemeta puts a backslash before: separators, symbols and what Unicode reserves for syntax.
struct CodeRange {
  uint32_t first, last;
};
constexpr CodeRange quoted[] = {
    {0x80, 0xA7}, {0xA9, 0xA9}, {0xAB, 0xAE}, {0xB0, 0xB1}, {0xB6, 0xB6}, {0xBB, 0xBB}, {0xBF, 0xBF}, {0xD7, 0xD7},
    {0xF7, 0xF7}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x115F, 0x1160}, {0x1680, 0x1680}, {0x17B4, 0x17B5}, {0x180B, 0x180F},
    {0x2000, 0x203E}, {0x2041, 0x2053}, {0x2055, 0x206F}, {0x2190, 0x245F}, {0x2500, 0x2775}, {0x2794, 0x2BFF},
    {0x2E00, 0x2E7F}, {0x3000, 0x3003}, {0x3008, 0x3020}, {0x3030, 0x3030}, {0x3164, 0x3164}, {0xFD3E, 0xFD3F},
    {0xFE00, 0xFE0F}, {0xFE45, 0xFE46}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};

bool is_quoted(uint32_t code_point) {
  auto range = std::lower_bound(std::begin(quoted), std::end(quoted), code_point,
                                [](const CodeRange& r, uint32_t c) { return r.last < c; });
  return range != std::end(quoted) && code_point >= range->first;
}

// Fills `total` bytes with copies of the first `unit`, doubling what is there.
void fill_with(char* to, std::string_view unit, size_t total) {
  if (unit.size() == 1) {
    std::memset(to, unit[0], total);
    return;
  }
  std::memcpy(to, unit.data(), unit.size());
  for (size_t done = unit.size(); done < total;) {
    size_t piece = std::min(done, total - done);
    std::memcpy(to + done, to, piece);
    done += piece;
  }
}

constexpr size_t long_work = size_t{1} << 20, bytes_of_step = 256;

// The same piece by piece, so that the host's wishes and limits reach it. What is there before `done` repeats itself with the unit.
void fill_slowly(Interpreter& in, char* to, std::string_view unit, size_t total) {
  size_t block = std::max(unit.size(), long_work / 4 / unit.size() * unit.size());
  fill_with(to, unit, std::min(block, total));
  for (size_t done = std::min(block, total); done < total;) {
    in.charge(block / bytes_of_step);
    size_t piece = std::min(block, total - done);
    std::memcpy(to + done, to, piece);
    done += piece;
  }
}

std::string_view operator_name(BitOperator op) {
  switch (op) {
    case BitOperator::And: return "bitwise and (&)";
    case BitOperator::Or: return "bitwise or (|)";
    case BitOperator::Xor: break;
  }
  return "bitwise xor (^)";
}

std::string_view as_bytes(Interpreter& in, const TextView& text, std::string& buffer, std::string_view operation) {
  bool wide = false;
  TextView bytes = downgraded(text, buffer, wide);
  if (wide)
    in.fail("Use of strings with code points over 0xFF as arguments to " + std::string(operation) + " operator is not allowed");
  return bytes.bytes;
}

void set_text(Value& slot, std::string_view bytes, bool utf8) {
  Value old = std::exchange(slot, string_value(bytes, utf8));
  release(old);
}

// Cuts `count` bytes off the end; changes the string in place where it is the slot's own.
void cut_end(Interpreter& in, Value& slot, size_t count) {
  if (slot.tag == Tag::Str) {
    String* s = own_string(slot, slot.s->length);
    s->length -= count;
    return changed(s);
  }
  Text text(in, slot);
  std::string rest(text.view().substr(0, text.view().size() - count));
  set_text(slot, rest, text.utf8());
}

}  // namespace

Value repeat_text(Interpreter& in, const TextView& text, int64_t times) {
  if (times <= 0 || text.bytes.empty()) return string_value({}, text.utf8);
  if (static_cast<uint64_t>(times) > SIZE_MAX / text.bytes.size()) return in.die("Out of memory during string extend");
  if (text.bytes.size() * static_cast<uint64_t>(times) >= SIZE_MAX - 17) return in.die("panic: memory wrap");   // with the room around it
  if (static_cast<uint64_t>(times) > (uint64_t{1} << 46) / text.bytes.size()) throw std::bad_alloc();
  size_t total = text.bytes.size() * static_cast<size_t>(times);
  String* s = new_string_buffer(total);
  if (total < long_work) [[likely]] {
    fill_with(s->text, text.bytes, total);
  } else {
    Ref<String> keep(s);
    fill_slowly(in, s->text, text.bytes, total);
    s = keep.take();
  }
  s->length = total;
  s->text[total] = 0;
  if (text.utf8) s->flags |= Utf8Text;
  return Value::of(Tag::Str, s);
}

int64_t repeat_count(Interpreter& in, const Value& count) {
  if (count.tag == Tag::Int && count.i >= 0) [[likely]] return count.i;
  if (count.tag == Tag::Str && !looks_like_number(count)) in.warn_not_numeric(count, "repeat (x)");
  Value n = to_numeric(in, count);
  if (n.tag == Tag::Num && count.tag == Tag::Num && !std::isfinite(n.d)) {
    in.warn(Warn::Numeric, "Non-finite repeat count does nothing");
    return 0;
  }
  int64_t times = n.tag == Tag::Uint ? INT64_MAX : to_integer(in, n);
  if (times >= 0) return times;
  in.warn(Warn::Numeric, "Negative repeat count does nothing");
  return 0;
}

bool increments_as_text(std::string_view text) {
  size_t at = 0;
  while (at < text.size() && is_word(text[at]) && text[at] != '_' && !(text[at] >= '0' && text[at] <= '9')) ++at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return at == text.size() && at > 0;
}

void string_increment(std::string& text) {
  for (size_t at = text.size(); at-- > 0;) {
    char& c = text[at];
    if (c != 'z' && c != 'Z' && c != '9') {
      ++c;
      return;
    }
    c = c == '9' ? '0' : c == 'z' ? 'a' : 'A';
  }
  text.insert(text.begin(), text[0] == '0' ? '1' : text[0]);
}

void increment_text(Value& slot) {
  String* s = own_string(slot, slot.s->length + 1);
  size_t at = s->length;
  while (at-- > 0) {
    char& c = s->text[at];
    bool carries = c == 'z' || c == 'Z' || c == '9';
    c = !carries ? static_cast<char>(c + 1) : c == '9' ? '0' : c == 'z' ? 'a' : 'A';
    if (!carries) return changed(s);
  }
  std::memmove(s->text + 1, s->text, s->length);
  if (s->text[0] == '0') s->text[0] = '1';
  ++s->length;
  changed(s);
}

Value bitwise_text(Interpreter& in, BitOperator op, const TextView& left, const TextView& right) {
  std::string left_buffer, right_buffer;
  std::string_view a = as_bytes(in, left, left_buffer, operator_name(op)), b = as_bytes(in, right, right_buffer, operator_name(op));
  if (a.size() < b.size()) std::swap(a, b);
  size_t common = b.size(), length = op == BitOperator::And ? common : a.size();
  String* s = new_string_buffer(length);
  char* to = s->text;
  switch (op) {
    case BitOperator::And: for (size_t k = 0; k < common; ++k) to[k] = static_cast<char>(a[k] & b[k]); break;
    case BitOperator::Or: for (size_t k = 0; k < common; ++k) to[k] = static_cast<char>(a[k] | b[k]); break;
    case BitOperator::Xor: for (size_t k = 0; k < common; ++k) to[k] = static_cast<char>(a[k] ^ b[k]); break;
  }
  if (length > common) std::memcpy(to + common, a.data() + common, length - common);
  s->length = length;
  s->text[length] = 0;
  return Value::of(Tag::Str, s);
}

Value complement_text(Interpreter& in, const TextView& text) {
  std::string buffer;
  std::string_view bytes = as_bytes(in, text, buffer, "1's complement (~)");
  Value result = string_value(bytes);
  for (size_t k = 0; k < bytes.size(); ++k) result.s->text[k] = static_cast<char>(~bytes[k]);
  return result;
}

Value chop_value(Interpreter& in, Value& slot) {
  Text text(in, slot);
  std::string_view bytes = text.view();
  if (bytes.empty()) {
    if (!slot.is_undef() && slot.tag != Tag::Str) set_text(slot, {}, false);
    return string_value({});
  }
  size_t at = bytes.size() - 1;
  if (text.utf8())
    while (at > 0 && (bytes[at] & 0xC0) == 0x80) --at;
  Value last = string_value(bytes.substr(at), text.utf8());
  cut_end(in, slot, bytes.size() - at);
  return last;
}

int64_t chomp_value(Interpreter& in, Value& slot, const Value& separator) {
  if (slot.tag == Tag::Str && separator.tag == Tag::Str && separator.s->length == 1 && slot.s->utf8() == separator.s->utf8()) [[likely]] {
    size_t length = slot.s->length;
    if (length == 0 || slot.s->text[length - 1] != separator.s->text[0]) return 0;
    cut_end(in, slot, 1);
    return 1;
  }
  if (separator.is_undef() || separator.is_ref() || slot.is_undef()) return 0;
  Text text(in, slot), ending(in, separator);
  std::string_view bytes = text.view();
  if (ending.view().empty()) {
    size_t kept = bytes.find_last_not_of('\n') + 1;
    size_t removed = bytes.size() - kept;
    if (removed) cut_end(in, slot, removed);
    return static_cast<int64_t>(removed);
  }
  std::string converted;
  std::string_view end = ending.view();
  if (text.utf8() != ending.utf8() && !is_ascii(end)) {
    if (text.utf8()) converted = latin1_to_utf8(end);
    else if (!utf8_to_latin1(end, converted)) return 0;
    end = converted;
  }
  if (!bytes.ends_with(end)) return 0;
  size_t length = end.size(), characters = text.utf8() ? utf8_length(end) : length;
  cut_end(in, slot, length);
  return static_cast<int64_t>(characters);
}

Value reversed_text(const TextView& text) {
  size_t size = text.bytes.size();
  String* s = new_string_buffer(size);
  const char* from = text.bytes.data();
  char* to = s->text + size;
  if (!text.utf8) {
    for (; size >= 8; size -= 8, from += 8) {
      uint64_t eight;
      std::memcpy(&eight, from, 8);
      eight = __builtin_bswap64(eight);
      std::memcpy(to -= 8, &eight, 8);
    }
    if (size >= 4) {
      uint32_t four;
      std::memcpy(&four, from, 4);
      four = __builtin_bswap32(four);
      std::memcpy(to -= 4, &four, 4);
      size -= 4;
      from += 4;
    }
    while (size-- > 0) *--to = *from++;
  } else {
    for (size_t at = 0; at < size;) {                        // a character's bytes keep their order
      size_t start = at++;
      while (at < size && (static_cast<unsigned char>(from[at]) & 0xC0) == 0x80) ++at;
      std::memcpy(to -= at - start, from + start, at - start);
    }
    s->flags |= Utf8Text;
  }
  s->length = text.bytes.size();
  s->text[s->length] = 0;
  return Value::of(Tag::Str, s);
}

Value quote_meta(const TextView& text, bool unicode) {
  TextBuilder out(text.bytes.size() * 2);
  if (text.utf8) out.become_utf8();
  for (size_t at = 0; at < text.bytes.size();) {
    size_t start = at;
    char c = text.bytes[at];
    uint32_t code = text.utf8 ? utf8_decode(text.bytes, at) : static_cast<unsigned char>(text.bytes[at++]);
    bool plain = code < 0x80 ? is_word(c) : (text.utf8 || unicode) && !is_quoted(code);
    if (!plain) out.ascii("\\");
    out.append({text.bytes.substr(start, at - start), text.utf8});
  }
  return out.take();
}

bool substring_range(size_t size, int64_t offset, bool has_length, int64_t length, SubstringRange& out) {
  constexpr int64_t bound = int64_t{1} << 60;
  auto whole = static_cast<int64_t>(size);
  int64_t start = std::clamp(offset, -bound, bound);
  if (start < 0) start += whole;
  length = std::clamp(length, -bound, bound);
  int64_t end = !has_length ? whole : length < 0 ? whole + length : start + length;
  if (start > whole || (start < 0 && end < 0)) return false;
  start = std::max<int64_t>(start, 0);
  end = std::min(std::max(end, start), whole);
  out = {static_cast<size_t>(start), static_cast<size_t>(end - start)};
  return true;
}

}  // namespace nacre
