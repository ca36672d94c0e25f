// SPDX-License-Identifier: MIT
// For waiter.cpp and signals.cpp only: the stub that closes the window between "is a signal pending?" and the system call.
//
// interruptible_call tests the flag and enters the kernel within one marked range of instructions. A C handler that interrupts a
// program counter in that range moves it to the exit that answers -EINTR, so a signal cannot slip in between the test and the call.
// It costs no system call. Where an architecture has no stub, the plain form is used and its callers bring ppoll(2) with a mask.
#pragma once

#include <atomic>

namespace nacre::posix {

inline constexpr bool has_interruptible_stub =
#if defined(__x86_64__) || defined(__aarch64__)
    true;
#else
    false;
#endif

// Lower than every -errno.
inline constexpr long not_entered = -4096;

// Enters system call `number` unless *flag is not 0. Answers what the kernel answers (-errno on failure), not_entered if the flag was up.
long interruptible_call(const std::atomic<unsigned>* flag, long number, const long* arguments);

// For the C handler: `context` is its ucontext_t. Moves an interrupted program counter out of the marked range.
void leave_interruptible_range(void* context);

}  // namespace nacre::posix
