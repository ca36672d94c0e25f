// SPDX-License-Identifier: MIT
// IO::Tty and IO::Pty: making pseudo-terminals, their names and sizes. The objects are made in perl/IO.
#include <cerrno>
#include <cstring>

#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/terminal.h"
#include "runtime/posix/terminal_constants.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

// -1: not open.
int descriptor_argument(Call& call) {
  HandleObject* handle = call.handle(0);
  return handle ? descriptor_of(*handle) : -1;
}

// The master's descriptor, the slave's and its name; nothing where there are no pseudo-terminals left.
Value do_allocate(Call& call) {
  auto made = posix::open_pseudo_terminal();
  if (!made) return call.fails(made.error());
  call.push(Value::integer(made->master));
  call.push(Value::integer(made->slave));
  call.push(call.text_value(made->slave_name));
  return call.list();
}

Value do_ttyname(Call& call) {
  auto name = posix::ttyname(descriptor_argument(call));
  return name ? call.text_value(*name) : refuse(call, name.error());
}

// struct winsize: rows, columns, and both in pixels.
constexpr size_t sizes = 4;

Value do_pack_winsize(Call& call) {
  if (call.count() < 2 || call.count() > sizes) return call.die("Usage: IO::Tty::pack_winsize(row, col, xpixel = 0, ypixel = 0)");
  unsigned short packed[sizes];
  for (uint32_t i = 0; i < sizes; ++i) packed[i] = static_cast<unsigned short>(call.integer_or(i, 0));
  return call.text_value({reinterpret_cast<const char*>(packed), sizeof packed});
}

Value do_unpack_winsize(Call& call) {
  if (call.count() != 1) return call.die("Usage: IO::Tty::unpack_winsize(winsize)");
  std::string packed = call.bytes(0);
  unsigned short size[sizes];
  if (packed.size() != sizeof size)
    return call.die("IO::Tty::unpack_winsize(): Bad arg length - got " + std::to_string(packed.size()) + ", expected " + std::to_string(sizeof size));
  std::memcpy(size, packed.data(), sizeof size);
  for (unsigned short number : size) call.push(Value::integer(number));
  return call.list();
}

// Passes every byte as it is, one at a time: no echo, no lines, no signals.
Value do_set_raw(Call& call) {
  int fd = descriptor_argument(call);
  if (!posix::isatty(fd)) return Value::integer(1);
  auto attributes = posix::tcgetattr(fd);
  if (!attributes) return refuse(call, attributes.error());
  attributes->input_flags = attributes->output_flags = attributes->local_flags = 0;
  constexpr size_t time = 5, minimum = 6;   // VTIME, VMIN
  attributes->control_characters[minimum] = 1;
  attributes->control_characters[time] = 0;
  return one_or_undef(call, posix::tcsetattr(fd, 0, *attributes));
}

}  // namespace

constinit const Row pseudo_terminal_table[] = {
    {"IO::Pty::pty_allocate", {}, Needs::Spawn, Taint::Neither, "a pseudo-terminal: both descriptors, and its name", do_allocate},
    {"IO::Tty::pack_winsize", {}, Needs::Nothing, Taint::Neither, "rows and columns for TIOCSWINSZ", do_pack_winsize},
    {"IO::Tty::set_raw", {}, Needs::Process, Taint::Neither, "a terminal passes bytes as they are", do_set_raw},
    {"IO::Tty::ttyname", {}, Needs::Handles, Taint::Neither, "a terminal's path", do_ttyname},
    {"IO::Tty::unpack_winsize", {}, Needs::Nothing, Taint::Neither, "what TIOCGWINSZ gave", do_unpack_winsize},
};
const Rows pseudo_terminal_rows = pseudo_terminal_table;

void load_terminal_constants(Interpreter& in) {
  for (const auto& constant : posix::terminal_constants())
    in.define_constant("IO::Tty::Constant::" + std::string(constant.name), Value::integer(constant.value));
}

}  // namespace nacre
