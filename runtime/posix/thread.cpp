// SPDX-License-Identifier: MIT
#include "runtime/posix/thread.h"

#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

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
  return static_cast<const char*>(low) + std::min(most, bytes / 4);
}
}  // namespace

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
