// SPDX-License-Identifier: MIT
// What a name given while running means in the package that runs.
#pragma once

#include <string>
#include <string_view>

#include "runtime/frame.h"

namespace nacre::tree {

// "x" is "Package::x"; STDIN, ENV and their like belong to main. A star before it is left out.
std::string qualified_symbol(Frame* f, std::string_view name);

}  // namespace nacre::tree
