// SPDX-License-Identifier: MIT
// perl's switches (perldoc perlrun), from the command line, PERL5OPT and the #! line, into a CommandLine. Reads no file and runs nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nacre/command.h"

namespace nacre {

// What the switches said, and how it goes on.
struct CommandLine {
  Command command;
  enum class Next { Run, Repl, Usage, Version, Tree, Help, BuiltinNames, ModuleNames, Refuse } next = Next::Run;
  std::string refusal;           // Refuse: what to say
  int status = 0;                // Refuse: the exit status
  std::string help_name;         // --help NAME
  bool program_given = false;    // -e, -E, -V
  bool unicode_given = false;    // -C
  bool search_path = false;      // -S
  bool extract = false;          // -x
  std::string extract_folder;
  bool switch_parsing = false;   // -s
  std::vector<std::string> words;            // all behind the command's own name, as they came
  bool all_features = false;     // -E

  void refuse(std::string message, int exit_status) {
    next = Next::Refuse;
    refusal = std::move(message);
    status = exit_status;
  }
};

// Each stops where line.next is no longer Run.
void read_switch_words(int argc, char** argv, CommandLine& line);   // what is left over becomes command.arguments
void read_environment(CommandLine& line);                           // PERL5OPT, PERL5LIB, PERL_UNICODE
void read_shebang(CommandLine& line);                               // the first line of command.text; may become another program
void read_script_switches(CommandLine& line);                       // -s: -name and -name=value in front of @ARGV

}  // namespace nacre
