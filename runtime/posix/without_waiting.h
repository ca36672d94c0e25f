// SPDX-License-Identifier: MIT
// For waiter.cpp only: what becomes of a call that a signal came just before. The kernel looks at signals only where a call would wait,
// so a lock that is free is taken, a file opened, bytes that are there are read, and only a call that would wait fails with EINTR. The
// waiter has run the handler by then; this does of the call what can be done at once.
#pragma once

#include "runtime/posix/waiter.h"

namespace nacre::posix {

// The kernel's answer, -errno on failure; -EINTR where the call would have to wait.
long without_waiting(const SystemCall& call);

}  // namespace nacre::posix
