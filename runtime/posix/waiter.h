// SPDX-License-Identifier: MIT
// The one door of every system call that can wait. In: the call's arguments and what a signal means to it. Out: its value or errno.
// When a signal flag is up, before the call or during it, the interpreter's dispatch hook runs the %SIG handlers; then the call resumes
// or returns EINTR, as perl does for the builtin in question. The fast path makes no extra system call, and a signal that lands between
// the look at the flag and the kernel still interrupts the call (interruptible.h).
//
// What perl 5.36 does after a handler ran (measured):
//   resumes       readline read getc eof print close(of a pipe) wait waitpid system backticks
//   EINTR         sysread syswrite open sysopen flock fcntl accept connect recv send select sleep semop msgsnd msgrcv pause
// so each function here has perl's answer as its default; pass the other one where a builtin needs it.
// EINTR out of a call that resumes means: the hook said that the interpreter must unwind (the handler died).
//
// Where fibers take turns (`suspender`), a call that would wait lets another one run instead, and is made when it need not wait.
#pragma once

#include <sys/syscall.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "runtime/posix/interruptible.h"
#include "runtime/posix/result.h"
#include "runtime/posix/signals.h"

namespace nacre::posix {

enum class OnSignal : uint8_t { Resume, Return };

// One system call as data.
struct SystemCall {
  enum class Waits : uint8_t { Readable, Writable, Time, Child, Other };
  Waits waits = Waits::Other;
  int fd = -1;
  long number = 0;
  long arguments[6] = {};

  template <class... Arguments>
  static SystemCall of(Waits waits, int fd, long number, Arguments... arguments) {
    return SystemCall{waits, fd, number, {word(arguments)...}};
  }

 private:
  template <class T>
  static long word(T value) {
    if constexpr (std::is_pointer_v<T>) return static_cast<long>(reinterpret_cast<intptr_t>(value));
    else return static_cast<long>(value);
  }
};

// A child that changed state: pid 0 when none did (WNOHANG). `status` is as wait(2) gives it, so as `$?`.
struct ChildStatus {
  int pid = 0;
  int status = 0;
};

// An entry of poll(2): events are POLLIN 1, POLLPRI 2, POLLOUT 4, POLLERR 8, POLLHUP 16, POLLNVAL 32.
struct PollEntry {
  int fd;
  short events;
  short returned;
};

// Descriptor sets of select as bit strings, lowest bit first, as vec() has them. Empty: none. The sizes may differ; the kernel's limit
// is RLIMIT_NOFILE, not 1,024.
struct SelectSets {
  std::span<unsigned char> read, write, except;
};

// What makes a waiting call in the place of the kernel: the kernel's answer, -errno, or not_entered, as interruptible_call().
class Suspender {
 public:
  virtual long block(const SystemCall& call) = 0;
  // One at a time is inside a buffered handle. running(): who that would be now. wait_for_turn() waits until `holder` is null, which is told by
  // turn_over(); false: the wait was left, as by EINTR.
  virtual const void* running() const = 0;
  virtual bool wait_for_turn(const void* const& holder, int fd) = 0;
  virtual void turn_over() = 0;

 protected:
  ~Suspender() = default;
};

class Waiter {
 public:
  // Takes and runs what is pending (signals::take) when the port's `wakeup` is up. It must lower that, or answer false: unwind now.
  struct Hook {
    bool (*dispatch)(void* context) = nullptr;
    void* context = nullptr;
    void (*full)(void* context) = nullptr;   // no more may be written; the call then answers EINTR
  };

  // Without a hook nothing is dispatched: calls resume after EINTR.
  Waiter() = default;
  explicit Waiter(Hook hook) { set_hook(hook); }
  Waiter(const Waiter&) = delete;
  Waiter& operator=(const Waiter&) = delete;

  void set_hook(Hook hook);   // from here on the waiter looks at the running port (signals::port)
  // For a wait that is no system call: runs what is pending. False: unwind now.
  bool run_pending() { return flag_->load(std::memory_order_relaxed) == 0 || hook_.dispatch(hook_.context); }

  // read(2), write(2): the bytes done, 0 at end of file.
  Result<size_t> read(int fd, void* buffer, size_t size, OnSignal on_signal = OnSignal::Resume);
  Result<size_t> write(int fd, const void* bytes, size_t size, OnSignal on_signal = OnSignal::Resume);
  // open(2), close-on-exec; waits when it is a fifo without its other side.
  Result<int> open(std::string_view path, int flags, unsigned mode = 0666, OnSignal on_signal = OnSignal::Return);
  // flock(2): LOCK_SH 1, LOCK_EX 2, LOCK_NB 4, LOCK_UN 8.
  Result<void> flock(int fd, int operation, OnSignal on_signal = OnSignal::Return);
  // fcntl(2) with F_SETLKW and the like.
  Result<int> fcntl(int fd, int command, void* buffer, OnSignal on_signal = OnSignal::Return);
  // wait4(2): pid and options as waitpid(2). ECHILD: no such child; in a host, none that the interpreter made (possessions.h).
  Result<ChildStatus> wait_child(int pid, int options = 0, OnSignal on_signal = OnSignal::Resume);

  // Sleeps `nanoseconds`; answers what is left of them, not 0 when a signal ended it early. clock_nanosleep(2)
  int64_t sleep(int64_t nanoseconds, OnSignal on_signal = OnSignal::Return);
  // Until a signal was dispatched; always EINTR. pause(2)
  Result<void> pause();
  // rt_sigsuspend(2): puts `mask` in place, waits for a signal, restores; always EINTR.
  Result<void> suspend(SignalSet mask);
  // select(2): how many bits are set. nanoseconds < 0: no limit; what is left of it is written back.
  Result<int> select(SelectSets sets, int64_t& nanoseconds, OnSignal on_signal = OnSignal::Return);
  // poll(2)
  Result<int> poll(std::span<PollEntry> entries, int64_t nanoseconds, OnSignal on_signal = OnSignal::Return);

