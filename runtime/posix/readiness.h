// SPDX-License-Identifier: MIT
// Many descriptors waited for at once: an epoll set that is itself one descriptor, which a host's loop can wait for. In it are also an alarm
// clock and a bell that any thread may ring. epoll(7), timerfd_create(2), eventfd(2)
#pragma once

#include <atomic>
#include <cstdint>
#include <span>

#include "runtime/posix/clock.h"
#include "runtime/posix/fd.h"

namespace nacre::posix {

class Readiness {
 public:
  enum Direction : uint8_t { Read = 1, Write = 2 };
  struct Event {
    int fd;              // clock and bell do not show
    uint8_t directions;  // an error or the other end's going counts as both
  };

  Readiness();
  explicit operator bool() const { return bool(set_); }
  int descriptor() const { return set_.get(); }

  // Reports the descriptor once, then no more until the next watch. False: it cannot be waited for (a file on disk is always ready).
  bool watch(int fd, uint8_t directions);
  void forget(int fd);
  // Waits for at most `nanoseconds` (< 0: without end). How many events; -EINTR: a signal came, or *flag was up before.
  int wait(std::span<Event> events, int64_t nanoseconds, const std::atomic<unsigned>* flag);
  // When the descriptor shall become readable by itself: nanoseconds of the monotonic clock; 0: never.
  void set_clock(int64_t when);
  void ring() const { ring(bell_.get()); }
  int bell() const { return bell_.get(); }
  static void ring(int bell);   // from any thread or a C handler

 private:
  Descriptor set_, clock_, bell_;
  int64_t clock_at_ = 0;
};

}  // namespace nacre::posix
