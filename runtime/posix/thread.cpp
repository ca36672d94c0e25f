// SPDX-License-Identifier: MIT
#include "runtime/posix/thread.h"

#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
#define NACRE_LARGE_FRAMES 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NACRE_LARGE_FRAMES 1
#endif
#endif

namespace nacre::posix {

namespace {
thread_local int known_id __attribute__((tls_model("initial-exec"))) = 0;
thread_local const char* known_limit __attribute__((tls_model("initial-exec"))) = nullptr;

// Once in the process: the thread that forks has another id in the child.
void watch_forks() {
  [[maybe_unused]] static const int registered = ::pthread_atfork(nullptr, nullptr, [] { known_id = 0; });
}

const char* find_limit() {
  constexpr size_t most = size_t{512} << 10, assumed = size_t{4} << 20;
  pthread_attr_t attributes;
  void* low = nullptr;
  size_t bytes = 0;
  if (::pthread_getattr_np(::pthread_self(), &attributes) != 0) return static_cast<const char*>(__builtin_frame_address(0)) - assumed;
  ::pthread_attr_getstack(&attributes, &low, &bytes);
  ::pthread_attr_destroy(&attributes);
  return static_cast<const char*>(low) + std::max(std::min(most, bytes / 4), std::min(native_stack(), bytes / 2));
}
}  // namespace

size_t stack_frames_take() {
#if defined(NACRE_LARGE_FRAMES)
  return 8;
#else
  return 1;
#endif
}

// A machine-coded match alone takes 32 KB.
size_t native_stack() { return (size_t{64} << 10) + (size_t{32} << 10) * stack_frames_take(); }

unsigned long this_thread() { return ::pthread_self(); }

int thread_id() {
  if (known_id != 0) return known_id;
  watch_forks();
  return known_id = static_cast<int>(::syscall(SYS_gettid));
}

const char* thread_stack_limit() {
  if (!known_limit) known_limit = find_limit();
  return known_limit;
}

void signal_thread(int thread_id, int signal) { ::syscall(SYS_tgkill, ::getpid(), thread_id, signal); }

}  // namespace nacre::posix
