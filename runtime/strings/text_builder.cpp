// SPDX-License-Identifier: MIT
#include "runtime/strings/text_builder.h"

#include "runtime/interpreter.h"

namespace nacre {

namespace {
constexpr size_t worth_counting = 4096, bytes_of_step = 256;
}  // namespace

void TextBuilder::enlarge(size_t bytes) {
  if (text_->length + bytes >= worth_counting) interpreter->charge((text_->length + bytes) / bytes_of_step);
  Value slot = Value::of(Tag::Str, text_.take());
  text_ = Ref<String>(own_string(slot, slot.s->length + bytes));
}

void TextBuilder::append_converted(const TextView& piece) {
  if (piece.utf8) {
    become_utf8();
    return raw(piece.bytes);
  }
  if (is_ascii(piece.bytes)) return raw(piece.bytes);
  raw(latin1_to_utf8(piece.bytes));
}

void TextBuilder::append_character(uint32_t code_point) {
  if (code_point > 0xFF) become_utf8();
  char* to = room(6);
  if (utf8_) return grow_by(utf8_encode(to, code_point));
  *to = static_cast<char>(code_point);
  grow_by(1);
}

void TextBuilder::become_utf8() {
  if (utf8_) return;
  utf8_ = true;
  if (is_ascii(text_->view())) return;
  std::string wide = latin1_to_utf8(text_->view());
  text_->length = 0;
  raw(wide);
}

Value TextBuilder::take() {
  String* s = text_.take();
  if (utf8_) s->flags |= Utf8Text;
  s->text[s->length] = 0;
  return Value::of(Tag::Str, s);
}

}  // namespace nacre
