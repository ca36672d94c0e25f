// SPDX-License-Identifier: MIT
// The system call that closes the window between "is a signal pending?" and the kernel.
//
// interruptible_call tests the flag and enters the kernel within one marked range of instructions. A C handler that interrupts a
// program counter in such a range moves it to the exit that answers -EINTR, so a signal cannot slip in between the test and the call.
// It costs no system call. Where we know no instructions for an architecture, the plain form is used and its callers bring ppoll(2) with a mask.
//
// It is expanded in place, and its callers in theirs as far as they are short: with what processors do against wrong guesses of where a function
// returns to, each return behind a system call costs some 8 ns, more than anything else that is done for a flock or a write.
#pragma once

#include <atomic>
#include <cstdint>

namespace nacre::posix {

#if defined(__x86_64__) || defined(__aarch64__)
inline constexpr bool has_interruptible_ranges = true;
#else
inline constexpr bool has_interruptible_ranges = false;
#endif

// Lower than every -errno.
inline constexpr long not_entered = -4096;
static_assert(not_entered == -4096, "as the instructions below have it");
static_assert(sizeof(std::atomic<unsigned>) == sizeof(unsigned), "they read the flag as a plain word");

// The offsets of a range's begin, of its end and of its exit, each from where it stands.
#define NACRE_INTERRUPTIBLE_RANGE             \
  ".pushsection nacre_interruptible,\"a?\"\n" \
  ".balign 4\n"                               \
  ".long 1b - .\n"                            \
  ".long 2b - .\n"                            \
  ".long 3b - .\n"                            \
  ".popsection\n"

// Enters system call `number` unless *flag is not 0. Answers what the kernel answers (-errno on failure), not_entered if the flag was up.
#if defined(__x86_64__)
[[gnu::always_inline]] inline long interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments) {
  long answer = number, first = arguments[0], second = arguments[1], third = arguments[2];
  long on_fourth = arguments[3], on_fifth = arguments[4], on_sixth = arguments[5];
  // Nothing may lie between these and the instructions, not even a sanitizer's look at memory: a call would change the registers.
  register long fourth asm("r10") = on_fourth;
  register long fifth asm("r8") = on_fifth;
  register long sixth asm("r9") = on_sixth;
  asm volatile(
      "1: cmpl $0, (%[flag])\n\t"
      "jne 3f\n\t"
      "syscall\n"
      "2:\n\t"
      ".subsection 1\n"
      "3: movq $-4096, %%rax\n\t"
      "jmp 2b\n\t"
      ".previous\n"
      NACRE_INTERRUPTIBLE_RANGE
      : "+a"(answer)
      : "D"(first), "S"(second), "d"(third), "r"(fourth), "r"(fifth), "r"(sixth),
        [flag] "r"(flag)
      : "rcx", "r11", "memory", "cc");
  return answer;
}
#elif defined(__aarch64__)
[[gnu::always_inline]] inline long interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments) {
  long on_first = arguments[0], on_second = arguments[1], on_third = arguments[2];
  long on_fourth = arguments[3], on_fifth = arguments[4], on_sixth = arguments[5];
  // Nothing may lie between these and the instructions: see above.
  register long call asm("x8") = number;
  register long answer asm("x0") = on_first;
  register long second asm("x1") = on_second;
  register long third asm("x2") = on_third;
  register long fourth asm("x3") = on_fourth;
  register long fifth asm("x4") = on_fifth;
  register long sixth asm("x5") = on_sixth;
  unsigned up;
  asm volatile(
      "1: ldr %w[up], [%[flag]]\n\t"
      "cbnz %w[up], 3f\n\t"
      "svc #0\n"
      "2:\n\t"
      ".subsection 1\n"
      "3: mov x0, #-4096\n\t"
      "b 2b\n\t"
      ".previous\n"
      NACRE_INTERRUPTIBLE_RANGE
      : "+r"(answer), [up] "=&r"(up)
      : "r"(call), "r"(second), "r"(third), "r"(fourth), "r"(fifth), "r"(sixth), [flag] "r"(flag)
      : "memory", "cc");
  return answer;
}
#else
long interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments);
#endif

#undef NACRE_INTERRUPTIBLE_RANGE

// Where an interruption at this address goes on; 0: it is in no range.
uintptr_t exit_of_interruptible_range(uintptr_t at);

// For the C handler: `context` is its ucontext_t. Moves an interrupted program counter out of a marked range.
void leave_interruptible_range(void* context);

}  // namespace nacre::posix
