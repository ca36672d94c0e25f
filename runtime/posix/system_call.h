// SPDX-License-Identifier: MIT
// For posix/ alone: a system call that does not wait, made in place. What the C library puts around a call (errno, a cancellation point)
// is a function more to return from, which behind a system call is dear (interruptible.h).
#pragma once

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace nacre::posix {

// What the kernel answers: -errno on failure. Pointers are given as numbers.
[[gnu::always_inline]] inline long system_call(long number, long first = 0, long second = 0, long third = 0, long fourth = 0) {
#if defined(__x86_64__)
  register long in_r10 asm("r10") = fourth;
  long answer = number;
  asm volatile("syscall" : "+a"(answer) : "D"(first), "S"(second), "d"(third), "r"(in_r10) : "rcx", "r11", "memory", "cc");
  return answer;
#elif defined(__aarch64__)
  register long in_x8 asm("x8") = number;
  register long answer asm("x0") = first;
  register long in_x1 asm("x1") = second;
  register long in_x2 asm("x2") = third;
  register long in_x3 asm("x3") = fourth;
  asm volatile("svc #0" : "+r"(answer) : "r"(in_x8), "r"(in_x1), "r"(in_x2), "r"(in_x3) : "memory", "cc");
  return answer;
#else
  long answer = ::syscall(number, first, second, third, fourth);
  return answer < 0 ? -errno : answer;
#endif
}

template <class T>
long as_number(T* pointer) {
  return static_cast<long>(reinterpret_cast<intptr_t>(pointer));
}

}  // namespace nacre::posix
