// SPDX-License-Identifier: MIT
// perl's switches, from the command line, PERL5OPT and the #! line, into a Command.
#pragma once

#include <string>

#include "nacre/command.h"

namespace nacre {

struct CommandLine {
  Command command;
};

// Returns -1 to go on and run it, else the exit status (after --help, -v, an unknown switch, a missing file).
int read_command_line(int argc, char** argv, CommandLine& line);

}  // namespace nacre
