// SPDX-License-Identifier: MIT
// The program's text: from -e, a file, PATH (-S), STDIN; what stands before its #! line taken off (-x).
#pragma once

#include "app/switches.h"

namespace nacre {

// Takes the file's name off command.arguments where there is one. line.next says whether it was found.
void find_program(CommandLine& line);

}  // namespace nacre
