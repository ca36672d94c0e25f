// SPDX-License-Identifier: MIT
#include "runtime/posix/readiness.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runtime/posix/interruptible.h"

namespace nacre::posix {

namespace {
constexpr int64_t second = 1'000'000'000;
timespec to_timespec(int64_t nanoseconds) { return {static_cast<time_t>(nanoseconds / second), static_cast<long>(nanoseconds % second)}; }

void add(int set, int fd) {
  epoll_event event{EPOLLIN, {.fd = fd}};
  ::epoll_ctl(set, EPOLL_CTL_ADD, fd, &event);
}
}  // namespace

Readiness::Readiness()
    : set_(::epoll_create1(EPOLL_CLOEXEC)), clock_(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)), bell_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  if (!clock_ || !bell_) set_ = {};
  if (!set_) return;
  add(set_.get(), clock_.get());
  add(set_.get(), bell_.get());
}

bool Readiness::watch(int fd, uint8_t directions) {
  epoll_event event{EPOLLONESHOT | (directions & Read ? EPOLLIN | EPOLLRDHUP : 0u) | (directions & Write ? EPOLLOUT : 0u), {.fd = fd}};
  // Most are known from the time before; one that was closed meanwhile is not any more.
  if (::epoll_ctl(set_.get(), EPOLL_CTL_MOD, fd, &event) == 0) return true;
  return errno == ENOENT && ::epoll_ctl(set_.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void Readiness::forget(int fd) { ::epoll_ctl(set_.get(), EPOLL_CTL_DEL, fd, nullptr); }

int Readiness::wait(std::span<Event> events, int64_t nanoseconds, const std::atomic<unsigned>* flag) {
  epoll_event found[256];
  timespec limit = to_timespec(std::max<int64_t>(nanoseconds, 0));
  auto most = static_cast<long>(std::min<size_t>(events.size(), std::size(found)));
  long arguments[6] = {set_.get(), reinterpret_cast<long>(found), most, nanoseconds < 0 ? 0 : reinterpret_cast<long>(&limit), 0, 8};
  long count = interruptible_call(flag, SYS_epoll_pwait2, arguments);
  if (count == not_entered) return -EINTR;
  if (count < 0) return static_cast<int>(count);
  int out = 0;
  for (long k = 0; k < count; ++k) {
    int fd = found[k].data.fd;
    uint32_t what = found[k].events;
    if (fd == clock_.get() || fd == bell_.get()) {
      uint64_t value;
      [[maybe_unused]] auto taken = ::read(fd, &value, sizeof value);
      if (fd == clock_.get()) clock_at_ = 0;
      continue;
    }
    bool both = (what & (EPOLLERR | EPOLLHUP)) != 0;
    auto directions = static_cast<uint8_t>((both || (what & (EPOLLIN | EPOLLRDHUP)) ? Read : 0) | (both || (what & EPOLLOUT) ? Write : 0));
    events[static_cast<size_t>(out++)] = {fd, directions};
  }
  return out;
}

void Readiness::set_clock(int64_t when) {
  if (when == clock_at_) return;
  clock_at_ = when;
  itimerspec setting{{}, to_timespec(when)};
  ::timerfd_settime(clock_.get(), TFD_TIMER_ABSTIME, &setting, nullptr);
}

void Readiness::ring(int bell) {
  uint64_t one = 1;
  [[maybe_unused]] auto told = ::write(bell, &one, sizeof one);
}

}  // namespace nacre::posix
