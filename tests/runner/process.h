// SPDX-License-Identifier: MIT
// Runs one program to its end and keeps what it wrote.
//
// In:  a command, its whole environment, its input, a time limit.
// Out: everything written to standard output and standard error, and how the program ended.
// The program leads a process group of its own; whatever is left of that group afterwards is killed. Safe to use from several threads.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace nacre::tests {

struct Command {
  std::string program;
  std::vector<std::string> arguments;
  std::vector<std::string> environment;
  std::filesystem::path directory;
  std::string input;
  std::chrono::seconds time_limit{20};
};

struct Outcome {
  std::string output;
  std::string error_output;
  int exit_status = 0;
  int ending_signal = 0;
  bool timed_out = false;
};

// Throws std::system_error where the program cannot be started.
Outcome run_process(const Command& command);

}  // namespace nacre::tests
