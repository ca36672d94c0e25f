// SPDX-License-Identifier: MIT
// Runs the own matcher's program: a machine with its own stack, so that no subject overflows the C stack. Internal to this folder.
#pragma once

#include <string_view>

#include "runtime/regex/backtrack_program.h"
#include "runtime/regex/match.h"

namespace nacre::regex {

struct BacktrackInput {
  std::string_view bytes;
  std::size_t start = 0;
  std::size_t g_position = 0;
  Options options;
  const Pattern* pattern = nullptr;
  int depth = 0;  // how many (??{...}) stand around
};

Outcome run_backtrack(const BacktrackProgram& program, const BacktrackInput& input, Captures& captures, const Poll& poll);

}  // namespace nacre::regex
