// SPDX-License-Identifier: MIT
#include "runtime/posix/call_waits.h"

#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "runtime/posix/interruptible.h"
#include "runtime/posix/readiness.h"
#include "runtime/posix/without_waiting.h"

namespace nacre::posix {

namespace {
template <class T>
T* pointer(long word) { return reinterpret_cast<T*>(static_cast<intptr_t>(word)); }

int64_t nanoseconds(const timespec& time) { return time.tv_sec * int64_t{1'000'000'000} + time.tv_nsec; }
int64_t from_now(long timeout) { return timeout == 0 ? -1 : monotonic_nanoseconds() + nanoseconds(*pointer<const timespec>(timeout)); }

void add_set(std::vector<CallWaits::Watched>& out, const unsigned long* words, long bits, bool reads, bool writes) {
  constexpr long per_word = 8 * sizeof(unsigned long);
  for (long fd = 0; words && fd < bits; ++fd)
    if (words[fd / per_word] >> (fd % per_word) & 1) out.push_back({static_cast<int>(fd), reads, writes});
}

CallWaits waits_of_select(const SystemCall& call) {
  CallWaits waits;
  long bits = call.arguments[0];
  add_set(waits.descriptors, pointer<const unsigned long>(call.arguments[1]), bits, true, false);
  add_set(waits.descriptors, pointer<const unsigned long>(call.arguments[2]), bits, false, true);
  add_set(waits.descriptors, pointer<const unsigned long>(call.arguments[3]), bits, true, false);
  waits.until = from_now(call.arguments[4]);
  return waits;
}

CallWaits waits_of_poll(const SystemCall& call) {
  CallWaits waits;
  const auto* entries = pointer<const pollfd>(call.arguments[0]);
  for (long k = 0; k < call.arguments[1]; ++k)
    if (entries[k].fd >= 0) waits.descriptors.push_back({entries[k].fd, (entries[k].events & (POLLIN | POLLPRI)) != 0, (entries[k].events & POLLOUT) != 0});
  waits.until = from_now(call.arguments[2]);
  return waits;
}

CallWaits waits_of_sleep(const SystemCall& call) {
  CallWaits waits;
  waits.only_time = true;
  waits.until = nanoseconds(*pointer<const timespec>(call.arguments[2]));   // Waiter::sleep gives an absolute time
  return waits;
}

long make_now(SystemCall call, int place, long flags) {
  static constexpr std::atomic<unsigned> never{0};
  call.arguments[place] |= flags;
  long returned;
  do returned = interruptible_call(&never, call.number, call.arguments);
  while (returned == not_entered);
  return returned;
}
// select clears what is not ready: for the next look it must be there again.
long try_select(const SystemCall& call) {
  auto words = static_cast<size_t>((call.arguments[0] + 63) / 64);
  std::vector<unsigned long> kept;
  for (int place : {1, 2, 3})
    if (const auto* set = pointer<const unsigned long>(call.arguments[place])) kept.insert(kept.end(), set, set + words);
  long returned = without_waiting(call);
  if (returned != -EINTR) return returned;
  const unsigned long* from = kept.data();
  for (int place : {1, 2, 3})
    if (auto* set = pointer<unsigned long>(call.arguments[place])) std::copy_n(std::exchange(from, from + words), words, set);
  return returned;
}
}  // namespace

CallWaits waits_of(const SystemCall& call) {
  switch (call.number) {
    case SYS_pselect6: return waits_of_select(call);
    case SYS_ppoll: return waits_of_poll(call);
    case SYS_clock_nanosleep: return waits_of_sleep(call);
    default: break;
  }
  CallWaits waits;
  bool reads = call.waits == SystemCall::Waits::Readable, writes = call.waits == SystemCall::Waits::Writable;
  if (call.fd >= 0 && (reads || writes)) waits.descriptors.push_back({call.fd, reads, writes});
  else waits.asks_again = call.number != SYS_rt_sigsuspend;
  return waits;
}

long try_call(const SystemCall& call) {
  if (call.number == SYS_pselect6) return try_select(call);
  if (call.number != SYS_wait4) return without_waiting(call);
  long returned = make_now(call, 2, WNOHANG);
  return returned == 0 && (call.arguments[2] & WNOHANG) == 0 ? -EINTR : returned;
}

long answer_in_time(const SystemCall& call) {
  if (call.number == SYS_pselect6)   // nothing is ready: no bit is set
    for (int place : {1, 2, 3})
      if (auto* words = pointer<unsigned long>(call.arguments[place])) std::fill_n(words, (call.arguments[0] + 63) / 64, 0);
  if (call.number == SYS_pselect6 && call.arguments[4] != 0) *pointer<timespec>(call.arguments[4]) = {};
  return 0;
}

}  // namespace nacre::posix
