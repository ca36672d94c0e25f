// SPDX-License-Identifier: MIT
#include "runtime/scalar_device.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "runtime/interpreter.h"

namespace nacre {

Value ScalarDevice::content() const {
  Held value(nacre::read(&variable_->value));
  if (value->is_unwind()) return string_value("");
  if (value->tag == Tag::Str) return value.take();
  return to_text_value(*interpreter, *value);
}

io::Result<size_t> ScalarDevice::read(char* buffer, size_t size) {
  Held text(content());
  std::string_view bytes = text->s->view();
  if (place_ >= bytes.size()) return size_t{0};
  size_t count = std::min(size, bytes.size() - place_);
  std::memcpy(buffer, bytes.data() + place_, count);
  place_ += count;
  return count;
}

// Also called where a handle goes, so that it must not throw: where no memory may be had the script is stopped at the next safe point.
io::Result<size_t> ScalarDevice::write(std::string_view bytes) try {
  Value* slot = real(&variable_->value);
  if (slot->tag != Tag::Str && !store(slot, content())) return io::Error{EINTR};
  if (slot->is_indirect()) return io::Error{EINVAL};
  if (appends_) place_ = slot->s->length;
  size_t end = place_ + bytes.size();
  // Room for what comes next, or many small prints would copy all of it each time.
  String* text = own_string(*slot, std::max(slot->s->length, end > slot->s->capacity ? end + end / 2 : end));
  if (place_ > text->length) std::memset(text->text + text->length, 0, place_ - text->length);
  std::memcpy(text->text + place_, bytes.data(), bytes.size());
  text->length = std::max(text->length, end);
  changed(text);
  place_ = end;
  return bytes.size();
} catch (const Unwound&) {
  return io::Error{ENOMEM};
} catch (const std::bad_alloc&) {
  return io::Error{ENOMEM};
}

io::Result<int64_t> ScalarDevice::seek(int64_t offset, io::Whence whence) {
  Held text(content());
  int64_t base = whence == io::Whence::Start ? 0 : static_cast<int64_t>(whence == io::Whence::Current ? place_ : text->s->length);
  if (base + offset < 0) return io::Error{EINVAL};
  place_ = static_cast<size_t>(base + offset);
  return base + offset;
}

io::Result<void> ScalarDevice::truncate(int64_t) { return io::Error{EINVAL}; }

}  // namespace nacre
