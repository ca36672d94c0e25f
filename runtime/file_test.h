// SPDX-License-Identifier: MIT
// stat, lstat and the file tests -e -f -s ...: in goes a handle, a name or `_`, out comes what the test says. What was seen last is kept
// for `_`. Knows nothing of nodes: stacking (-f -w -x $file) is a call of file_test for the innermost and file_test_again for each outer one.
#pragma once

#include <string_view>

#include "runtime/interpreter.h"
#include "runtime/posix/file.h"

namespace nacre {

// Yes, "" or undef, a size or an age. `operand` null: $_ (for -t: STDIN). May be Unwind. The
// caller warns of an undef operand, as it knows its name.
Value file_test(Interpreter& in, char letter, const Value* operand);
// The same on what the inner test of a stack looked at; the inner one has succeeded.
Value file_test_again(Interpreter& in, char letter);

// Looks at a handle, `_` or a path and remembers it. False: $! says why, warnings are given. `operation` is "stat", "lstat" or "-e".
// Throws Unwound where `_` cannot answer (lstat _ after a stat).
bool look_at(Interpreter& in, const Value& operand, bool follow, std::string_view operation);

// A glob, a reference to one, or an IO object: what stat, chdir and chmod take for a handle and not for a path.
bool names_handle(const Value& value);

// False (and ENOENT, and a warning) for a path with a NUL inside.
bool acceptable_path(Interpreter& in, std::string_view path, std::string_view operation);

// May the process do this (4 read, 2 write, 1 execute) to a file of that status, by its effective or its real ids? Decided as perl does, by
// the mode bits.
bool permitted(const posix::FileStatus& status, unsigned permission, bool effective);

}  // namespace nacre
