// SPDX-License-Identifier: MIT
#include "runtime/stack_room.h"

#include "runtime/interpreter.h"
#include "runtime/posix/thread.h"

namespace nacre {

bool stack_is_short(size_t bytes) {
  auto here = static_cast<const char*>(__builtin_frame_address(0));
  return interpreter && interpreter->stack_limit && here < interpreter->stack_limit + bytes * posix::stack_frames_take();
}

Value die_of_depth() { return interpreter->die("Out of memory! Nested too deeply"); }

void expect_stack_room(size_t bytes) {
  if (!stack_is_short(bytes)) return;
  die_of_depth();
  throw Unwound{};
}

}  // namespace nacre
