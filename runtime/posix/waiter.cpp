// SPDX-License-Identifier: MIT
#include "runtime/posix/waiter.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <vector>

#include "runtime/posix/interruptible.h"
#include "runtime/posix/path.h"
#include "runtime/posix/polling.h"
#include "runtime/posix/possessions.h"
#include "runtime/posix/without_waiting.h"

namespace nacre::posix {

namespace {

using Waits = SystemCall::Waits;

constexpr int64_t second = 1'000'000'000;

timespec to_timespec(int64_t nanoseconds) { return {static_cast<time_t>(nanoseconds / second), static_cast<long>(nanoseconds % second)}; }
int64_t to_nanoseconds(const timespec& time) { return time.tv_sec * second + time.tv_nsec; }

int64_t now() {
  timespec time;
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  return to_nanoseconds(time);
}

size_t message_size(const msghdr& message) {
  size_t size = 0;
  for (size_t k = 0; k < message.msg_iovlen; ++k) size += message.msg_iov[k].iov_len;
  return size;
}

// One bit string as the kernel reads it: whole words.
class DescriptorWords {
 public:
  DescriptorWords(std::span<unsigned char> bits, size_t words) : bits_(bits), words_(bits.empty() ? 0 : words) {}

  void fill() {
    std::fill(words_.begin(), words_.end(), 0);
    for (size_t i = 0; i < bits_.size(); ++i) words_[i / 8] |= static_cast<unsigned long>(bits_[i]) << (i % 8 * 8);
  }
  void store() const {
    for (size_t i = 0; i < bits_.size(); ++i) bits_[i] = static_cast<unsigned char>(words_[i / 8] >> (i % 8 * 8));
  }
  unsigned long* data() { return words_.empty() ? nullptr : words_.data(); }

