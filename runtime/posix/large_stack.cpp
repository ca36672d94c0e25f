// SPDX-License-Identifier: MIT
#include "runtime/posix/large_stack.h"

#include <ucontext.h>

#include <exception>

#include "runtime/posix/memory.h"

namespace nacre::posix {

namespace {
constexpr size_t wanted = size_t{16} << 30;
constexpr size_t least = size_t{8} << 20;
constexpr size_t margin = size_t{1} << 20;

struct Run {
  void (*function)(void*, const char*);
  void* context;
  const char* limit;
  ucontext_t back, there;
};

// makecontext passes ints only: the address comes in two halves.
void enter(unsigned high, unsigned low) {
  auto* run = reinterpret_cast<Run*>((static_cast<unsigned long>(high) << 32) | low);
  run->function(run->context, run->limit);
}
}  // namespace

void run_on_large_stack(void (*function)(void*, const char*), void* context) {
  Reservation stack = reserve_memory(wanted, least, true);
  if (!stack.low) std::terminate();
  Run run{function, context, stack.low + margin, {}, {}};
  getcontext(&run.there);
  run.there.uc_stack.ss_sp = stack.low;
  run.there.uc_stack.ss_size = stack.bytes;
  run.there.uc_link = &run.back;
  auto address = reinterpret_cast<unsigned long>(&run);
  makecontext(&run.there, reinterpret_cast<void (*)()>(enter), 2, static_cast<unsigned>(address >> 32), static_cast<unsigned>(address));
  swapcontext(&run.back, &run.there);
  return_memory(stack);
}

}  // namespace nacre::posix
