// SPDX-License-Identifier: MIT
// nacre-parse-tests: `-c FILE` parses a file and says "FILE syntax OK"; `--ast FILE` prints its tree; `--time FILE` how long a parse takes;
// given a folder (or nothing: its own), compares the programs in its *.txt files with the trees that stand below them.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "tests/parse/small_world.h"

using namespace nacre::parser;

namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

struct Outcome {
  std::string tree, message, warnings;
};

Outcome parse_text(const std::string& text, const std::string& file, bool check_only = false) {
  tests::SmallWorld world;
  Names names(std::make_shared<NameStore>(), nullptr, nullptr, Pragmas{});
  Outcome outcome;
  try {
    SourceText source;
    source.text = text;
    source.file = file;
    source.check_only = check_only;
    Program program = parse(source, names, world);
    outcome.tree = to_text(*program.main);
    for (SubTree* sub : world.named) outcome.tree += to_text(*sub);
  } catch (const Abandoned& abandoned) {
    outcome.message = abandoned.message;
  }
  outcome.warnings = world.warnings;
  return outcome;
}

int check(const std::string& path, const std::string& text) {
  Outcome outcome = parse_text(text, path, true);
  std::cerr << outcome.warnings << (outcome.message.empty() ? path + " syntax OK\n" : outcome.message);
  return outcome.message.empty() ? 0 : 255;
}

int time_of(const std::string& path) {
  std::string text = content(path);
  auto start = std::chrono::steady_clock::now();
  constexpr int rounds = 10;
  for (int i = 0; i < rounds; ++i) {
    tests::SmallWorld world;
    Names names(std::make_shared<NameStore>(), nullptr, nullptr, Pragmas{});
    SourceText source;
    source.text = text;
    source.file = path;
    try {
      parse(source, names, world);
    } catch (const Abandoned& abandoned) {
      std::cerr << abandoned.message;
      return 1;
    }
  }
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / rounds;
  auto lines = std::count(text.begin(), text.end(), '\n');
  std::printf("%.2f ms, %.1f MB/s, %.2f Mlines/s\n", seconds * 1e3, static_cast<double>(text.size()) / seconds / 1e6, static_cast<double>(lines) / seconds / 1e6);
  return 0;
}

// A case: "### name", the program, "---", the tree (or message) wanted.
int run_cases(const std::filesystem::path& path, int& passed) {
  std::istringstream lines(content(path.string()));
  std::string line, name, program, wanted;
  bool in_wanted = false;
  int failed = 0;
  auto finish = [&] {
    if (name.empty()) return;
    Outcome outcome = parse_text(program, "t.pl");
    std::string got = outcome.warnings + (outcome.message.empty() ? outcome.tree : outcome.message);
    if (got == wanted) {
      ++passed;
    } else {
      ++failed;
      std::cout << "FAILED " << path.filename().string() << ": " << name << "\n--- wanted\n" << wanted << "--- got\n" << got;
    }
  };
  while (std::getline(lines, line)) {
    if (line.starts_with("### ")) {
      finish();
      name = line.substr(4);
      program.clear(), wanted.clear();
      in_wanted = false;
    } else if (line == "---") {
      in_wanted = true;
    } else {
      (in_wanted ? wanted : program) += line + "\n";
    }
  }
  finish();
  return failed;
}

int run_folder(const std::string& folder) {
  int passed = 0, failed = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".txt") failed += run_cases(entry.path(), passed);
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  std::string first = count > 1 ? arguments[1] : NACRE_PARSE_ROOT, second = count > 2 ? arguments[2] : "";
  if (first == "-c") return check(second, content(second));
  if (first == "-e") return check("-e", second);
  if (first == "--time") return time_of(second);
  if (first == "--ast" || first == "--tree") {
    Outcome outcome = first == "--ast" ? parse_text(content(second), second) : parse_text(second, "-e");
    std::cerr << outcome.warnings << outcome.message;
    std::cout << outcome.tree;
    return outcome.message.empty() ? 0 : 255;
  }
  return run_folder(first);
}
