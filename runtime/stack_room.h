// SPDX-License-Identifier: MIT
// The C stack, where native code recurses as deep as a script's text, pattern or data nests. Calls of subs look at it themselves
// (Interpreter::has_stack_for), and so does the parser; everything else that recurses asks here, level by level, and fails like any builtin. Below
// the bound lies a margin (posix::native_stack) for what runs natively without asking: no more than a few dozen plain frames.
#pragma once

#include <cstddef>

#include "runtime/values/value.h"

namespace nacre {

// Fewer bytes are left above the bound; `bytes` as optimised code takes them.
bool stack_is_short(size_t bytes = 0);

Value die_of_depth();                // always Value::unwind()
void expect_stack_room(size_t bytes = 0);   // throws Unwound after that die

}  // namespace nacre
