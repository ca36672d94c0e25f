// SPDX-License-Identifier: MIT
// IO::Handle and its sisters: what perl's own functions on handles do not offer. The methods that they do are in perl/IO.
#include <cerrno>

#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/fd.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

io::Handle* stream_of(Call& call) {
  HandleObject* handle = call.handle(0);
  if (handle && handle->stream) return handle->stream.get();
  call.in.system_error = EBADF;
  return nullptr;
}

Value do_blocking(Call& call) {
  io::Handle* stream = stream_of(call);
  if (!stream) return Value::undef();
  constexpr int get_flags = 3;   // F_GETFL
  auto flags = posix::fcntl(stream->fd(), get_flags, 0L);
  if (!flags) return refuse(call, flags.error());
  bool was = (*flags & posix::OpenFlags::nonblocking) == 0;
  if (call.count() > 1) {
    auto set = posix::set_nonblocking(stream->fd(), !call.truth(1u));
    if (!set) return refuse(call, set.error());
  }
  return call.truth(was);
}

Value do_ungetc(Call& call) {
  io::Handle* stream = stream_of(call);
  if (!stream) return Value::undef();
  int64_t code = call.integer(1);
  std::string text;
  if (stream->utf8()) utf8_encode(text, static_cast<uint32_t>(code));
  else text = static_cast<char>(code);
  stream->unread(text);
  return Value::integer(code);
}

Value do_error(Call& call) {
  io::Handle* stream = stream_of(call);
  return Value::integer(!stream || stream->has_error());
}

Value do_clearerr(Call& call) {
  io::Handle* stream = stream_of(call);
  if (!stream) return Value::integer(-1);
  stream->clear_error();
  return Value::integer(0);
}

Value do_untaint(Call& call) {
  HandleObject* handle = call.handle(0);
  if (!handle) return Value::integer(-1);
  handle->untainted = true;
  return Value::integer(0);
}

Value do_flush(Call& call) {
  io::Handle* stream = stream_of(call);
  if (!stream) return Value::undef();
  if (stream->flush_writes()) return string_value("0 but true");
  return refuse(call, stream->error());
}

Value do_sync(Call& call) {
  io::Handle* stream = stream_of(call);
  if (!stream) return Value::undef();
  auto synced = posix::fsync(stream->fd());
  return synced ? string_value("0 but true") : refuse(call, synced.error());
}

Value do_getpos(Call& call) {
  io::Handle* stream = stream_of(call);
  if (!stream) return Value::undef();
  auto place = stream->tell();
  return place ? Value::integer(*place) : refuse(call, place.error());
}

Value do_setpos(Call& call) {
  io::Handle* stream = stream_of(call);
  if (!stream) return Value::undef();
  auto moved = stream->seek(call.integer(1), posix::Whence::Start);
  return moved ? string_value("0 but true") : refuse(call, moved.error());
}

// How many lines were read, and setting it: input_line_number.
Value do_lines(Call& call) {
  HandleObject* handle = call.handle(0);
  return handle ? Value::integer(handle->lines) : Value::undef();
}

// Is $fh at an open file?
Value do_opened(Call& call) {
  HandleObject* handle = call.handle(0);
  return call.truth(handle && handle->stream);
}

}  // namespace

constinit const Row io_table[] = {
    {"IO::Handle::blocking", {}, Needs::Files, Taint::Neither, "does reading wait? And sets it", do_blocking},
    {"IO::Handle::clearerr", {}, Needs::Files, Taint::Neither, "forgets an error", do_clearerr},
    {"IO::Handle::error", {}, Needs::Files, Taint::Neither, "was there an error?", do_error},
    {"IO::Handle::flush", {}, Needs::Files, Taint::Neither, "writes out what is buffered", do_flush},
    {"IO::Handle::input_line_number", {}, Needs::Files, Taint::Neither, "the number of lines read", do_lines},
    {"IO::Handle::opened", {}, Needs::Files, Taint::Neither, "is it open?", do_opened},
    {"IO::Handle::sync", {}, Needs::Files, Taint::Neither, "fsync(2)", do_sync},
    {"IO::Handle::ungetc", {}, Needs::Files, Taint::Neither, "puts a character back", do_ungetc},
    {"IO::Handle::untaint", {}, Needs::Files, Taint::Neither, "trusts what is read", do_untaint},
    {"IO::Seekable::getpos", {}, Needs::Files, Taint::Neither, "a place for setpos", do_getpos},
    {"IO::Seekable::setpos", {}, Needs::Files, Taint::Neither, "goes there", do_setpos},
};
const Rows io_rows = io_table;

}  // namespace nacre
