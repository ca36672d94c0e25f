// SPDX-License-Identifier: MIT
// What begins with a colon at the prompt.
#pragma once

#include <string>
#include <vector>

namespace nacre::repl {

class Repl;

void run_command(Repl& repl, const std::string& line);
std::vector<std::string> command_names();          // ":help" ..., sorted

// What :jobs, :fds, :sigs and :ipcs show.
std::string shown_jobs();
std::string shown_handles(Repl& repl);
std::string shown_signals(Repl& repl);
std::string shown_ipcs();

}  // namespace nacre::repl
