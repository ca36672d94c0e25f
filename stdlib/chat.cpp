// SPDX-License-Identifier: MIT
// IPC::Chat: what it needs of terminals and of a handle's buffer. The talking is in perl/IPC/Chat.pm.
#include <cerrno>
#include <cstring>

#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/terminal.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

HandleObject* open_handle(Call& call) {
  HandleObject* handle = call.handle(0);
  return handle && handle->stream ? handle : nullptr;
}

int descriptor_argument(Call& call) {
  HandleObject* handle = open_handle(call);
  return handle ? descriptor_of(*handle) : -1;
}

// What was read ahead of <FH>, taken from its buffer.
Value do_take(Call& call) {
  HandleObject* handle = open_handle(call);
  io::StringSink sink;
  size_t done = 0;
  if (handle && handle->stream->buffered()) (void)handle->stream->read(handle->stream->buffered(), sink, done);
  return call.text_value(sink.text);
}

// Puts it back, to be read next.
Value do_put_back(Call& call) {
  if (HandleObject* handle = open_handle(call)) handle->stream->unread(call.bytes(1));
  return call.undef();
}

Value do_now(Call&) { return Value::number(static_cast<double>(posix::monotonic_nanoseconds()) / 1e9); }

// The terminal's attributes as text for settings(FH, TEXT), which sets them.
Value do_settings(Call& call) {
  int fd = descriptor_argument(call);
  posix::Termios termios;
  if (call.count() == 1) {
    auto now = posix::tcgetattr(fd);
    if (!now) return refuse(call, now.error());
    return call.text_value({reinterpret_cast<const char*>(&*now), sizeof *now});
  }
  std::string saved = call.bytes(1);
  if (saved.size() != sizeof termios) return refuse(call, EINVAL);
  std::memcpy(&termios, saved.data(), sizeof termios);
  return one_or_undef(call, posix::tcsetattr(fd, 0, termios));
}

// termios(3)'s flags.
constexpr uint32_t echo = 010, echo_newline = 0100, newline_as_two = 04, canonical = 02, signals = 01, extended = 0100000, flow_control = 02000,
                   return_as_newline = 0400;

Value change(Call& call, void (*change_it)(posix::Termios&)) {
  int fd = descriptor_argument(call);
  auto termios = posix::tcgetattr(fd);
  if (!termios) return refuse(call, termios.error());
  change_it(*termios);
  return one_or_undef(call, posix::tcsetattr(fd, 0, *termios));
}

// What is written does not come back, and a newline that the program prints stays one character.
Value do_make_plain(Call& call) {
  return change(call, [](posix::Termios& termios) {
    termios.local_flags &= ~(echo | echo_newline);
    termios.output_flags &= ~newline_as_two;
  });
}

// The user's terminal while it is joined to a program: each key goes there, ^C too; what comes is shown as on any terminal.
Value do_raw(Call& call) {
  return change(call, [](posix::Termios& termios) {
    termios.local_flags &= ~(echo | canonical | signals | extended);
    termios.input_flags &= ~(flow_control | return_as_newline);
  });
}

}  // namespace

constinit const Row chat_table[] = {
    {"IPC::Chat::make_plain", {}, Needs::Process, Taint::Neither, "a terminal without echo that leaves newlines alone", do_make_plain},
    {"IPC::Chat::now", {}, Needs::Clock, Taint::Neither, "seconds that no clock setting changes", do_now},
    {"IPC::Chat::put_back", {}, Needs::Handles, Taint::Neither, "text to be read next", do_put_back},
    {"IPC::Chat::raw", {}, Needs::Process, Taint::Neither, "a terminal that gives each key", do_raw},
    {"IPC::Chat::settings", {}, Needs::Process, Taint::Neither, "a terminal's attributes, to be set again", do_settings},
    {"IPC::Chat::take_read", {}, Needs::Handles, Taint::Source, "what was read ahead", do_take},
};
const Rows chat_rows = chat_table;

}  // namespace nacre
