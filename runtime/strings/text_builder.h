// SPDX-License-Identifier: MIT
// Builds a string piece by piece and yields it as a value without a last copy. Turns to characters (UTF-8) when the first piece of characters
// comes. Knows nothing of formats or separators.
#pragma once

#include <cstring>
#include <string_view>

#include "runtime/text.h"

namespace nacre {

class TextBuilder {
 public:
  explicit TextBuilder(size_t capacity = 64) : text_(new_string_buffer(capacity)) {}

  void ascii(std::string_view bytes) { raw(bytes); }          // means the same in both encodings
  void append(const TextView& piece) {
    if (piece.utf8 == utf8_) return raw(piece.bytes);
    append_converted(piece);
  }
  void append_character(uint32_t code_point);
  void fill(char c, size_t count) { std::memset(room(count), c, count); grow_by(count); }
  char* room(size_t bytes) {                                   // where that many bytes may be written; then grow_by()
    if (text_->capacity - text_->length < bytes) enlarge(bytes);
    return text_->text + text_->length;
  }
  void grow_by(size_t bytes) { text_->length += bytes; }

  void become_utf8();
  bool utf8() const { return utf8_; }
  size_t length() const { return text_->length; }              // bytes
  std::string_view view() const { return text_->view(); }
  char* data() { return text_->text; }
  void truncate(size_t bytes) { text_->length = bytes; }
  Value take();                                                // the string, owned

 private:
  void raw(std::string_view bytes) {
    if (bytes.empty()) return;
    std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
    grow_by(bytes.size());
  }
  void append_converted(const TextView& piece);
  void enlarge(size_t bytes);

  Ref<String> text_;
  bool utf8_ = false;
};

}  // namespace nacre
