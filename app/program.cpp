// SPDX-License-Identifier: MIT
#include "app/program.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace nacre {

namespace {
// -S: a name without / is looked for in PATH.
bool search(CommandLine& line) {
  std::string& name = line.command.name;
  if (!line.search_path || name.find('/') != std::string::npos) return true;
  FoundProgram found = find_in_path(name);
  if (found.executable) return name = found.path, true;
  if (found.path.empty())
    line.refuse("Can't find " + name + " on PATH.\n", error_at_start());
  else
    line.refuse("Can't execute " + found.path + ".\n", error_at_start());
  return false;
}

void read_program(CommandLine& line) {
  Command& command = line.command;
  bool from_input = command.name == "-";
  SourceFile source = from_input ? read_program_from_input() : read_source(command.name);
  if (source.error != 0 && !from_input) {
    int status = source.error == EISDIR ? error_at_start() : source.error;
    return line.refuse("Can't open perl script \"" + command.name + "\": " + std::strerror(source.error) + "\n", status);
  }
  command.text = std::move(source.text);
  command.unread_input = std::move(source.behind);
}

// -x: the program begins at the first line with #! and perl in it.
void extract(CommandLine& line) {
  std::string& text = line.command.text;
  for (size_t start = 0; start < text.size() && !line.program_given;) {
    size_t end = std::min(text.find('\n', start), text.size());
    std::string_view found(text.data() + start, end - start);
    if (found.starts_with("#!") && (found.find("perl") != found.npos || found.find("nacre") != found.npos)) {
      text.erase(0, start);
      int error = line.extract_folder.empty() ? 0 : change_folder(line.extract_folder);
      if (error != 0) line.refuse("Can't chdir to " + line.extract_folder + ".\n", error);
      return;
    }
    start = end + 1;
  }
  line.refuse("No Perl script found in input\n", 255);
}
}  // namespace

void find_program(CommandLine& line) {
  Command& command = line.command;
  auto go_on = [next = line.next, &line] { return line.next == next; };
  if (!line.program_given) {
    if (!command.arguments.empty()) {
      if (!command.arguments[0].empty()) command.name = command.arguments[0];
      command.arguments.erase(command.arguments.begin());
    }
    if (!search(line)) return;
    read_program(line);
  }
  if (command.in_place && command.arguments.empty() && !command.warn_none && go_on())
    std::fputs("-i used with no filenames on the command line, reading from STDIN.\n", stderr);
  if (line.extract && go_on()) extract(line);
  if (go_on()) read_shebang(line);
  if (line.switch_parsing && go_on()) read_script_switches(line);
}

}  // namespace nacre
