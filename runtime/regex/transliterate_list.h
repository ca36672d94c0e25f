// SPDX-License-Identifier: MIT
// The search or replacement text of tr/// -> ranges of characters, in the order written. Internal to this folder.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/regex/pattern.h"

namespace nacre::regex {

std::optional<std::vector<std::pair<char32_t, char32_t>>> read_transliteration_list(std::string_view text, bool utf8, bool escapes,
                                                                                    CompileError& error, Diagnostics* diagnostics);

}  // namespace nacre::regex
