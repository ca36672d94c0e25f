// SPDX-License-Identifier: MIT
#include "runtime/strings/case_mapping.h"

#include <algorithm>
#include <cstring>

#include "runtime/strings/case_tables.h"
#include "runtime/strings/text_builder.h"
#include "runtime/interpreter.h"

namespace nacre {

namespace {

const CaseTable& table_of(Case how) {
  switch (how) {
    case Case::Upper: return upper_case;
    case Case::Lower: return lower_case;
    case Case::Title: return title_case;
    case Case::Fold: break;
  }
  return fold_case;
}

bool raises(Case how) { return how == Case::Upper || how == Case::Title; }

char ascii_case(char c, bool upper) {
  if (upper) return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// The ASCII letters among eight bytes changed, all at once: a byte's high bit tells whether it lies in the range.
uint64_t ascii_case(uint64_t eight, bool upper) {
  constexpr uint64_t each = 0x0101010101010101u;
  uint64_t low = eight & each * 0x7F;
  uint64_t from_first = low + each * (upper ? 0x80 - 'a' : 0x80 - 'A'), past_last = low + each * (upper ? 0x7F - 'z' : 0x7F - 'Z');
  return eight ^ (((from_first & ~past_last & ~eight) & each * 0x80) >> 2);
}

// The bytes as they are, but for ASCII letters; a mapped copy up to the first byte above 0x7F.
constexpr size_t long_text = 4096;

size_t copy_ascii(std::string_view from, char* to, bool upper) {
  size_t at = 0;
  for (; at < from.size() && !(from[at] & 0x80); ++at) to[at] = ascii_case(from[at], upper);
  return at;
}

void append_mapped(TextBuilder& out, uint32_t code_point, Case how) {
  uint32_t mapped[3];
  size_t count = map_code_point(code_point, how, mapped);
  for (size_t k = 0; k < count; ++k) out.append_character(mapped[k]);
}

Value bytes_as_ascii(std::string_view bytes, bool upper) {
  String* s = new_string_buffer(bytes.size());
  size_t k = 0;
  for (; bytes.size() - k >= 8; k += 8) {
    uint64_t eight;
    std::memcpy(&eight, bytes.data() + k, 8);
    eight = ascii_case(eight, upper);
    std::memcpy(s->text + k, &eight, 8);
  }
  if (k < bytes.size()) {
    uint64_t rest = 0;
    copy_bytes(reinterpret_cast<char*>(&rest), bytes.data() + k, bytes.size() - k);
    rest = ascii_case(rest, upper);
    copy_bytes(s->text + k, reinterpret_cast<const char*>(&rest), bytes.size() - k);
  }
  s->length = bytes.size();
  s->text[s->length] = 0;
  return Value::of(Tag::Str, s);
}

uint32_t next_character(const TextView& text, size_t& at) {
  return text.utf8 ? utf8_decode(text.bytes, at) : static_cast<unsigned char>(text.bytes[at++]);
}

}  // namespace

size_t map_code_point(uint32_t code_point, Case how, uint32_t (&out)[3]) {
  out[0] = code_point;
  if (code_point < 0x80) {
    out[0] = static_cast<unsigned char>(ascii_case(static_cast<char>(code_point), raises(how)));
    return 1;
  }
  const CaseTable& table = table_of(how);
  auto range = std::lower_bound(table.ranges.begin(), table.ranges.end(), code_point,
                                [](const CaseRange& r, uint32_t c) { return r.last < c; });
  if (range != table.ranges.end() && code_point >= range->first && (code_point - range->first) % range->step == 0) {
    out[0] = static_cast<uint32_t>(static_cast<int64_t>(code_point) + range->delta);
    return 1;
  }
  auto full = std::lower_bound(table.full.begin(), table.full.end(), code_point,
                               [](const FullCase& f, uint32_t c) { return f.from < c; });
  if (full == table.full.end() || full->from != code_point) return 1;
  std::copy(std::begin(full->to), std::end(full->to), out);
  return full->to[2] ? 3 : 2;
}

Value map_case(const TextView& text, Case how, bool unicode) {
  if (text.bytes.size() >= long_text) interpreter->charge(text.bytes.size() / 256);
  if (!text.utf8 && (!unicode || is_ascii(text.bytes))) return bytes_as_ascii(text.bytes, raises(how));
  TextBuilder out(text.bytes.size() + 8);
  if (text.utf8) out.become_utf8();
  size_t at = copy_ascii(text.bytes, out.room(text.bytes.size()), raises(how));
  out.grow_by(at);
  while (at < text.bytes.size()) append_mapped(out, next_character(text, at), how);
  return out.take();
}

Value map_first_case(const TextView& text, Case how, bool unicode) {
  if (text.bytes.empty()) return string_value({}, text.utf8);
  if (!(text.bytes[0] & 0x80) || (!text.utf8 && !unicode)) {
    Value same = string_value(text.bytes, text.utf8);
    same.s->text[0] = ascii_case(text.bytes[0], raises(how));
    return same;
  }
  TextBuilder out(text.bytes.size() + 8);
  if (text.utf8) out.become_utf8();
  size_t at = 0;
  append_mapped(out, next_character(text, at), how);
  out.append({text.bytes.substr(at), text.utf8});
  return out.take();
}

}  // namespace nacre
