// SPDX-License-Identifier: MIT
#include "runtime/posix/polling.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runtime/posix/call_waits.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/interruptible.h"

namespace nacre::posix {

namespace {
constexpr int64_t second = 1'000'000'000;
constexpr int64_t first_pause = 500'000;   // between two questions that nobody answers by himself

class Slices {
 public:
  Slices(signals::Port& port, int64_t slice, int64_t deadline) : port_(port), slice_(slice), deadline_(deadline) {}

  bool is_over() {
    if (monotonic_nanoseconds() >= deadline_) port_.raise(Attention::Deadline);
    return port_.wakeup.load(std::memory_order_relaxed) != 0;
  }
  // Until one of the descriptors is ready, `until`, a signal, or the end of the slice. The mask, if there is one, holds meanwhile. -EINTR: a signal came.
  long wait(std::vector<pollfd>& entries, int64_t until, int64_t most, const void* mask = nullptr) {
    int64_t now = monotonic_nanoseconds(), length = std::min(slice_, most);
    for (int64_t end : {until, deadline_})
      if (end >= 0) length = std::min(length, std::max<int64_t>(end - now, 0));
    timespec left{static_cast<time_t>(length / second), static_cast<long>(length % second)};
    const long arguments[6] = {address(entries.data()), static_cast<long>(entries.size()), address(&left), address(mask), 8, 0};
    return interruptible_call(&port_.wakeup, SYS_ppoll, arguments);
  }

 private:
  static long address(const void* p) { return static_cast<long>(reinterpret_cast<intptr_t>(p)); }

  signals::Port& port_;
  int64_t slice_, deadline_;
};

// It ends with a signal's handler, which runs under the mask.
long suspend_in_slices(const SystemCall& call, Slices& slices) {
  const auto* mask = reinterpret_cast<const void*>(static_cast<intptr_t>(call.arguments[0]));
  std::vector<pollfd> none;
  while (!slices.is_over()) {
    long returned = slices.wait(none, -1, INT64_MAX, mask);
    if (returned == -EINTR || returned == not_entered) return -EINTR;
  }
  return -EINTR;
}

const char* path_of(const SystemCall& call) { return reinterpret_cast<const char*>(static_cast<intptr_t>(call.arguments[1])); }
open_how* how_of(const SystemCall& call) { return reinterpret_cast<open_how*>(static_cast<intptr_t>(call.arguments[2])); }
bool is_open(const SystemCall& call) { return call.number == SYS_openat || call.number == SYS_openat2; }
long flags_of(const SystemCall& call) { return call.number == SYS_openat ? call.arguments[2] : static_cast<long>(how_of(call)->flags); }

bool opens_fifo(const SystemCall& call) {
  struct stat status;
  if (!is_open(call) || (flags_of(call) & (O_NONBLOCK | O_RDWR)) != 0) return false;
  return ::fstatat(static_cast<int>(call.arguments[0]), path_of(call), &status, 0) == 0 && S_ISFIFO(status.st_mode);
}

// The same call with O_NONBLOCK.
long open_at_once(SystemCall call) {
  static constexpr std::atomic<unsigned> never{0};
  open_how how{};
  if (call.number == SYS_openat) {
    call.arguments[2] |= O_NONBLOCK;
  } else {
    how = *how_of(call);
    how.flags |= O_NONBLOCK;
    call.arguments[2] = static_cast<long>(reinterpret_cast<intptr_t>(&how));
  }
  long returned;
  do returned = interruptible_call(&never, call.number, call.arguments);
  while (returned == not_entered || returned == -EINTR);
  return returned;
}

// A fifo's reading end is open at once; that somebody writes shows in what he writes, or in his going. The writing end waits for a reader.
long open_fifo_in_slices(const SystemCall& call, Slices& slices) {
  bool reads = (flags_of(call) & O_ACCMODE) == O_RDONLY;
  long fd = -1;
  std::vector<pollfd> watched;
  for (;;) {
    if (slices.is_over()) {
      if (fd >= 0) ::close(static_cast<int>(fd));
      return not_entered;
    }
    if (fd < 0) {
      fd = open_at_once(call);
      if (fd < 0 && fd != -ENXIO) return fd;
      if (fd >= 0 && reads) watched.push_back({static_cast<int>(fd), POLLIN, 0});
    }
    if (fd >= 0 && !reads) break;
    if (slices.wait(watched, -1, fd >= 0 ? INT64_MAX : first_pause * 8) > 0) break;
  }
  ::fcntl(static_cast<int>(fd), F_SETFL, ::fcntl(static_cast<int>(fd), F_GETFL) & ~O_NONBLOCK);
  return fd;
}
}  // namespace

long call_in_slices(const SystemCall& call, signals::Port& port, int64_t slice, int64_t deadline) {
  Slices slices(port, slice, deadline);
  if (call.number == SYS_rt_sigsuspend) return suspend_in_slices(call, slices);
  if (opens_fifo(call)) return open_fifo_in_slices(call, slices);
  const CallWaits waits = waits_of(call);
  std::vector<pollfd> entries;
  for (const auto& watched : waits.descriptors)
    entries.push_back({watched.fd, static_cast<short>((watched.read ? POLLIN : 0) | (watched.write ? POLLOUT : 0)), 0});
  for (int64_t pause = first_pause;; pause = std::min(pause * 2, slice)) {
    if (slices.is_over()) return not_entered;
    if (!waits.only_time) {
      long answer = try_call(call);
      if (answer != -EINTR) return answer;
    }
    if (waits.until >= 0 && monotonic_nanoseconds() >= waits.until) return answer_in_time(call);
    long returned = slices.wait(entries, waits.until, waits.asks_again ? pause : INT64_MAX);
    if (returned == -EINTR && port.wakeup.load(std::memory_order_relaxed) != 0) return -EINTR;
  }
}

}  // namespace nacre::posix
