// SPDX-License-Identifier: MIT
// Strings: counted bytes with perl's UTF-8 flag, copy-on-write (a String with more than one holder is never changed). A NUL follows the text.
#pragma once

#include <cstring>
#include <string>
#include <string_view>

#include "runtime/values/heap.h"
#include "runtime/values/value.h"

namespace nacre {

struct String : Object {
  uint32_t hash;
  uint32_t reserved;
  size_t length;
  size_t capacity;     // of text, without the NUL
  char text[];         // capacity + 1 bytes

  std::string_view view() const { return {text, length}; }
  bool utf8() const { return has(Utf8Text); }
  bool fits_as_key() const { return (flags & (Utf8Text | Tainted)) == 0; }   // a hash may keep it as it is
  static constexpr size_t header = 32;   // bytes before text
  static size_t bytes_for(size_t capacity) { return Heap::rounded(header + capacity + 1); }
};

static_assert(sizeof(String) == String::header);

// Bytes with their meaning: a borrowed string.
struct TextView {
  std::string_view bytes;
  bool utf8 = false;
};

// Copies what mostly is a few bytes: a call of memcpy would cost more than the copy. The two do not overlap.
inline void copy_bytes(char* to, const char* from, size_t count) {
  auto piece = [&]<class T>(T) {                            // two overlapping ones, from both ends
    T first, last;
    std::memcpy(&first, from, sizeof(T));
    std::memcpy(&last, from + count - sizeof(T), sizeof(T));
    std::memcpy(to, &first, sizeof(T));
    std::memcpy(to + count - sizeof(T), &last, sizeof(T));
  };
  if (count > 16) { std::memcpy(to, from, count); return; }
  if (count >= 8) return piece(uint64_t{});
  if (count >= 4) return piece(uint32_t{});
  if (count >= 2) return piece(uint16_t{});
  if (count) *to = *from;
}
// The same for comparing.
inline bool same_bytes(const char* a, const char* b, size_t count) {
  auto piece = [&]<class T>(T) {
    T a_first, a_last, b_first, b_last;
    std::memcpy(&a_first, a, sizeof(T));
    std::memcpy(&b_first, b, sizeof(T));
    std::memcpy(&a_last, a + count - sizeof(T), sizeof(T));
    std::memcpy(&b_last, b + count - sizeof(T), sizeof(T));
    return a_first == b_first && a_last == b_last;
  };
  if (count > 16) return std::memcmp(a, b, count) == 0;
  if (count >= 8) return piece(uint64_t{});
  if (count >= 4) return piece(uint32_t{});
  if (count >= 2) return piece(uint16_t{});
  return count == 0 || *a == *b;
}

[[noreturn]] void refuse_capacity();
// Empty, with room for capacity bytes.
inline String* new_string_buffer(size_t capacity) {
  if (capacity > (size_t{1} << 46)) [[unlikely]] refuse_capacity();
  size_t bytes = String::bytes_for(capacity);
  auto* s = static_cast<String*>(heap->allocate(bytes));
  s->refs = 1;
  s->kind = ObjectKind::String;
  s->flags = 0;
  s->package = 0;
  s->hash = 0;
  s->reserved = 0;
  s->length = 0;
  s->capacity = bytes - String::header - 1;
  s->text[0] = 0;
  return s;
}
inline String* new_string(std::string_view bytes, bool utf8 = false) {
  String* s = new_string_buffer(bytes.size());
  copy_bytes(s->text, bytes.data(), bytes.size());
  s->length = bytes.size();
  s->text[s->length] = 0;
  if (utf8) s->flags |= Utf8Text;
  return s;
}
inline String* new_string(const TextView& t) { return new_string(t.bytes, t.utf8); }
inline Value string_value(std::string_view bytes, bool utf8 = false) { return Value::of(Tag::Str, new_string(bytes, utf8)); }
uint32_t hash_bytes(std::string_view bytes);
inline uint32_t hash_of(String* s) {
  if (!s->has(HashKnown)) { s->hash = hash_bytes(s->view()); s->flags |= HashKnown; }
  return s->hash;
}

// Makes the string in `slot` (tag Str) one that may be changed and has room for `capacity` bytes; other holders keep the old one.
String* own_string(Value& slot, size_t capacity);
// A text that is no number and has been taken for one: perl says so once (the bit means something else for what can be blessed).
constexpr uint8_t TakenAsNumber = Dying;
inline void changed(String* s) { s->flags &= static_cast<uint8_t>(~(HashKnown | ValidText | TakenAsNumber)); s->text[s->length] = 0; }
// Appends in place; both sides must agree in utf8 (see append_text in text.h for the general case).
void append_bytes(Value& slot, std::string_view bytes);

// UTF-8 helpers on perl's extended UTF-8 (up to 13 bytes are never made by us; code points up to 2^31 are).
size_t utf8_length(std::string_view bytes);                       // characters
size_t utf8_offset(std::string_view bytes, size_t characters);    // byte offset of that character, clamped
uint32_t utf8_decode(std::string_view bytes, size_t& position);   // advances; a malformed byte decodes as itself
void utf8_encode(std::string& out, uint32_t code_point);
size_t utf8_encode(char* out, uint32_t code_point);               // at most 6 bytes
std::string latin1_to_utf8(std::string_view bytes);
bool utf8_to_latin1(std::string_view bytes, std::string& out);    // false: holds a wide character
bool is_ascii(std::string_view bytes);
bool is_valid_utf8(std::string_view bytes);

}  // namespace nacre
