// SPDX-License-Identifier: MIT
#include "runtime/strings/bit_vector.h"

#include <cstring>

#include "runtime/interpreter.h"

namespace nacre {

namespace {

constexpr int64_t largest_offset = int64_t{1} << 46;

void check_width(Interpreter& in, int64_t bits) {
  if (bits < 1 || bits > 64 || (bits & (bits - 1))) in.fail("Illegal number of bits in vec");
}

[[noreturn]] void refuse_wide(Interpreter& in) {
  in.fail("Use of strings with code points over 0xFF as arguments to vec is forbidden");
}

}  // namespace

uint64_t vec_fetch(Interpreter& in, const TextView& text, int64_t offset, int64_t bits) {
  check_width(in, bits);
  std::string buffer;
  bool wide = false;
  std::string_view bytes = downgraded(text, buffer, wide).bytes;
  if (wide) refuse_wide(in);
  if (offset < 0 || offset > largest_offset * 8) return 0;
  auto place = static_cast<size_t>(offset);
  if (bits < 8) {   // small numbers lie from the low bit of a byte upwards
    size_t bit = place * static_cast<size_t>(bits);
    if (bit / 8 >= bytes.size()) return 0;
    return (static_cast<unsigned char>(bytes[bit / 8]) >> (bit % 8)) & ((1u << bits) - 1);
  }
  size_t width = static_cast<size_t>(bits) / 8, start = place * width;
  uint64_t number = 0;
  if (start >= bytes.size()) return 0;
  for (size_t k = 0; k < width; ++k)   // large ones big-endian; bytes past the end count as zero
    number = number << 8 | (start + k < bytes.size() ? static_cast<unsigned char>(bytes[start + k]) : 0u);
  return number;
}

void vec_store(Interpreter& in, Value& slot, int64_t offset, int64_t bits, uint64_t number) {
  check_width(in, bits);
  if (offset < 0) in.fail("Negative offset to vec in lvalue context");
  if (offset > largest_offset * 8 / bits) in.fail("Out of memory during vec in lvalue context");
  if (slot.tag != Tag::Str || slot.s->utf8()) {
    Text text(in, slot);
    std::string buffer;
    bool wide = false;
    std::string bytes(downgraded(text.both(), buffer, wide).bytes);
    if (wide) refuse_wide(in);
    Value old = std::exchange(slot, string_value(bytes));
    release(old);
  }
  size_t first_bit = static_cast<size_t>(offset) * static_cast<size_t>(bits);
  size_t start = first_bit / 8, end = (first_bit + static_cast<size_t>(bits) + 7) / 8;
  String* s = own_string(slot, std::max(end, slot.s->length));
  if (s->length < end) {
    std::memset(s->text + s->length, 0, end - s->length);
    s->length = end;
  }
  if (bits < 8) {
    unsigned shift = first_bit % 8, mask = ((1u << bits) - 1) << shift;
    unsigned old = static_cast<unsigned char>(s->text[start]);
    s->text[start] = static_cast<char>((old & ~mask) | ((static_cast<unsigned>(number) << shift) & mask));
  } else {
    for (size_t k = end; k-- > start; number >>= 8) s->text[k] = static_cast<char>(number);
  }
  changed(s);
}

}  // namespace nacre
