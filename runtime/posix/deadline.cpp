// SPDX-License-Identifier: MIT
#include "runtime/posix/deadline.h"

#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "runtime/posix/clock.h"
#include "runtime/posix/thread.h"

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

namespace nacre::posix {

namespace {
constexpr int64_t second = 1'000'000'000;
constexpr long again = 20'000'000;   // a call that began between the first signal and its safe point is woken by the next
}  // namespace

DeadlineTimer::~DeadlineTimer() { drop(); }

void DeadlineTimer::drop() {
  if (thread_ != 0 && process_ == ::getpid()) ::timer_delete(static_cast<timer_t>(timer_));
  thread_ = 0;
  armed_ = false;
}

bool DeadlineTimer::arm(signals::Port& port, int64_t when) {
  if (thread_ != thread_id() || process_ != ::getpid()) {
    drop();
    int signal = signals::reserved_wake_signal();
    if (signal == 0) return false;
    struct sigevent event {};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = signal;
    event.sigev_value.sival_ptr = &port;
    event.sigev_notify_thread_id = thread_id();
    timer_t made;
    if (::timer_create(CLOCK_MONOTONIC, &event, &made) < 0) return false;
    timer_ = made;
    thread_ = thread_id();
    process_ = ::getpid();
  }
  struct itimerspec setting {};
  setting.it_value = {static_cast<time_t>(when / second), static_cast<long>(when % second)};
  setting.it_interval = {0, again};
  armed_ = ::timer_settime(static_cast<timer_t>(timer_), TIMER_ABSTIME, &setting, nullptr) == 0;
  return armed_;
}

void DeadlineTimer::disarm() {
  if (!armed_ || process_ != ::getpid()) return;
  struct itimerspec never {};
  ::timer_settime(static_cast<timer_t>(timer_), 0, &never, nullptr);
  armed_ = false;
}

}  // namespace nacre::posix
