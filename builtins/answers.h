// SPDX-License-Identifier: MIT
// The ways in which perl's calls on the system say no: 0 (mkdir, rename, kill ...), undef (open, opendir, truncate ...), "" (seek). All set $!.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre {

// A text to be read into, which then is the answer without another copy.
class ReadBuffer {
 public:
  explicit ReadBuffer(size_t room) : text_(Value::of(Tag::Str, new_string_buffer(room))), room_(room) {}
  std::span<char> space() { return {text_->s->text, room_}; }
  // The first `length` bytes; much room that they leave empty is given back.
  Value take(size_t length) {
    if (length < room_ / 2 && room_ > 256) return string_value({text_->s->text, length});
    text_->s->length = length;
    changed(text_->s);
    return text_.take();
  }

 private:
  Held text_;
  size_t room_;
};

// An argument as bytes for the system, copied only where it is kept as characters. Throws Unwound for wide ones, which are no bytes.
class ArgumentBytes {
 public:
  ArgumentBytes(Call& call, uint32_t i) : text_(call.text(i)), view_(text_.view()) {
    if (text_.utf8()) [[unlikely]] become_bytes(call);
  }
  ArgumentBytes(const ArgumentBytes&) = delete;
  ArgumentBytes& operator=(const ArgumentBytes&) = delete;
  const char* data() const { return view_.data(); }
  size_t size() const { return view_.size(); }
  std::string_view view() const { return view_; }

 private:
  [[gnu::noinline]] void become_bytes(Call& call) {
    bool wide = false;
    narrow_ = std::make_unique<std::string>();
    view_ = downgraded(text_.both(), *narrow_, wide).bytes;
    if (wide) call.in.fail("Wide character in " + std::string(call.row.described.empty() ? call.row.name : call.row.described));
  }

  Text text_;
  std::unique_ptr<std::string> narrow_;
  std::string_view view_;
};

inline Value refuse(Call& call, int error) { call.in.system_error = error; return Value::undef(); }
// After a write that SIGPIPE or SIGXFSZ came with: its handler runs before `syswrite(...) or die` sees that it failed.
inline Value refuse_and_attend(Call& call, int error) {
  call.in.system_error = error;
  return call.in.attend() ? Value::undef() : Value::unwind();
}
template <class T>
Value one_or_undef(Call& call, const posix::Result<T>& result) { return result ? Value::integer(1) : refuse(call, result.error()); }
template <class T>
Value one_or_zero(Call& call, const posix::Result<T>& result) {
  if (result.failed()) call.in.system_error = result.error();
  return Value::integer(result ? 1 : 0);
}
// "0 but true" for a zero that is no failure: fcntl, ioctl, sysseek.
inline Value zero_but_true(int64_t number) { return number ? Value::integer(number) : string_value("0 but true"); }

}  // namespace nacre
