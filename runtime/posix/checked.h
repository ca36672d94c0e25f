// SPDX-License-Identifier: MIT
// For the sources of posix/ only: turns what a system call returned (-1 and errno) into a Result.
#pragma once

#include <cstddef>

#include "runtime/posix/errors.h"

namespace nacre::posix {

inline Result<int> checked(int returned) { return returned < 0 ? Result<int>(last_error()) : Result<int>(returned); }
inline Result<void> done(int returned) { return returned < 0 ? Result<void>(last_error()) : Result<void>(); }
inline Result<size_t> counted(long returned) {
  return returned < 0 ? Result<size_t>(last_error()) : Result<size_t>(static_cast<size_t>(returned));
}

}  // namespace nacre::posix
