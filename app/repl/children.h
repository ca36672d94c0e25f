// SPDX-License-Identifier: MIT
// The processes that this one has made, as /proc tells of them.
#pragma once

#include <string>
#include <vector>

namespace nacre::repl {

struct Child {
  int pid = 0;
  char state = '?';          // of proc_pid_stat(5): R, S, D, T, Z
  std::string command;
};
std::vector<Child> children();                     // those that nobody has waited for yet
bool any_child_lives();                            // and has not ended

}  // namespace nacre::repl
