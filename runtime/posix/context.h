// SPDX-License-Identifier: MIT
// A second line of execution on the same thread: a stack of its own, and the jump between stacks. The jump keeps what the calling convention
// preserves, the C++ exceptions under way, and tells the sanitizers.
#pragma once

#include <cstddef>

namespace nacre::posix {

// One mapping: room for values at its low end, an unreadable page, the C stack above. Address space only; pages come as they are touched.
struct FiberStack {
  char* low = nullptr;
  size_t value_bytes = 0, stack_bytes = 0;
  char* stack_low() const { return low + value_bytes + guard_bytes; }
  static constexpr size_t guard_bytes = 4096;
};
FiberStack map_fiber_stack(size_t value_bytes, size_t stack_bytes);   // low null: no room
void unmap_fiber_stack(FiberStack& stack);
// Gives back the pages of a stack that waits to be used again, but for the few that every use touches.
void trim_fiber_stack(const FiberStack& stack);
// How much memory its two parts have come to take, as far as they were used in one piece; at least what is said. mincore(2)
size_t touched_values(const FiberStack& stack, size_t at_least);
size_t touched_stack(const FiberStack& stack, size_t at_least);

class Context {
 public:
  // Where a thread's own stack goes on: filled when it is left first.
  Context() = default;
  // On `stack`: the first jump here calls entry(argument), which never returns.
  Context(const FiberStack& stack, void (*entry)(void*), void* argument);
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  // Leaves `from`, whose place is kept, for `to`. `for_good`: nobody comes back to `from`.
  static void jump(Context& from, Context& to, bool for_good = false);

 private:
  friend struct ContextParts;
  void* place_ = nullptr;              // the stack pointer, or what the architecture needs
  void (*entry_)(void*) = nullptr;
  void* argument_ = nullptr;
  const void* stack_low_ = nullptr;    // for the sanitizers
  size_t stack_bytes_ = 0;
  void* sanitizers_stack_ = nullptr;
  void* thread_sanitizers_ = nullptr;
  void* exceptions_[2] = {};           // __cxa_eh_globals
};

}  // namespace nacre::posix
