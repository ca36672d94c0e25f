// SPDX-License-Identifier: MIT
#include "runtime/posix/interruptible.h"

#include <ucontext.h>
#include <unistd.h>

#include <cerrno>

namespace nacre::posix {

#if defined(__x86_64__) || defined(__aarch64__)

namespace {
struct Range {
  int32_t begin, end, exit;
};

uintptr_t address(const int32_t& offset) { return reinterpret_cast<uintptr_t>(&offset) + static_cast<uintptr_t>(intptr_t{offset}); }
}  // namespace

// The linker's names for where a section begins and ends.
extern "C" {
[[gnu::visibility("hidden")]] extern const Range __start_nacre_interruptible[];
[[gnu::visibility("hidden")]] extern const Range __stop_nacre_interruptible[];
}

// Runs in C handlers.
uintptr_t exit_of_interruptible_range(uintptr_t at) {
  for (const Range* range = __start_nacre_interruptible; range != __stop_nacre_interruptible; ++range)
    if (at >= address(range->begin) && at < address(range->end)) return address(range->exit);
  return 0;
}

void leave_interruptible_range(void* context) {
  auto& machine = static_cast<ucontext_t*>(context)->uc_mcontext;
#if defined(__x86_64__)
  auto& counter = machine.gregs[REG_RIP];
#else
  auto& counter = machine.pc;
#endif
  if (uintptr_t exit = exit_of_interruptible_range(static_cast<uintptr_t>(counter))) counter = static_cast<std::remove_reference_t<decltype(counter)>>(exit);
}

#else

long interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments) {
  if (flag->load(std::memory_order_relaxed) != 0) return not_entered;
  const long* a = arguments;
  long returned = ::syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  return returned < 0 ? -errno : returned;
}

uintptr_t exit_of_interruptible_range(uintptr_t) { return 0; }
void leave_interruptible_range(void*) {}

#endif

}  // namespace nacre::posix
