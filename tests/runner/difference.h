// SPDX-License-Identifier: MIT
// Shows where two texts part, in a few lines that fit on a screen. In: what was expected, what came. Out: lines starting with - and +.
#pragma once

#include <string>
#include <string_view>

namespace nacre::tests {

// Empty when both are the same. Bytes that do not print are shown as \xHH; a missing newline at the end is said.
std::string short_difference(std::string_view expected, std::string_view actual);

}  // namespace nacre::tests
