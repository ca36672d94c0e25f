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
  static constexpr size_t header = 32;   // bytes before text
  static size_t bytes_for(size_t capacity) { return Heap::rounded(header + capacity + 1); }
};

static_assert(sizeof(String) == String::header);

// Bytes with their meaning: a borrowed string.
struct TextView {
  std::string_view bytes;
  bool utf8 = false;
};

String* new_string_buffer(size_t capacity);                       // empty, room for capacity bytes
String* new_string(std::string_view bytes, bool utf8 = false);
inline String* new_string(TextView t) { return new_string(t.bytes, t.utf8); }
inline Value string_value(std::string_view bytes, bool utf8 = false) { return Value::of(Tag::Str, new_string(bytes, utf8)); }
uint32_t hash_bytes(std::string_view bytes);
inline uint32_t hash_of(String* s) {
  if (!s->has(HashKnown)) { s->hash = hash_bytes(s->view()); s->flags |= HashKnown; }
  return s->hash;
}

// Makes the string in `slot` (tag Str) one that may be changed and has room for `capacity` bytes; other holders keep the old one.
String* own_string(Value& slot, size_t capacity);
inline void changed(String* s) { s->flags &= static_cast<uint8_t>(~(HashKnown | ValidText)); s->text[s->length] = 0; }
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
