// SPDX-License-Identifier: MIT
// The command `nacre`: reads the switches (perldoc perlrun), finds the program, runs it.
#include <cstdio>
#include <cstdlib>

#include "app/program.h"
#include "app/repl/repl.h"
#include "app/switches.h"
#include "app/texts.h"

namespace nacre {

namespace {
int print(const std::string& text) {
  std::fputs(text.c_str(), stdout);
  return 0;
}

int print_help(const std::string& name) {
  std::string text = help_text(name);
  if (text.empty()) return std::fprintf(stderr, "No builtin or module \"%s\"\n", name.c_str()), 1;
  return print(text);
}

[[noreturn]] void run_version() {
  Command command;
  command.text = version_program;
  command.name = "-v";
  run(command);
}

int carry_out(const CommandLine& line, const char* own_name) {
  switch (line.next) {
    case CommandLine::Next::Run: run(line.command);
    case CommandLine::Next::Tree: return print(syntax_tree(line.command));
    case CommandLine::Next::Repl: return repl::run_repl(line.command);
    case CommandLine::Next::Help: return print_help(line.help_name);
    case CommandLine::Next::BuiltinNames: return print(builtin_names());
    case CommandLine::Next::ModuleNames: return print(module_names());
    case CommandLine::Next::Version: run_version();
    case CommandLine::Next::Usage: std::printf("\nUsage: %s%s", own_name, usage_text); return 0;
    case CommandLine::Next::Refuse: std::fputs(line.refusal.c_str(), stderr); return line.status;
  }
  return 255;
}
}  // namespace

}  // namespace nacre

int main(int argc, char** argv) {
  nacre::CommandLine line;
  auto goes_on = [&line] { return line.next == nacre::CommandLine::Next::Run || line.next == nacre::CommandLine::Next::Tree; };
  nacre::read_switch_words(argc, argv, line);
  if (argc == 1 && nacre::input_is_terminal()) line.next = nacre::CommandLine::Next::Repl;
  bool runs_code = goes_on() || line.next == nacre::CommandLine::Next::Repl;
  if (runs_code && nacre::has_borrowed_rights()) line.command.taint = 1;
  bool wants_program = goes_on();
  if (runs_code) nacre::read_environment(line);
  if (wants_program && goes_on()) nacre::find_program(line);
  int status = nacre::carry_out(line, argc > 0 ? argv[0] : "nacre");
  std::fflush(nullptr);
  std::_Exit(status & 255);
}
