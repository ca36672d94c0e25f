// SPDX-License-Identifier: MIT
// The numbers of termios(3) and ioctl_tty(2) by their names, as IO::Tty::Constant offers them: only those that this system has.
#pragma once

#include "runtime/posix/constants.h"

namespace nacre::posix {

std::span<const Constant> terminal_constants();

}  // namespace nacre::posix
