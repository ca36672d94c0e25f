// SPDX-License-Identifier: MIT
// How deep the parser may recurse: down to an address of the real C stack, which whoever calls it names (SourceText::stack_limit). Where nobody
// does, six megabytes below the place where the parse began are taken as the bound.
#pragma once

#include <cstddef>

namespace nacre::parser {

// The bound for one parse, taken where it begins.
class StackBudget {
 public:
  static constexpr std::size_t default_bytes = 6 * 1024 * 1024;

  explicit StackBudget(const char* limit) : limit_(limit ? limit : here() - default_bytes) {}
  bool exhausted() const { return here() < limit_; }

 private:
  static const char* here() { return static_cast<const char*>(__builtin_frame_address(0)); }

  const char* limit_;
};

}  // namespace nacre::parser
