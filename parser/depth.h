// SPDX-License-Identifier: MIT
// How deep the parser may recurse: a byte budget on the real C stack. The embedder that runs the parser on a stack of its own says where that
// stack ends (set_stack_limit); without that, six megabytes below the place where the parse began are taken as the bound.
#pragma once

#include <cstddef>
#include <cstdint>

namespace nacre::parser {

// The lowest address that a parse on this thread may use; 0 is "unknown". Kept by the embedder around a switch of stacks.
inline thread_local std::uintptr_t stack_limit = 0;

inline void set_stack_limit(const void* lowest_usable) { stack_limit = reinterpret_cast<std::uintptr_t>(lowest_usable); }

// The bound for one parse, taken where it begins.
class StackBudget {
 public:
  static constexpr std::size_t default_bytes = 6 * 1024 * 1024;
  static constexpr std::size_t reserve = 96 * 1024;  // for what is called without a check of its own

  StackBudget() {
    auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    limit_ = stack_limit != 0 && stack_limit < here ? stack_limit + reserve : here - default_bytes;
  }
  bool exhausted() const { return reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)) < limit_; }

 private:
  std::uintptr_t limit_;
};

}  // namespace nacre::parser
