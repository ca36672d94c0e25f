// SPDX-License-Identifier: MIT
#include "runtime/posix/interruptible.h"

#include <ucontext.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace nacre::posix {

static_assert(sizeof(std::atomic<unsigned>) == sizeof(unsigned), "the stub reads the flag as a plain word");
static_assert(not_entered == -4096, "the stub's exit answers it");

#if defined(__x86_64__) || defined(__aarch64__)

extern "C" {
long nacre_interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments);
extern const char nacre_interruptible_begin[], nacre_interruptible_end[], nacre_interruptible_exit[];
}

long interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments) {
  return nacre_interruptible_call(flag, number, arguments);
}

void leave_interruptible_range(void* context) {
  auto& machine = static_cast<ucontext_t*>(context)->uc_mcontext;
#if defined(__x86_64__)
  auto& counter = machine.gregs[REG_RIP];
#else
  auto& counter = machine.pc;
#endif
  auto at = static_cast<uintptr_t>(counter);
  if (at < reinterpret_cast<uintptr_t>(nacre_interruptible_begin) || at >= reinterpret_cast<uintptr_t>(nacre_interruptible_end)) return;
  counter = static_cast<std::remove_reference_t<decltype(counter)>>(reinterpret_cast<uintptr_t>(nacre_interruptible_exit));
}

#else

long interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments) {
  if (flag->load(std::memory_order_relaxed) != 0) return not_entered;
  const long* a = arguments;
  long returned = ::syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  return returned < 0 ? -errno : returned;
}

void leave_interruptible_range(void*) {}

#endif

}  // namespace nacre::posix
