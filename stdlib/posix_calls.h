// SPDX-License-Identifier: MIT
// What POSIX's native functions share: their Usage: message, and perl's -1 (not undef) for a descriptor below 0.
#pragma once

#include <cerrno>
#include <string>

#include "builtins/answers.h"

namespace nacre {

// Dies with perl's Usage: unless there are so many arguments: expect(call, 2, 2, "dup2(fd1, fd2)").
inline void expect(Call& call, uint32_t least, uint32_t most, std::string_view usage) {
  if (call.count() < least || call.count() > most) call.in.fail("Usage: POSIX::" + std::string(usage));
}

inline int small(Call& call, uint32_t i) { return static_cast<int>(call.integer(i)); }

inline Value minus_one(Call& call, int error) { call.in.system_error = error; return Value::integer(-1); }

// Calls whose success is "0 but true" and whose failure is undef.
template <class T>
Value done_or_undef(Call& call, const posix::Result<T>& result) { return result ? string_value("0 but true") : refuse(call, result.error()); }

}  // namespace nacre
