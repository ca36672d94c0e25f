// SPDX-License-Identifier: MIT
// The signal hub: the one global of the program, because signals belong to the process. Its C handler only notes at the port of the
// interpreter that installed it which signals came; that interpreter polls its port at safe points and takes the signals from there. Runs no
// Perl. The functions here that take no port speak of the running interpreter's (`port`).
//
// Handlers are installed without SA_RESTART, so every call that waits comes back with EINTR and the Waiter can run what is pending.
// A handler that lands on a foreign thread forwards the signal to the port's. SEGV, BUS, FPE and ILL raised by an instruction of our
// own (and not by kill) get the default action. See sigaction(2), signal(7).
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

#include "runtime/posix/result.h"

namespace nacre::posix {

// Signal numbers 1..64 as one word. sigsetops(3)
class SignalSet {
 public:
  constexpr SignalSet() = default;
  constexpr explicit SignalSet(uint64_t bits) : bits_(bits) {}
  static constexpr SignalSet all() { return SignalSet(~uint64_t{0}); }
  static constexpr SignalSet only(int signal) { return SignalSet(bit(signal)); }

  constexpr void add(int signal) { bits_ |= bit(signal); }
  constexpr void remove(int signal) { bits_ &= ~bit(signal); }
  constexpr bool contains(int signal) const { return (bits_ & bit(signal)) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr uint64_t bits() const { return bits_; }

 private:
  static constexpr uint64_t bit(int signal) { return signal < 1 || signal > 64 ? 0 : uint64_t{1} << (signal - 1); }
  uint64_t bits_ = 0;
};

// What siginfo_t tells, for POSIX::sigaction handlers.
struct SignalInfo {
  int code = 0, error = 0, pid = 0, status = 0;
  unsigned uid = 0;
  long band = 0, value = 0;
  uint64_t address = 0;
};

// Deferred: noted here, run by the interpreter. Foreign: a handler that somebody else (a host) installed.
enum class Disposition { Default, Ignore, Deferred, Foreign };

// Why an interpreter must stop and look. Each is a bit; those below `Destroy` also end a call that waits.
enum class Attention : unsigned {
  Signal = 1,      // one came that is not held
  Interrupt = 2,   // the host wants it to end
  Deadline = 4,    // its time is over
  Fiber = 8,       // the running fiber is to end
  Destroy = 16,    // objects whose DESTROY is due
  Memory = 32,     // more than it may have
  Count = 64,      // up all the time: its steps are counted
};

// What the host wants, or has limited: native work looks at these alone.
inline constexpr unsigned of_the_host = static_cast<unsigned>(Attention::Interrupt) | static_cast<unsigned>(Attention::Deadline) |
                                        static_cast<unsigned>(Attention::Memory) | static_cast<unsigned>(Attention::Count);

namespace signals {

inline constexpr int highest = 64;

// What one interpreter has of the hub. Words that the C handler and other threads may raise at any moment.
struct Port {
  std::atomic<unsigned> attention{0};     // bits of Attention: polled once per statement and loop edge
  std::atomic<unsigned> wakeup{0};        // those of them that end a call that waits
  std::atomic<uint64_t> pending{0};       // signals that came
  std::atomic<uint64_t> held{0};          // those that wait for the end of their handler
  std::atomic<unsigned long> thread{0};   // the pthread_t that they are for; 0: nobody's yet

  // Safe from any thread and from a C handler. Neither wakes a call that is waiting already.
  void raise(Attention reason);
  void lower(Attention reason);
  void raise_here(Attention reason) { attention.fetch_or(static_cast<unsigned>(reason)); }   // without ending a call that waits
};
// The port of the interpreter that runs on this thread; without one, the process's.
extern thread_local Port* port __attribute__((tls_model("initial-exec")));

// Makes the calling thread the one that the port's signals are for. The first install() does it too.
void own_this_thread();
// A signal as come without the kernel, for that port; from any thread.
void deliver(Port& to, int signal);
// The host's way to end a call that waits: a signal kept for that, whose handler only looks at the port of the thread that it hits.
// Installed at the first use; what was there before is called too. 0: SIGURG. Then wake() is async-signal-safe.
Result<void> reserve_wake_signal(int signal);
int reserved_wake_signal();   // 0: none
void wake(int thread_id);
// The end of a port: signals that it installed get back what was there before; the thread is back at the process's.
void close(Port& closing);

// One sigaction(2), so there is never a moment of another disposition; answers the one before. `extra_flags` adds SA_NOCLDSTOP and the
// like; with SA_RESTART the calls that the kernel restarts go on, and the handler waits until they are done. EINVAL: no such signal, or KILL and STOP.
Result<Disposition> install(int signal, Disposition disposition, int extra_flags = 0);
Result<Disposition> current(int signal);

// The signals whose disposition is Deferred.
SignalSet deferred();

// Takes one pending signal that is neither held nor in `held`, the lowest number first as perl does, or 0. A signal that came several times
// is taken once. Lowers the flag when nothing is left to take.
int take(SignalSet held = {});
// The same for a whole round of handlers, as perl makes it: the caller lowers the flag once and asks from 1 upwards, so that what is pending
// already does not interrupt the handlers of this round; only what comes anew does. The flag is left as it is.
int take_from(int lowest);
// While a signal is held (its handler runs), more of it are noted without raising the flag or ending a call that waits; release raises
// the flag for what came meanwhile. It costs no system call, as blocking the signal would. True: it was held already.
bool hold(int signal);
void release(int signal);
SignalSet held();
// Holds a signal as long as it lives.
class Holding {
 public:
  explicit Holding(int signal) : signal_(hold(signal) ? 0 : signal) {}
  ~Holding() {
    if (signal_ != 0) release(signal_);
  }
  Holding(const Holding&) = delete;
  Holding& operator=(const Holding&) = delete;

 private:
  int signal_;
};

// Puts a signal back (its handler could not run), or marks one as come without the kernel.
void note(int signal);
SignalSet noted();
// Drops what is noted: in the child of a fork, which then also owns its only thread.
void forget();
// What the kernel told with the last signal of this number.
SignalInfo last_info(int signal);

// The mask of the calling thread; each answers the one before. sigprocmask(2)
SignalSet block(SignalSet more);
SignalSet unblock(SignalSet fewer);
SignalSet set_mask(SignalSet mask);
SignalSet mask();
// sigpending(2): blocked signals that wait in the kernel.
SignalSet kernel_pending();

// Blocks signals as long as it lives, then restores the mask that was.
class Blocked {
 public:
  explicit Blocked(SignalSet set = SignalSet::all()) : before_(block(set)) {}
  ~Blocked() { set_mask(before_); }
  Blocked(const Blocked&) = delete;
  Blocked& operator=(const Blocked&) = delete;

  SignalSet before() const { return before_; }

 private:
  SignalSet before_;
};

// "INT" or "SIGINT" -> 2; "ZERO" -> 0; RTMIN, NUM35 ... as $Config{sig_name} has them, and the aliases IOT CLD POLL. -1: no such name.
int number(std::string_view name);
// 2 -> "INT", 0 -> "ZERO", nullptr above 64.
const char* name(int number);

}  // namespace signals

}  // namespace nacre::posix
