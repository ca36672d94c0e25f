// SPDX-License-Identifier: MIT
// What the host of this interpreter granted, at the place where calls are compiled: a builtin whose need is not granted is replaced by one that
// dies "fork: not permitted by the host (needs Spawn)" before its arguments are looked at. What depends on the arguments is asked at the doors of
// posix/ (posix/grants.h). Nothing of this is on the way of a call that is permitted.
#pragma once

#include "runtime/interpreter.h"
#include "runtime/posix/grants.h"

namespace nacre {

inline bool permits(const Interpreter& in, Needs needs) { return !in.sandbox || in.sandbox->allows(needs); }

// The row, or the one that refuses in its stead. Lives as long as the interpreter.
const Row& permitted_row(Interpreter& in, const Row& row);

// Refusals of the doors become Perl errors.
[[noreturn]] void refuse_at_door(Needs need, std::string_view what, std::string_view detail);

}  // namespace nacre