  // accept4(2), close-on-exec. `size`: in, what `address` holds; out, what the peer's address has.
  Result<int> accept(int fd, void* address, unsigned* size, OnSignal on_signal = OnSignal::Return);
  Result<void> connect(int fd, const void* address, unsigned size, OnSignal on_signal = OnSignal::Return);
  // recvfrom(2), sendto(2); address may be nullptr.
  Result<size_t> receive(int fd, void* buffer, size_t size, int flags, void* address, unsigned* address_size,
                         OnSignal on_signal = OnSignal::Return);
  Result<size_t> send(int fd, const void* bytes, size_t size, int flags, const void* address, unsigned address_size,
                      OnSignal on_signal = OnSignal::Return);
  // recvmsg(2), sendmsg(2): `message` is a struct msghdr, made in socket.cpp.
  Result<size_t> receive_message(int fd, void* message, int flags, OnSignal on_signal = OnSignal::Return);
  Result<size_t> send_message(int fd, const void* message, int flags, OnSignal on_signal = OnSignal::Return);

  // semop(2): `operations` are `count` struct sembuf (three shorts each). msgsnd(2), msgrcv(2): `message` is the long type and the text.
  Result<void> semaphore_operation(int id, void* operations, size_t count, OnSignal on_signal = OnSignal::Return);
  Result<void> send_queue(int id, const void* message, size_t text_size, int flags, OnSignal on_signal = OnSignal::Return);
  Result<size_t> receive_queue(int id, void* message, size_t text_size, long type, int flags, OnSignal on_signal = OnSignal::Return);

  Suspender* suspender = nullptr;

  // --- A host's limits. polls_every > 0: calls wait in slices of so many nanoseconds, and no signal is needed to end them.
  int64_t polls_every = 0;
  int64_t deadline = INT64_MAX;              // of the monotonic clock; looked at where calls wait in slices
  uint64_t* output_left = nullptr;           // bytes that may be written; null: any number
  // How many of the bytes may be written now: fewer than wanted where `all` is not asked for. False: none; the script is to end.
  bool may_write(size_t& bytes, bool all);
  void wrote(size_t bytes) { if (output_left) *output_left -= bytes; }
  // Waits in the kernel, whatever the suspender.
  long in_kernel(const SystemCall& call);

 private:
  template <class T>
  static Result<T> result(long returned) {
    if (returned < 0) return Error{static_cast<int>(-returned)};
    if constexpr (std::is_void_v<T>) return {};
    else return static_cast<T>(returned);
  }
  static bool was_interrupted(long returned) { return returned == -EINTR || returned == not_entered; }

  // Any system call of syscall(2) that may wait. -errno on failure.
  [[gnu::always_inline]] long call(const SystemCall& call, OnSignal on_signal) {
    long returned = block(call);
    return was_interrupted(returned) ? after_signal(call, on_signal, returned) : returned;
  }
  // Makes the call once: the kernel's answer, -errno on failure, not_entered at once when *flag is up.
  [[gnu::always_inline]] long block(const SystemCall& call) {
    if (suspender || polls_every > 0) [[unlikely]] return block_elsewhere(call);
    return interruptible_call(flag_, call.number, call.arguments);
  }
  long block_elsewhere(const SystemCall& call);
  Result<ChildStatus> wait_for_child(int pid, int options, OnSignal on_signal);
  Result<ChildStatus> wait_own_child(int pid, int options, OnSignal on_signal);
  bool ends_after_signal(OnSignal on_signal);
  long after_signal(const SystemCall& call, OnSignal on_signal, long returned);

  static constexpr std::atomic<unsigned> never_{0};
  const std::atomic<unsigned>* flag_ = &never_;
  Hook hook_;
};

// --- Those of which programs make many, in place (interruptible.h).
inline Result<size_t> Waiter::read(int fd, void* buffer, size_t size, OnSignal on_signal) {
  return result<size_t>(call(SystemCall::of(SystemCall::Waits::Readable, fd, SYS_read, fd, buffer, size), on_signal));
}

inline Result<size_t> Waiter::write(int fd, const void* bytes, size_t size, OnSignal on_signal) {
  if (output_left && !may_write(size, false)) [[unlikely]] return Error{EINTR};
  auto written = result<size_t>(call(SystemCall::of(SystemCall::Waits::Writable, fd, SYS_write, fd, bytes, size), on_signal));
  if (output_left && written) [[unlikely]] wrote(*written);
  return written;
}

inline Result<void> Waiter::flock(int fd, int operation, OnSignal on_signal) {
  return result<void>(call(SystemCall::of(SystemCall::Waits::Other, fd, SYS_flock, fd, operation), on_signal));
}

inline Result<void> Waiter::semaphore_operation(int id, void* operations, size_t count, OnSignal on_signal) {
  return result<void>(call(SystemCall::of(SystemCall::Waits::Other, -1, SYS_semop, id, operations, count), on_signal));
}

inline Result<void> Waiter::send_queue(int id, const void* message, size_t text_size, int flags, OnSignal on_signal) {
  return result<void>(call(SystemCall::of(SystemCall::Waits::Other, -1, SYS_msgsnd, id, message, text_size, flags), on_signal));
}

inline Result<size_t> Waiter::receive_queue(int id, void* message, size_t text_size, long type, int flags, OnSignal on_signal) {
  return result<size_t>(call(SystemCall::of(SystemCall::Waits::Other, -1, SYS_msgrcv, id, message, text_size, type, flags), on_signal));
}

}  // namespace nacre::posix
