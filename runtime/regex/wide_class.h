// SPDX-License-Identifier: MIT
// A class over all of Unicode, sorted into what one [...] of PCRE2 can say and what needs more. Internal to this folder.
#pragma once

#include <string>
#include <vector>

#include "runtime/regex/character_sets.h"

namespace nacre::regex {

// The parts of a class over Unicode: ranges that /i folds, those it does not, and what only a [^...] of its own can say.
struct WideParts {
  std::vector<Range> folded;
  std::vector<Range> plain;
  std::string properties;
  std::vector<std::string> alternatives;
};

WideParts wide_parts(const Node& node, const Rules& rule);

bool is_ascii_letter(char32_t character);

}  // namespace nacre::regex
