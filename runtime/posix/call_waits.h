// SPDX-License-Identifier: MIT
// What a system call waits for, told of its arguments: descriptors, a time, or what can only be asked again and again.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/posix/waiter.h"

namespace nacre::posix {

struct CallWaits {
  struct Watched {
    int fd;
    bool read, write;
  };
  std::vector<Watched> descriptors;
  int64_t until = -1;        // monotonic nanoseconds; -1: no end
  bool only_time = false;    // a sleep: nothing to be tried
  bool asks_again = false;   // locks, semaphores, children: the kernel tells nobody when
};
CallWaits waits_of(const SystemCall& call);

// The call, where it need not wait: its answer, or -EINTR. Children too (WNOHANG).
long try_call(const SystemCall& call);
// What the call answers when its time is over: 0 of sleep, select and poll.
long answer_in_time(const SystemCall& call);

}  // namespace nacre::posix
