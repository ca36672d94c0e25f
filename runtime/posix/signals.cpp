// SPDX-License-Identifier: MIT
#include "runtime/posix/signals.h"

#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <iterator>

#include "runtime/posix/checked.h"
#include "runtime/posix/interruptible.h"
#include "runtime/posix/signal_ownership.h"
#include "runtime/posix/system_call.h"
#include "runtime/posix/thread.h"

namespace nacre::posix::signals {

namespace {

struct Noted {
  std::atomic<unsigned> version;  // rises with every signal, so that a reader sees that it was interrupted
  SignalInfo info;
};

// What rt_sigaction(2) takes, in which a C library may put more than sigaction(2) is given (on x86-64 the way back from a handler).
struct KernelAction {
  uintptr_t handler;
  unsigned long flags;
  uintptr_t restorer;
  uint64_t mask;
};
constexpr bool knows_kernel_action =
#if (defined(__x86_64__) || defined(__aarch64__)) && !defined(__SANITIZE_THREAD__)
    true;
#else
    false;   // or a sanitizer lies between us and the kernel, with handlers of its own
#endif

struct Hub {
  std::atomic<uint64_t> deferred;
  std::atomic<uint64_t> restarting;     // those installed with SA_RESTART
  std::atomic<uint64_t> installed;      // signals whose disposition we set
  std::atomic<uint64_t> ignored;        // of those, the ones set to be ignored
  std::atomic<Port*> target[highest + 1];   // who installed the signal last
  struct sigaction before[highest + 1];     // what was there when the first did
  std::atomic<bool> knows_deferring;        // deferring() may be asked
  Noted last[highest + 1];
  void (*default_action[highest + 1])(int);   // in place of SIG_DFL; null: none
};

constinit Hub hub{};
constinit Port process_port{};

static_assert(std::atomic<uint64_t>::is_always_lock_free && std::atomic<unsigned>::is_always_lock_free);

// Raised by an instruction, not sent by kill, sigqueue or a timer: going on would only raise it again.
bool raised_by_our_own_code(int signal, const siginfo_t& info) {
  bool fault = signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL;
  return fault && info.si_code > 0;
}

void let_it_end_us(int signal) {
  struct sigaction action {};
  action.sa_handler = SIG_DFL;
  ::sigaction(signal, &action, nullptr);
  hub.deferred.fetch_and(~SignalSet::only(signal).bits());
}

void remember(int signal, const siginfo_t& info) {
  auto& last = hub.last[signal];
  last.info.code = info.si_code;
  last.info.error = info.si_errno;
  last.info.pid = info.si_pid;
  last.info.uid = info.si_uid;
  last.info.status = info.si_status;
  last.info.band = info.si_band;
  last.info.value = static_cast<long>(reinterpret_cast<intptr_t>(info.si_value.sival_ptr));
  last.info.address = reinterpret_cast<uintptr_t>(info.si_addr);
  last.version.fetch_add(1, std::memory_order_relaxed);
}

void note(Port& at, int signal) {
  auto bit = SignalSet::only(signal).bits();
  at.pending.fetch_or(bit);
  if ((at.held.load() & bit) == 0) at.raise(Attention::Signal);
}

// The C handler. Everything in it is async-signal-safe, and errno is as before when it leaves.
void arrived(int signal, siginfo_t* info, void* context) {
  int saved = errno;
  Port* target = hub.target[signal].load(std::memory_order_relaxed);
  if (raised_by_our_own_code(signal, *info)) {
    let_it_end_us(signal);
  } else if (target && target->thread.load(std::memory_order_relaxed) != ::pthread_self()) {
    ::pthread_kill(target->thread.load(std::memory_order_relaxed), signal);
  } else if (target) {
    remember(signal, *info);
    note(*target, signal);
    bool call_goes_on = (hub.restarting.load(std::memory_order_relaxed) & SignalSet::only(signal).bits()) != 0;
    if (target->wakeup.load() != 0 && !call_goes_on) leave_interruptible_range(context);
  }
  errno = saved;
}

sigset_t to_kernel(SignalSet set) {
  sigset_t out{};
  uint64_t bits = set.bits();
  std::memcpy(&out, &bits, sizeof bits);
  return out;
}

SignalSet from_kernel(const sigset_t& set) {
  uint64_t bits;
  std::memcpy(&bits, &set, sizeof bits);
  return SignalSet(bits);
}

// Both number the signals from the lowest bit of the first word.
static_assert(std::endian::native == std::endian::little || sizeof(unsigned long) == sizeof(uint64_t));

SignalSet change_mask(int how, SignalSet set) {
  sigset_t wanted = to_kernel(set), before;
  pthread_sigmask(how, &wanted, &before);
  return from_kernel(before);
}

template <class Handler>
uintptr_t address(Handler handler) {
  return reinterpret_cast<uintptr_t>(handler);
}

Disposition meaning(unsigned long flags, uintptr_t handler) {
  if ((flags & SA_SIGINFO) != 0) return handler == address(arrived) ? Disposition::Deferred : Disposition::Foreign;
  if (handler == address(SIG_DFL)) return Disposition::Default;
  return handler == address(SIG_IGN) ? Disposition::Ignore : Disposition::Foreign;
}

Disposition meaning(const struct sigaction& action) {
  bool has_info = (action.sa_flags & SA_SIGINFO) != 0;
  return meaning(static_cast<unsigned long>(action.sa_flags), has_info ? address(action.sa_sigaction) : address(action.sa_handler));
}

// A word is written only where it changes: that is dear, and `local $SIG{ALRM}` installs twice each time.
template <class Word>
[[gnu::always_inline]] inline void set(Word& word, uint64_t bit, bool on) {
  if (((word.load(std::memory_order_relaxed) & bit) != 0) == on) return;
  if (on) word.fetch_or(bit);
  else word.fetch_and(~bit);
}

inline void note_installed(int signal, Disposition disposition, bool restarting) {
  auto bit = SignalSet::only(signal).bits();
  set(hub.deferred, bit, disposition == Disposition::Deferred);
  set(hub.restarting, bit, restarting);
  set(hub.ignored, bit, disposition == Disposition::Ignore);
  set(hub.installed, bit, true);
}

// What the kernel was given with the first Disposition::Deferred; `signal` has it now.
const KernelAction& deferring(int signal) {
  static const KernelAction learned = [signal] {
    KernelAction action{};
    ::syscall(SYS_rt_sigaction, signal, nullptr, &action, sizeof action.mask);
    return action;
  }();
  return learned;
}

}  // namespace

thread_local Port* port __attribute__((tls_model("initial-exec"))) = &process_port;

// The word that ends a call goes up last and down first: who sees it finds the reason in the other.
void Port::raise(Attention reason) {
  attention.fetch_or(static_cast<unsigned>(reason));
  if (reason < Attention::Destroy) wakeup.fetch_or(static_cast<unsigned>(reason));
}
void Port::lower(Attention reason) {
  if (reason < Attention::Destroy) wakeup.fetch_and(~static_cast<unsigned>(reason));
  attention.fetch_and(~static_cast<unsigned>(reason));
}

void deliver(Port& to, int signal) { note(to, signal); }

namespace {
std::atomic<int> wake_signal{0};
struct sigaction before_wake;

// On whatever thread it was sent to: that thread's own port says whether a call is to end.
void woken(int signal, siginfo_t* info, void* context) {
  int saved = errno;
  if (info->si_code == SI_TIMER) static_cast<Port*>(info->si_value.sival_ptr)->raise(Attention::Deadline);   // ours alone: deadline.cpp
  if (port->wakeup.load() != 0) leave_interruptible_range(context);
  if (info->si_code == SI_TIMER) return void(errno = saved);
  if ((before_wake.sa_flags & SA_SIGINFO) != 0) before_wake.sa_sigaction(signal, info, context);
  else if (before_wake.sa_handler != SIG_DFL && before_wake.sa_handler != SIG_IGN) before_wake.sa_handler(signal);
  errno = saved;
}
}  // namespace

Result<void> reserve_wake_signal(int signal) {
  if (signal == 0) signal = SIGURG;
  int nothing = 0;
  if (!wake_signal.compare_exchange_strong(nothing, signal)) return nothing == signal ? Result<void>() : Result<void>(Error{EBUSY});
  struct sigaction action {};
  sigfillset(&action.sa_mask);
  action.sa_sigaction = woken;
  action.sa_flags = SA_SIGINFO;
  if (::sigaction(signal, &action, &before_wake) == 0) return {};
  wake_signal = 0;
  return last_error();
}

int reserved_wake_signal() { return wake_signal.load(); }

void wake(int thread_id) {
  if (int signal = wake_signal.load()) signal_thread(thread_id, signal);
}

void own_this_thread() { port->thread.store(::pthread_self(), std::memory_order_relaxed); }

void close(Port& closing) {
  for (int signal = 1; signal <= highest; ++signal) {
    if (hub.target[signal].load() != &closing) continue;
    ::sigaction(signal, &hub.before[signal], nullptr);
    auto bit = SignalSet::only(signal).bits();
    for (auto* word : {&hub.deferred, &hub.restarting, &hub.installed, &hub.ignored}) set(*word, bit, false);
    hub.target[signal].store(nullptr);
  }
  if (port == &closing) port = &process_port;
}

namespace {

// The kernel's, or a host's wish.
auto default_action(int signal) -> void (*)(int) {
  return signal >= 1 && signal <= highest && hub.default_action[signal] ? hub.default_action[signal] : SIG_DFL;
}

// install() for a signal that is the port's already, past the C library, which takes longer to turn its form of an action into the kernel's
// and back than the kernel for the whole call: `local $SIG{ALRM}` installs twice each time. False: not done.
bool install_again(int signal, Disposition disposition, Disposition& before) {
  if (signal < 1 || signal > highest || hub.target[signal].load(std::memory_order_relaxed) != port) return false;
  KernelAction wanted{}, was;
  if (disposition == Disposition::Default && default_action(signal) != SIG_DFL) return false;
  if (disposition == Disposition::Deferred) {
    if (!hub.knows_deferring.load(std::memory_order_acquire)) return false;
    wanted = deferring(signal);
  } else {
    wanted.handler = address(disposition == Disposition::Ignore ? SIG_IGN : SIG_DFL);
  }
  if (system_call(SYS_rt_sigaction, signal, as_number(&wanted), as_number(&was), sizeof was.mask) < 0) return false;
  note_installed(signal, disposition, false);
  before = meaning(was.flags, was.handler);
  return true;
}

}  // namespace

Result<Disposition> install(int signal, Disposition disposition, int extra_flags) {
  if (disposition == Disposition::Foreign) return Error{EINVAL};
  if (!owns(signal)) return ownership->keep(signal, disposition);
  Disposition known;
  if (knows_kernel_action && extra_flags == 0 && install_again(signal, disposition, known)) return known;
  if (port->thread.load(std::memory_order_relaxed) == 0) own_this_thread();
  struct sigaction action {
  }, before;
  action.sa_flags = extra_flags & ~SA_SIGINFO;
  // Nothing nests in the C handler, so that a signal is noted whole before the next one.
  sigfillset(&action.sa_mask);
  if (disposition == Disposition::Deferred) {
    action.sa_sigaction = arrived;
    action.sa_flags |= SA_SIGINFO;
  } else {
    action.sa_handler = disposition == Disposition::Ignore ? SIG_IGN : default_action(signal);
  }
  Port* target_before = signal >= 1 && signal <= highest ? hub.target[signal].load(std::memory_order_relaxed) : port;
  if (target_before != port) hub.target[signal].store(port);
  if (::sigaction(signal, &action, &before) < 0) {
    if (target_before != port) hub.target[signal].store(target_before);
    return last_error();
  }
  if (!target_before) hub.before[signal] = before;
  note_installed(signal, disposition, (action.sa_flags & SA_RESTART) != 0);
  if (knows_kernel_action && disposition == Disposition::Deferred && extra_flags == 0 && !hub.knows_deferring.load(std::memory_order_relaxed)) {
    (void)deferring(signal);
    hub.knows_deferring.store(true, std::memory_order_release);
  }
  return meaning(before);
}

// What install() has set is known without the kernel: `local $SIG{ALRM}` looks each time.
Result<Disposition> current(int signal) {
  if (!owns(signal)) return ownership->kept(signal);
  auto bit = SignalSet::only(signal).bits();
  if ((hub.installed.load() & bit) != 0) {
    if ((hub.deferred.load() & bit) != 0) return Disposition::Deferred;
    return (hub.ignored.load() & bit) != 0 ? Disposition::Ignore : Disposition::Default;
  }
  struct sigaction action;
  if (::sigaction(signal, nullptr, &action) < 0) return last_error();
  return meaning(action);
}

void set_default_action(int signal, void (*handler)(int)) {
  if (signal < 1 || signal > highest) return;
  hub.default_action[signal] = handler;
  struct sigaction action {};
  sigfillset(&action.sa_mask);
  action.sa_handler = handler ? handler : SIG_DFL;
  ::sigaction(signal, &action, nullptr);
}

SignalSet deferred() { return SignalSet(hub.deferred.load() | (ownership ? ownership->deferred().bits() : 0)); }

void belong_to_nobody() {
  port = &process_port;
  ownership = nullptr;
}

bool has_handler(const Port& of, const Ownership* by, int signal) {
  if (by && !by->owns(signal)) return by->kept(signal) == Disposition::Deferred;
  return signal >= 1 && signal <= highest && hub.target[signal].load() == &of && SignalSet(hub.deferred.load()).contains(signal);
}

int take(SignalSet held) {
  // Lowered before the look: a signal that comes after the look raises it again.
  port->lower(Attention::Signal);
  uint64_t free = port->pending.load() & ~(held.bits() | port->held.load());
  if (free == 0) return 0;
  uint64_t lowest = free & (~free + 1);
  port->pending.fetch_and(~lowest);
  if (free != lowest) port->raise(Attention::Signal);
  return std::countr_zero(lowest) + 1;
}

int take_from(int lowest) {
  uint64_t below = lowest <= 1 ? 0 : ~uint64_t{0} >> (65 - std::min(lowest, 65));
  uint64_t free = port->pending.load() & ~port->held.load() & ~below;
  if (lowest > highest || free == 0) return 0;
  uint64_t first = free & (~free + 1);
  port->pending.fetch_and(~first);
  return std::countr_zero(first) + 1;
}

void note(int signal) { note(*port, signal); }

bool hold(int signal) {
  auto bit = SignalSet::only(signal).bits();
  return (port->held.fetch_or(bit) & bit) != 0;
}

void release(int signal) {
  auto bit = SignalSet::only(signal).bits();
  port->held.fetch_and(~bit);
  if ((port->pending.load() & bit) != 0) port->raise(Attention::Signal);
}

SignalSet held() { return SignalSet(port->held.load()); }
SignalSet noted() { return SignalSet(port->pending.load()); }

void forget() {
  if (port->pending.load() == 0) return;   // a look costs the child no page
  port->pending.store(0);
  port->lower(Attention::Signal);
}

SignalInfo last_info(int signal) {
  if (signal < 1 || signal > highest) return {};
  const auto& last = hub.last[signal];
  for (;;) {
    unsigned version = last.version.load();
    std::atomic_signal_fence(std::memory_order_seq_cst);
    SignalInfo copy = last.info;
    std::atomic_signal_fence(std::memory_order_seq_cst);
    if (last.version.load() == version) return copy;
  }
}

SignalSet block(SignalSet more) { return change_mask(SIG_BLOCK, more); }
SignalSet unblock(SignalSet fewer) { return change_mask(SIG_UNBLOCK, fewer); }
SignalSet set_mask(SignalSet mask) { return change_mask(SIG_SETMASK, mask); }
SignalSet mask() { return change_mask(SIG_BLOCK, {}); }

SignalSet kernel_pending() {
  sigset_t set;
  ::sigpending(&set);
  return from_kernel(set);
}

}  // namespace nacre::posix::signals
