// SPDX-License-Identifier: MIT
// A clock that raises Attention::Deadline at a port when a time is over, and sends the thread that runs it the reserved wake signal, again and
// again: so it ends calls that wait too. timer_create(2) with SIGEV_THREAD_ID
#pragma once

#include <cstdint>

#include "runtime/posix/signals.h"

namespace nacre::posix {

class DeadlineTimer {
 public:
  DeadlineTimer() = default;
  ~DeadlineTimer();
  DeadlineTimer(const DeadlineTimer&) = delete;
  DeadlineTimer& operator=(const DeadlineTimer&) = delete;

  // For the calling thread. False: the system has no more timers, or no wake signal was reserved.
  bool arm(signals::Port& port, int64_t when);
  void disarm();

 private:
  void drop();

  void* timer_ = nullptr;
  int thread_ = 0;         // 0: there is no timer
  int process_ = 0;        // a fork's child has none of its parent's
  bool armed_ = false;
};

}  // namespace nacre::posix
