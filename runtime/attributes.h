// SPDX-License-Identifier: MIT
// sub f : Foo Bar(1) {...}: attributes that are not perl's own are for the package to judge, by its MODIFY_CODE_ATTRIBUTES.
#pragma once

#include <string_view>

#include "runtime/values/symbols.h"

namespace nacre {

class Interpreter;

// False: died, with perl's message for attributes that nobody wants.
bool apply_attributes(Interpreter& in, std::string_view package, Code& code, std::string_view attributes);

}  // namespace nacre
