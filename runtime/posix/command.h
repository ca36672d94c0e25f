// SPDX-License-Identifier: MIT
// Reads a command string as perl's system, exec, backticks and pipe opens do: split into words where no shell is needed, else
// handed to `/bin/sh -c`. Runs nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nacre::posix {

struct Command {
  std::vector<std::string> words;  // argv; empty when the string holds no word at all
  std::string program;             // the file to run when it is not words[0] ("/bin/sh" for the shell)
  bool errors_to_output = false;   // a trailing `2>&1` that perl carries out itself
};

// The shell is needed for any of $&*(){}[]'";\|?<>~` and newline inside the string, for a leading `exec `, and for a leading VAR=value.
Command read_command(std::string_view text);

// As `/bin/sh -c text`.
Command shell_command(std::string_view text);

}  // namespace nacre::posix