 private:
  std::span<unsigned char> bits_;
  std::vector<unsigned long> words_;
};

}  // namespace

void Waiter::set_hook(Hook hook) {
  hook_ = hook;
  flag_ = hook.dispatch ? &signals::port->wakeup : &never_;
}

long Waiter::block_elsewhere(const SystemCall& call) { return suspender ? suspender->block(call) : in_kernel(call); }

long Waiter::in_kernel(const SystemCall& call) {
  if (polls_every > 0) [[unlikely]] return call_in_slices(call, *signals::port, polls_every, deadline);
  return interruptible_call(flag_, call.number, call.arguments);
}

bool Waiter::may_write(size_t& bytes, bool all) {
  if (!output_left || bytes == 0) return true;
  if (*output_left == 0 || (all && bytes > *output_left)) {
    hook_.full(hook_.context);
    return false;
  }
  bytes = static_cast<size_t>(std::min<uint64_t>(bytes, *output_left));
  return true;
}

// After EINTR: does the call end? Not when nothing of ours came: a held signal, a handler of the host, SIGCONT.
bool Waiter::ends_after_signal(OnSignal on_signal) {
  if (flag_->load(std::memory_order_relaxed) == 0) return false;
  return !hook_.dispatch(hook_.context) || on_signal == OnSignal::Return;
}

long Waiter::after_signal(const SystemCall& call, OnSignal on_signal, long returned) {
  // A signal just before a call that need not wait does not make it fail: its handler runs first, as between two statements.
  bool just_before = returned == not_entered && flag_->load(std::memory_order_relaxed) != 0;
  if (just_before && on_signal == OnSignal::Return) return ends_after_signal(OnSignal::Resume) ? -EINTR : without_waiting(call);
  while (!ends_after_signal(on_signal)) {
    returned = block(call);
    if (!was_interrupted(returned)) return returned;
  }
  return -EINTR;
}

Result<int> Waiter::open(std::string_view path, int flags, unsigned mode, OnSignal on_signal) {
  OpenPath name(path, flags, mode);
  if (!name) return Error{ENOENT};
  const long* with = name.arguments();
  long returned;
  do returned = call(SystemCall::of(Waits::Other, -1, name.number(), with[0], with[1], with[2], with[3]), on_signal);
  while (name.again(returned));
  if (returned < 0) return Error{static_cast<int>(-returned)};
  int kept = name.take(static_cast<int>(returned));
  return kept < 0 ? Result<int>(Error{EMFILE}) : kept;
}

Result<int> Waiter::fcntl(int fd, int command, void* buffer, OnSignal on_signal) {
  return result<int>(call(SystemCall::of(Waits::Other, fd, SYS_fcntl, fd, command, buffer), on_signal));
}

Result<ChildStatus> Waiter::wait_child(int pid, int options, OnSignal on_signal) {
  if (possessions) [[unlikely]] return wait_own_child(pid, options, on_signal);
  return wait_for_child(pid, options, on_signal);
}

Result<ChildStatus> Waiter::wait_for_child(int pid, int options, OnSignal on_signal) {
  ChildStatus child;
  auto system_call = SystemCall::of(Waits::Child, -1, SYS_wait4, pid, &child.status, options, 0L);
  // A call that does not wait is not interrupted: a reaper loops over WNOHANG while more signals come.
  bool waits = (options & WNOHANG) == 0;
  static constexpr std::atomic<unsigned> never{0};
  long returned = waits ? block(system_call) : interruptible_call(&never, system_call.number, system_call.arguments);
  while (waits && was_interrupted(returned)) {
    // A child that has ended is ours before a handler may reap it: SIGCHLD comes just then.
    auto look = SystemCall::of(Waits::Child, -1, SYS_wait4, pid, &child.status, options | WNOHANG, 0L);
    returned = interruptible_call(&never, look.number, look.arguments);
    if (returned != 0) break;
    if (ends_after_signal(on_signal)) return Error{EINTR};
    returned = block(system_call);
  }
  if (returned < 0) return Error{static_cast<int>(-returned)};
  child.pid = static_cast<int>(returned);
  return child;
}

int64_t Waiter::sleep(int64_t nanoseconds, OnSignal on_signal) {
  // An absolute time, so that a resumed sleep does not grow.
  int64_t end = now() + std::max<int64_t>(nanoseconds, 0);
  timespec until = to_timespec(end);
  long returned = call(SystemCall::of(Waits::Time, -1, SYS_clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME, &until, 0L), on_signal);
  return returned == 0 ? 0 : std::max<int64_t>(end - now(), 1);
}

Result<void> Waiter::pause() { return result<void>(call(SystemCall::of(Waits::Other, -1, SYS_ppoll, 0L, 0L, 0L, 0L, 8L), OnSignal::Return)); }

Result<void> Waiter::suspend(SignalSet mask) {
  uint64_t bits = mask.bits();
  return result<void>(call(SystemCall::of(Waits::Other, -1, SYS_rt_sigsuspend, &bits, sizeof bits), OnSignal::Return));
}

Result<int> Waiter::select(SelectSets sets, int64_t& nanoseconds, OnSignal on_signal) {
  size_t bytes = std::max({sets.read.size(), sets.write.size(), sets.except.size()});
  size_t words = (bytes + 7) / 8;
  DescriptorWords read(sets.read, words), write(sets.write, words), except(sets.except, words);
  int64_t end = nanoseconds < 0 ? -1 : now() + nanoseconds;
  for (;;) {
    read.fill(), write.fill(), except.fill();
    timespec left = to_timespec(std::max<int64_t>(nanoseconds, 0));
    auto system_call = SystemCall::of(Waits::Other, -1, SYS_pselect6, bytes * 8, read.data(), write.data(), except.data(),
                                nanoseconds < 0 ? nullptr : &left, 0L);
    long returned = on_signal == OnSignal::Return ? call(system_call, on_signal) : block(system_call);
    if (nanoseconds >= 0) nanoseconds = was_interrupted(returned) ? std::max<int64_t>(end - now(), 0) : to_nanoseconds(left);
    if (was_interrupted(returned) && on_signal == OnSignal::Resume && !ends_after_signal(on_signal)) continue;
    if (returned >= 0) read.store(), write.store(), except.store();
    return result<int>(returned == not_entered ? -EINTR : returned);
  }
}

Result<int> Waiter::poll(std::span<PollEntry> entries, int64_t nanoseconds, OnSignal on_signal) {
  static_assert(sizeof(PollEntry) == sizeof(pollfd) && offsetof(PollEntry, returned) == offsetof(pollfd, revents));
  int64_t end = nanoseconds < 0 ? -1 : now() + nanoseconds;
  for (;;) {
    timespec left = to_timespec(nanoseconds < 0 ? 0 : std::max<int64_t>(end - now(), 0));
    auto system_call = SystemCall::of(Waits::Other, -1, SYS_ppoll, entries.data(), entries.size(), end < 0 ? nullptr : &left, 0L, 8L);
    long returned = on_signal == OnSignal::Return ? call(system_call, on_signal) : block(system_call);
    if (was_interrupted(returned) && on_signal == OnSignal::Resume && !ends_after_signal(on_signal)) continue;
    return result<int>(returned == not_entered ? -EINTR : returned);
  }
}

Result<int> Waiter::accept(int fd, void* address, unsigned* size, OnSignal on_signal) {
  auto accepted = result<int>(call(SystemCall::of(Waits::Readable, fd, SYS_accept4, fd, address, size, SOCK_CLOEXEC), on_signal));
  if (!accepted) return accepted;
  int kept = made(*accepted);
  return kept < 0 ? Result<int>(Error{EMFILE}) : kept;
}

Result<void> Waiter::connect(int fd, const void* address, unsigned size, OnSignal on_signal) {
  return result<void>(call(SystemCall::of(Waits::Writable, fd, SYS_connect, fd, address, size), on_signal));
}

Result<size_t> Waiter::receive(int fd, void* buffer, size_t size, int flags, void* address, unsigned* address_size, OnSignal on_signal) {
  return result<size_t>(call(SystemCall::of(Waits::Readable, fd, SYS_recvfrom, fd, buffer, size, flags, address, address_size), on_signal));
}

Result<size_t> Waiter::send(int fd, const void* bytes, size_t size, int flags, const void* address, unsigned address_size,
                            OnSignal on_signal) {
  if (output_left && !may_write(size, true)) [[unlikely]] return Error{EINTR};
  auto sent = result<size_t>(call(SystemCall::of(Waits::Writable, fd, SYS_sendto, fd, bytes, size, flags, address, address_size), on_signal));
  if (output_left && sent) [[unlikely]] wrote(*sent);
  return sent;
}

Result<size_t> Waiter::receive_message(int fd, void* message, int flags, OnSignal on_signal) {
  return result<size_t>(call(SystemCall::of(Waits::Readable, fd, SYS_recvmsg, fd, message, flags | MSG_CMSG_CLOEXEC), on_signal));
}

Result<size_t> Waiter::send_message(int fd, const void* message, int flags, OnSignal on_signal) {
  size_t size = output_left ? message_size(*static_cast<const msghdr*>(message)) : 0;
  if (output_left && !may_write(size, true)) [[unlikely]] return Error{EINTR};
  auto sent = result<size_t>(call(SystemCall::of(Waits::Writable, fd, SYS_sendmsg, fd, message, flags), on_signal));
  if (output_left && sent) [[unlikely]] wrote(*sent);
  return sent;
}

}  // namespace nacre::posix
