// SPDX-License-Identifier: MIT
// Running one Perl program in an interpreter of its own, as the command `nacre` does: everything granted, signals and descriptors the script's.
// For the command alone: it is neither installed nor exported from libnacre.so.
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
  std::string preamble;                   // statements before the first line: -M, -m, -E
  std::string unread_input;               // what was read from STDIN behind the program
  bool warn = false;                      // -w
  bool warn_all = false;                  // -W
  bool warn_none = false;                 // -X
  bool check_only = false;                // -c
  int taint = 0;                          // -T: 1, -t: -1
  bool unsafe = false;                    // -U: warn of what taint mode refuses
  bool loop = false, print = false;       // -n, -p
  bool split = false;                     // -a
  std::string split_pattern;              // -F
  bool chomp_lines = false;               // -l
  bool set_output_record = false;
  std::string output_record;              // $\ of -l
  bool output_record_is_utf8 = false;
  bool set_input_record = false;
  bool slurp = false;                     // -0777
  std::string input_record;               // $/ of -0
  bool input_record_is_utf8 = false;
  bool in_place = false;                  // -i
  std::string in_place_suffix;
  unsigned unicode = 0;                   // -C, as ${^UNICODE} shows it
  std::vector<std::pair<std::string, std::string>> switch_variables;  // -s
};

// Runs it to its end, END blocks included, and ends the process with its status. Throws nothing.
[[noreturn]] void run(const Command& command);

// The syntax tree as text (nacre --ast); the same errors as running it would give.
std::string syntax_tree(const Command& command);

// The row of a builtin as text, or of a module; empty: there is none (nacre --help NAME).
std::string help_text(const std::string& name);
// What it has a text for, a name a line, sorted: builtins and words of the language, or modules.
std::string builtin_names();
std::string module_names();

// A file whole, or why not: an errno. From STDIN (read_program_from_input) only as far as a line __END__ or __DATA__, and what came with it.
struct SourceFile {
  std::string text;
  std::string behind;
  int error = 0;
};
SourceFile read_source(const std::string& path);
SourceFile read_program_from_input();

// The first file of that name in a folder of PATH that may be executed; else the first that may not; empty: there is none.
struct FoundProgram {
  std::string path;
  bool executable = false;
};
FoundProgram find_in_path(const std::string& name);

// 0, or an errno.
int change_folder(const std::string& path);
// Becomes another program; comes back only where that fails, with the errno.
int replace_process(const std::string& program, const std::vector<std::string>& arguments);
// Somebody other than root runs it with the rights of another user or group: taint mode is on by itself.
bool has_borrowed_rights();
bool input_is_terminal();
// What $! is before anything ran: perl's exit status where it refuses a switch.
int error_at_start();

}  // namespace nacre
