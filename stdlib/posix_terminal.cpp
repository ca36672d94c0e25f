// SPDX-License-Identifier: MIT
// POSIX: terminals. Attributes travel as a list: iflag, oflag, cflag, lflag, both speeds, the control characters.
#include <cerrno>
#include <cstring>

#include "runtime/posix/fd.h"
#include "stdlib/modules.h"
#include "stdlib/posix_calls.h"

namespace nacre {

namespace {

// struct termios as the kernel has it, and the ioctl_tty(2) requests.
struct Attributes {
  uint32_t input, output, control, local;
  uint8_t line;
  uint8_t characters[19];
};
constexpr unsigned long get_attributes = 0x5401, set_attributes = 0x5402, send_break = 0x5409, control_flow = 0x540a, flush_queue = 0x540b;
constexpr uint32_t speed_mask = 0010017;

Value do_get(Call& call) {
  Attributes a{};
  auto result = posix::ioctl(static_cast<int>(call.integer(0)), get_attributes, static_cast<void*>(&a));
  if (!result) return call.fails(result.error());
  for (uint32_t part : {a.input, a.output, a.control, a.local, a.control & speed_mask, a.control & speed_mask}) call.push(Value::integer(part));
  for (uint8_t character : a.characters) call.push(Value::integer(character));
  return call.list();
}

// fd, when (TCSANOW 0, TCSADRAIN 1, TCSAFLUSH 2), then the list of do_get.
Value do_set(Call& call) {
  auto fd = static_cast<int>(call.integer(0));
  Attributes a{};
  auto before = posix::ioctl(fd, get_attributes, static_cast<void*>(&a));
  if (!before) return refuse(call, before.error());
  auto part = [&](uint32_t i) { return static_cast<uint32_t>(call.integer(2 + i)); };
  a.input = part(0);
  a.output = part(1);
  a.control = (part(2) & ~speed_mask) | (part(5) & speed_mask);
  a.local = part(3);
  for (uint32_t i = 0; i < sizeof a.characters && 8 + i < call.count(); ++i) a.characters[i] = static_cast<uint8_t>(call.integer(8 + i));
  return done_or_undef(call, posix::ioctl(fd, set_attributes + static_cast<unsigned long>(call.integer(1)), static_cast<void*>(&a)));
}

template <unsigned long request>
Value with_number(Call& call) {
  if (call.count() != 2) call.in.fail("Usage: " + std::string(call.row.name) + "(fd, action)");
  if (small(call, 0) < 0) return minus_one(call, EBADF);
  return done_or_undef(call, posix::ioctl(small(call, 0), request, static_cast<long>(call.integer(1))));
}
// tcdrain(3): a break of no length waits for the output.
Value do_drain(Call& call) {
  expect(call, 1, 1, "tcdrain(fd)");
  return small(call, 0) < 0 ? minus_one(call, EBADF) : done_or_undef(call, posix::ioctl(small(call, 0), send_break, 1L));
}

}  // namespace

constinit const Row posix_terminal_table[] = {
    {"POSIX::native_tcgetattr", {}, Needs::Handles, Taint::Neither, "a terminal's attributes", do_get},
    {"POSIX::native_tcsetattr", {}, Needs::Process, Taint::Neither, "sets them", do_set},
    {"POSIX::tcdrain", {}, Needs::Handles, Taint::Neither, "waits until all output is sent", do_drain},
    {"POSIX::tcflow", {}, Needs::Process, Taint::Neither, "stops and starts a terminal", with_number<control_flow>},
    {"POSIX::tcflush", {}, Needs::Process, Taint::Neither, "drops what waits in a terminal's queues", with_number<flush_queue>},
    {"POSIX::tcsendbreak", {}, Needs::Process, Taint::Neither, "sends a break", with_number<send_break>},
};
const Rows posix_terminal_rows = posix_terminal_table;

}  // namespace nacre
