// SPDX-License-Identifier: MIT
// Terminals: their attributes, size, foreground group, and making a pseudo-terminal. termios(3), pty(7). Flags and actions are the
// system's numbers.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "runtime/posix/result.h"

namespace nacre::posix {

struct Termios {
  uint32_t input_flags = 0, output_flags = 0, control_flags = 0, local_flags = 0;
  uint32_t input_speed = 0, output_speed = 0;  // B... codes
  std::array<unsigned char, 32> control_characters{};
};

Result<Termios> tcgetattr(int fd);
// when: TCSANOW 0, TCSADRAIN 1, TCSAFLUSH 2.
Result<void> tcsetattr(int fd, int when, const Termios& termios);
Result<void> tcsendbreak(int fd, int duration);
Result<void> tcdrain(int fd);
Result<void> tcflow(int fd, int action);
Result<void> tcflush(int fd, int queue);
Result<int> tcgetpgrp(int fd);
Result<void> tcsetpgrp(int fd, int group);
// The path of the controlling terminal. ctermid(3)
std::string ctermid();

struct WindowSize {
  unsigned short rows = 0, columns = 0, x_pixels = 0, y_pixels = 0;
};
Result<WindowSize> window_size(int fd);
Result<void> set_window_size(int fd, WindowSize size);
// Makes `fd` the controlling terminal of this session (TIOCSCTTY), or gives it up (TIOCNOTTY).
Result<void> take_controlling_terminal(int fd);
Result<void> leave_controlling_terminal(int fd);

struct PseudoTerminal {
  int master = -1, slave = -1;  // both close-on-exec, neither the controlling terminal
  std::string slave_name;
};
Result<PseudoTerminal> open_pseudo_terminal();

}  // namespace nacre::posix
