// SPDX-License-Identifier: MIT
#include "runtime/values/string.h"

#include <algorithm>

namespace nacre {

void refuse_capacity() { throw std::bad_alloc(); }

// Both halves of a product of 128 bits: each bit of the result depends on all of both.
static uint64_t fold(uint64_t a, uint64_t b) {
  unsigned __int128 product = static_cast<unsigned __int128>(a) * b;
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

// 8 bytes at a time, the last ones read so that they overlap those before; keys are mostly short.
uint32_t hash_bytes(std::string_view bytes) {
  constexpr uint64_t multiplier = 0x9E3779B97F4A7C15ull;
  uint64_t h = 0x243F6A8885A308D3ull ^ bytes.size(), rest = 0;
  const char* p = bytes.data();
  size_t n = bytes.size();
  if (n >= 8) {
    for (; n > 8; p += 8, n -= 8) {
      uint64_t word;
      std::memcpy(&word, p, 8);
      h = fold(h ^ word, multiplier);
    }
    std::memcpy(&rest, bytes.data() + bytes.size() - 8, 8);
  } else if (n >= 4) {
    uint32_t first, last;
    std::memcpy(&first, p, 4);
    std::memcpy(&last, p + n - 4, 4);
    rest = first | static_cast<uint64_t>(last) << 32;
  } else if (n > 0) {
    auto byte = [p](size_t k) { return static_cast<uint64_t>(static_cast<unsigned char>(p[k])); };
    rest = byte(0) << 16 | byte(n / 2) << 8 | byte(n - 1);
  }
  return static_cast<uint32_t>(fold(h ^ rest, multiplier));
}

String* own_string(Value& slot, size_t capacity) {
  slot.aux = 0;                                             // pos() ends with any change
  String* s = slot.s;
  if (s->refs == 1 && !s->has(Shared)) {
    if (s->capacity >= capacity) return s;
    size_t wanted = std::max(capacity, s->capacity + s->capacity / 2 + 16);
    size_t bytes = String::bytes_for(wanted);
    s = static_cast<String*>(heap->resize(s, Heap::rounded(String::header + s->capacity + 1), bytes));
    s->capacity = bytes - String::header - 1;
    slot.s = s;
    return s;
  }
  String* fresh = new_string_buffer(std::max(capacity, s->length));
  std::memcpy(fresh->text, s->text, s->length + 1);
  fresh->length = s->length;
  fresh->flags = s->flags & (Utf8Text | Tainted);
  slot.s = fresh;
  release(s);
  return fresh;
}

void append_bytes(Value& slot, std::string_view bytes) {
  String* own = slot.s;
  size_t length = own->length;
  if (own->refs == 1 && !own->has(Shared) && length + bytes.size() <= own->capacity) [[likely]] {
    copy_bytes(own->text + length, bytes.data(), bytes.size());   // behind the text: what lies in it is not touched
    own->length = length + bytes.size();
    changed(own);
    return;
  }
  // The bytes may lie in the string itself ($x .= $x): it then has two holders or is grown before the copy, so keep it alive.
  bool inside = bytes.data() >= slot.s->text && bytes.data() <= slot.s->text + length;
  size_t offset = inside ? static_cast<size_t>(bytes.data() - slot.s->text) : 0;
  String* s = own_string(slot, length + bytes.size());
  if (!bytes.empty()) std::memmove(s->text + length, inside ? s->text + offset : bytes.data(), bytes.size());
  s->length = length + bytes.size();
  changed(s);
}

size_t utf8_length(std::string_view bytes) {
  size_t count = 0;
  for (char c : bytes) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

size_t utf8_offset(std::string_view bytes, size_t characters) {
  size_t at = 0;
  while (at < bytes.size() && characters > 0) {
    ++at;
    while (at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80) ++at;
    --characters;
  }
  return at;
}

uint32_t utf8_decode(std::string_view bytes, size_t& position) {
  auto byte = [&](size_t at) { return static_cast<unsigned char>(bytes[at]); };
  uint32_t first = byte(position++);
  if (first < 0x80 || first < 0xC0) return first;
  int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF8 ? 3 : first < 0xFC ? 4 : 5;
  uint32_t code = first & ((0x40u >> more) - 1);
  size_t at = position;
  for (int k = 0; k < more; ++k, ++at) {
    if (at >= bytes.size() || (byte(at) & 0xC0) != 0x80) return first;
    code = code << 6 | (byte(at) & 0x3F);
  }
  position = at;
  return code;
}

size_t utf8_encode(char* out, uint32_t c) {
  if (c < 0x80) { out[0] = static_cast<char>(c); return 1; }
  int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : c < 0x200000 ? 3 : c < 0x4000000 ? 4 : 5;
  static constexpr unsigned char lead[] = {0, 0xC0, 0xE0, 0xF0, 0xF8, 0xFC};
  out[0] = static_cast<char>(lead[more] | (c >> (6 * more)));
  for (int k = 1; k <= more; ++k) out[k] = static_cast<char>(0x80 | ((c >> (6 * (more - k))) & 0x3F));
  return static_cast<size_t>(more) + 1;
}

void utf8_encode(std::string& out, uint32_t code_point) {
  char buffer[6];
  out.append(buffer, utf8_encode(buffer, code_point));
}

std::string latin1_to_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 4);
  for (char c : bytes) utf8_encode(out, static_cast<unsigned char>(c));
  return out;
}

bool utf8_to_latin1(std::string_view bytes, std::string& out) {
  out.clear();
  for (size_t at = 0; at < bytes.size();) {
    uint32_t c = utf8_decode(bytes, at);
    if (c > 0xFF) return false;
    out.push_back(static_cast<char>(c));
  }
  return true;
}

bool is_ascii(std::string_view bytes) {
  const char* p = bytes.data();
  size_t n = bytes.size();
  for (; n >= 8; p += 8, n -= 8) {
    uint64_t word;
    std::memcpy(&word, p, 8);
    if (word & 0x8080808080808080u) return false;
  }
  return std::none_of(p, p + n, [](char c) { return (c & 0x80) != 0; });
}

bool is_valid_utf8(std::string_view bytes) {
  for (size_t at = 0; at < bytes.size();) {
    auto first = static_cast<unsigned char>(bytes[at]);
    size_t before = at;
    uint32_t c = utf8_decode(bytes, at);
    if (first >= 0x80 && at == before + 1) return false;
    char again[6];
    if (first >= 0x80 && utf8_encode(again, c) != at - before) return false;
  }
  return true;
}

}  // namespace nacre
