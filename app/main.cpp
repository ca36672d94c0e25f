// SPDX-License-Identifier: MIT
// The command `nacre`: reads the switches (perldoc perlrun), finds the program, runs it.
#include <cstdio>
#include <cstdlib>

#include "app/switches.h"
#include "nacre/command.h"

int main(int argc, char** argv) {
  nacre::CommandLine line;
  if (int status = nacre::read_command_line(argc, argv, line); status >= 0) return status;
  int status = nacre::run(line.command);
  std::fflush(nullptr);
  std::_Exit(status & 255);
}
