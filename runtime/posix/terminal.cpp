// SPDX-License-Identifier: MIT
#include "runtime/posix/terminal.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runtime/posix/checked.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/fd.h"

namespace nacre::posix {

static_assert(NCCS <= 32);

Result<Termios> tcgetattr(int fd) {
  if (!owns(fd)) return Error{EBADF};
  struct ::termios from {};
  if (::tcgetattr(fd, &from) < 0) return last_error();
  Termios out{from.c_iflag, from.c_oflag, from.c_cflag, from.c_lflag, ::cfgetispeed(&from), ::cfgetospeed(&from), {}};
  std::copy(std::begin(from.c_cc), std::end(from.c_cc), out.control_characters.begin());
  return out;
}

Result<void> tcsetattr(int fd, int when, const Termios& from) {
  if (!owns(fd)) return Error{EBADF};
  struct ::termios to {};
  if (::tcgetattr(fd, &to) < 0) return last_error();  // for the fields that Termios does not show
  to.c_iflag = from.input_flags;
  to.c_oflag = from.output_flags;
  to.c_cflag = from.control_flags;
  to.c_lflag = from.local_flags;
  std::copy_n(from.control_characters.begin(), NCCS, to.c_cc);
  if (::cfsetispeed(&to, from.input_speed) < 0 || ::cfsetospeed(&to, from.output_speed) < 0) return last_error();
  return done(::tcsetattr(fd, when, &to));
}

Result<void> tcsendbreak(int fd, int duration) { return done(::tcsendbreak(fd, duration)); }
Result<void> tcdrain(int fd) { return done(::tcdrain(fd)); }
Result<void> tcflow(int fd, int action) { return done(::tcflow(fd, action)); }
Result<void> tcflush(int fd, int queue) { return done(::tcflush(fd, queue)); }
Result<int> tcgetpgrp(int fd) { return checked(::tcgetpgrp(fd)); }
Result<void> tcsetpgrp(int fd, int group) { return done(::tcsetpgrp(fd, group)); }

std::string ctermid() {
  char name[L_ctermid];
  return ::ctermid(name);
}

Result<WindowSize> window_size(int fd) {
  struct winsize size {};
  if (::ioctl(fd, TIOCGWINSZ, &size) < 0) return last_error();
  return WindowSize{size.ws_row, size.ws_col, size.ws_xpixel, size.ws_ypixel};
}

Result<void> set_window_size(int fd, WindowSize size) {
  struct winsize wanted {
    size.rows, size.columns, size.x_pixels, size.y_pixels
  };
  return done(::ioctl(fd, TIOCSWINSZ, &wanted));
}

Result<void> take_controlling_terminal(int fd) { return done(::ioctl(fd, TIOCSCTTY, 0)); }
Result<void> leave_controlling_terminal(int fd) { return done(::ioctl(fd, TIOCNOTTY)); }

Result<PseudoTerminal> open_pseudo_terminal() {
  permit(Need::Spawn, "IO::Pty");
  if (!may_have_descriptors(2)) return Error{EMFILE};
  Descriptor master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
  if (!master || ::grantpt(master.get()) < 0 || ::unlockpt(master.get()) < 0) return last_error();
  char name[128];
  if (int error = ::ptsname_r(master.get(), name, sizeof name)) return Error{error};
  Descriptor slave(::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC));
  if (!slave) return last_error();
  return PseudoTerminal{made(master.release()), made(slave.release()), name};
}

}  // namespace nacre::posix
