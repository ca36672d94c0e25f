// SPDX-License-Identifier: MIT
// For waiter.cpp only: a call that waits, made in slices, for hosts that give no signal away. Between two slices it is looked whether the flag
// is up or the deadline over.
#pragma once

#include "runtime/posix/waiter.h"

namespace nacre::posix {

// As interruptible_call(). `slice` and `deadline` in nanoseconds, the latter of the monotonic clock; when it is over, Deadline is raised at the port.
long call_in_slices(const SystemCall& call, signals::Port& port, int64_t slice, int64_t deadline);

}  // namespace nacre::posix
