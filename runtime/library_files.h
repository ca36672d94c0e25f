// SPDX-License-Identifier: MIT
// Files found by way of @INC that are data and not to be run.
#pragma once

#include <string>

#include "runtime/interpreter.h"

namespace nacre {

bool read_library_file(Interpreter& in, const std::string& file, std::string& text);   // false: no folder of @INC has it

}  // namespace nacre
