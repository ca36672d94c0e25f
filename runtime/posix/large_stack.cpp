// SPDX-License-Identifier: MIT
#include "runtime/posix/large_stack.h"

#include <exception>

#include "runtime/posix/memory.h"

#if !defined(__x86_64__)
#include <ucontext.h>
#endif
#if defined(__SANITIZE_ADDRESS__)
#define NACRE_TELLS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NACRE_TELLS_SANITIZER 1
#endif
#endif
#if defined(NACRE_TELLS_SANITIZER)
#include <sanitizer/common_interface_defs.h>
#endif

namespace nacre::posix {

namespace {
constexpr size_t wanted = size_t{16} << 30;
constexpr size_t least = size_t{8} << 20;
constexpr size_t margin = size_t{1} << 20;

struct Run {
  void (*function)(void*, const char*);
  void* context;
  Reservation stack;
#if !defined(__x86_64__)
  ucontext_t back, there;
#endif
  void* sanitizers_stack = nullptr;
  const void* callers_low = nullptr;
  size_t callers_size = 0;
};

// AddressSanitizer keeps track of the stack in use; it is told of the way there and back.
void leaving_for([[maybe_unused]] Run& run, [[maybe_unused]] bool there) {
#if defined(NACRE_TELLS_SANITIZER)
  if (there) __sanitizer_start_switch_fiber(&run.sanitizers_stack, run.stack.low, run.stack.bytes);
  else __sanitizer_start_switch_fiber(nullptr, run.callers_low, run.callers_size);
#endif
}
void arrived([[maybe_unused]] Run& run, [[maybe_unused]] bool there) {
#if defined(NACRE_TELLS_SANITIZER)
  if (there) __sanitizer_finish_switch_fiber(nullptr, &run.callers_low, &run.callers_size);
  else __sanitizer_finish_switch_fiber(run.sanitizers_stack, nullptr, nullptr);
#endif
}

void enter(Run* run) noexcept {
  arrived(*run, true);
  run->function(run->context, run->stack.low + margin);
  leaving_for(*run, false);
}

#if defined(__x86_64__)
void switch_and_enter(Run* run) {
  char* top = run->stack.low + run->stack.bytes - 64;
  // The old stack pointer waits in a register that the callee preserves.
  asm volatile(
      "movq %%rsp, %%rbx\n\t"
      "movq %[top], %%rsp\n\t"
      "call *%[entry]\n\t"
      "movq %%rbx, %%rsp"
      : "+D"(run)
      : [top] "r"(top), [entry] "r"(enter)
      : "rbx", "rax", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
        "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}
#else
// makecontext passes ints only: the address comes in two halves.
void enter_halves(unsigned high, unsigned low) { enter(reinterpret_cast<Run*>((static_cast<unsigned long>(high) << 32) | low)); }

void switch_and_enter(Run* run) {
  getcontext(&run->there);
  run->there.uc_stack.ss_sp = run->stack.low;
  run->there.uc_stack.ss_size = run->stack.bytes;
  run->there.uc_link = &run->back;
  auto address = reinterpret_cast<unsigned long>(run);
  makecontext(&run->there, reinterpret_cast<void (*)()>(enter_halves), 2, static_cast<unsigned>(address >> 32), static_cast<unsigned>(address));
  swapcontext(&run->back, &run->there);
}
#endif
}  // namespace

void run_on_large_stack(void (*function)(void*, const char*), void* context) {
  Run run{};
  run.function = function;
  run.context = context;
  run.stack = reserve_memory(wanted, least, true);
  if (!run.stack.low) std::terminate();
  leaving_for(run, true);
  switch_and_enter(&run);
  arrived(run, false);
  return_memory(run.stack);
}

}  // namespace nacre::posix
