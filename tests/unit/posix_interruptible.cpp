// SPDX-License-Identifier: MIT
// The window between the look at the flag and the kernel, hit on purpose: the processor steps through the range an instruction at a
// time, and the signal is let in at each of them in turn. A range that only looks would sleep through the later ones.
#include <doctest/doctest.h>

#if defined(__x86_64__)

#include <signal.h>
#include <ucontext.h>

#include <cstdint>

#include "runtime/posix/interruptible.h"
#include "runtime/posix/signals.h"
#include "runtime/posix/waiter.h"
#include "tests/sanitizer.h"

namespace nacre::posix {

namespace {

constexpr long trap_flag = 0x100;
volatile int steps_to_go;

// Runs before every instruction. SIGUSR1 is in its mask, so what it raises lands when the range goes on.
void stepped(int, siginfo_t*, void* context) {
  auto& machine = static_cast<ucontext_t*>(context)->uc_mcontext;
  auto at = static_cast<uintptr_t>(machine.gregs[REG_RIP]);
  if (exit_of_interruptible_range(at) == 0) return;
  if (steps_to_go > 0) {
    steps_to_go = steps_to_go - 1;
    return;
  }
  machine.gregs[REG_EFL] &= ~trap_flag;
  ::raise(SIGUSR1);
}

bool take_all(void* runs) {
  while (signals::take() != 0) ++*static_cast<int*>(runs);
  return true;
}

}  // namespace

// ThreadSanitizer holds a signal back until its next intercepted call; the range makes none.
TEST_CASE("a signal at any instruction of the range ends the call" * doctest::skip(tests::thread_sanitizer)) {
  REQUIRE(signals::install(SIGUSR1, Disposition::Deferred));
  struct sigaction step {
  }, before{};
  step.sa_sigaction = stepped;
  step.sa_flags = SA_SIGINFO;
  sigfillset(&step.sa_mask);
  ::sigaction(SIGTRAP, &step, &before);
  for (int steps = 0; steps < 3; ++steps) {
    int runs = 0;
    Waiter waiter({take_all, &runs});
    steps_to_go = steps;
    asm volatile("pushfq\n orq $0x100, (%%rsp)\n popfq" ::: "memory", "cc");
    auto left = waiter.sleep(2'000'000'000);
    CHECK(left > 1'000'000'000);
    CHECK(runs == 1);
  }
  ::sigaction(SIGTRAP, &before, nullptr);
  REQUIRE(signals::install(SIGUSR1, Disposition::Default));
}

}  // namespace nacre::posix

#endif
