// SPDX-License-Identifier: MIT
#include "app/switches.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace nacre {

namespace {
std::string whole_stdin() {
  std::string text;
  char buffer[65536];
  for (size_t n; (n = std::fread(buffer, 1, sizeof buffer, stdin)) > 0;) text.append(buffer, n);
  return text;
}
}  // namespace

int read_command_line(int argc, char** argv, CommandLine& line) {
  Command& c = line.command;
  std::error_code error;
  c.executable = std::filesystem::read_symlink("/proc/self/exe", error).string();
  int k = 1;
  bool have_program = false;
  for (; k < argc && argv[k][0] == '-' && argv[k][1]; ++k) {
    std::string_view word = argv[k];
    if (word == "--") { ++k; break; }
    if (word == "--ast") {
      Command tree = c;
      if (k + 1 < argc) {
        std::ifstream file(argv[k + 1], std::ios::binary);
        tree.text.assign(std::istreambuf_iterator<char>(file), {});
        tree.name = argv[k + 1];
      }
      std::cout << syntax_tree(tree);
      return 0;
    }
    if (word == "-c") c.check_only = true;
    else if (word == "-w") c.warn = true;
    else if ((word == "-e" || word == "-E" || word == "-we") && k + 1 < argc) {
      if (word == "-we") c.warn = true;
      c.text += std::string(argv[++k]) + "\n";
      c.name = "-e";
      have_program = true;
    }
  }
  if (!have_program) {
    if (k < argc) {
      c.name = argv[k++];
      std::ifstream file(c.name, std::ios::binary);
      if (!file) {
        std::fprintf(stderr, "Can't open perl script \"%s\": %s\n", c.name.c_str(), std::strerror(errno));
        return 2;
      }
      c.text.assign(std::istreambuf_iterator<char>(file), {});
    } else {
      c.text = whole_stdin();
    }
  }
  for (; k < argc; ++k) c.arguments.emplace_back(argv[k]);
  return -1;
}

}  // namespace nacre
