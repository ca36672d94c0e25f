// SPDX-License-Identifier: MIT
// Under /i one character may be two: the sharp s is "ss", the ligature fi is "fi". Splits the text of a literal into pieces with all their
// spellings; each spelling is then matched by simple folding. Internal to this folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nacre::regex {

// One spelling for most text; the first is the one written.
using Spellings = std::vector<std::u32string>;

// `utf8`: the subject may hold the characters above 255.
std::vector<Spellings> spell_folds(std::u32string_view text, bool utf8);

}  // namespace nacre::regex
