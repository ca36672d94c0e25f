// SPDX-License-Identifier: MIT
// Errno's names and texts (errno(3), strerror(3)), for `$!`, `%!` and the Errno module. Knows nothing of who failed.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "runtime/posix/result.h"

namespace nacre::posix {

struct ErrorName {
  const char* name;
  int number;
};

// The errno of the system call that has just failed on this thread.
Error last_error();

// The text of `$!`, as strerror(3) in the current locale. Any number gets a text ("Unknown error 999").
std::string error_text(int number);

// Every E... name this system has, sorted by name; aliases (EWOULDBLOCK, EDEADLOCK, ENOTSUP) included.
std::span<const ErrorName> error_names();

// The number of a name such as "ENOENT", or 0.
int error_number(std::string_view name);

// The first name of a number, or nullptr.
const char* error_name(int number);

}  // namespace nacre::posix
