// SPDX-License-Identifier: MIT
// Is this character in that class? For the own matcher. Internal to this folder.
#pragma once

#include "runtime/regex/backtrack_program.h"

namespace nacre::regex {

ClassTest make_class_test(const Node& node, bool unicode_pattern, bool utf8_subject);

}  // namespace nacre::regex
