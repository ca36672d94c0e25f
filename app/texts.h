// SPDX-License-Identifier: MIT
// What the command says of itself: -h, and the program that -v runs.
#pragma once

namespace nacre {

extern const char* const usage_text;        // from behind "Usage: COMMAND"
extern const char* const version_program;   // Perl, so that it speaks of the running system

}  // namespace nacre
