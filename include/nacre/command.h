// SPDX-License-Identifier: MIT
// Running one Perl program in an interpreter of its own, as the command `nacre` does: everything granted, signals and descriptors the script's.
#pragma once

#include <string>
#include <vector>

namespace nacre {

// The program and what the switches said (perldoc perlrun).
struct Command {
  std::string text;                       // the program
  std::string name = "-";                 // its file, as messages and $0 name it
  unsigned first_line = 1;
  std::vector<std::string> arguments;     // @ARGV
  std::vector<std::string> include_path;  // @INC before our own: -I, PERL5LIB
  std::string executable;                 // $^X
  bool warn = false;                      // -w
  bool warn_all = false;                  // -W
  bool warn_none = false;                 // -X
  bool check_only = false;                // -c
  int taint = 0;                          // -T: 1, -t: -1
  bool loop = false, print = false;       // -n, -p
  bool split = false;                     // -a
  std::string split_pattern;              // -F
  bool chomp_lines = false;               // -l
  bool set_output_record = false;
  std::string output_record;              // $\ of -l
  bool set_input_record = false;
  bool slurp = false;                     // -0777
  std::string input_record;               // $/ of -0
  bool in_place = false;                  // -i
  std::string in_place_suffix;
  std::vector<std::pair<std::string, std::string>> switch_variables;  // -s
};

// Runs it to its end, END blocks included. Returns the exit status. Throws nothing.
int run(const Command& command);

// The syntax tree as text (nacre --ast); the same errors as running it would give.
std::string syntax_tree(const Command& command);

// The row of a builtin as text, or of a module; empty: there is none (nacre --help NAME).
std::string help_text(const std::string& name);

// -V:NAME
std::string config_text(const std::string& name);

}  // namespace nacre
