// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string_view>

#include "tests/checks/source_tree.h"

namespace nacre::tests {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

constexpr std::array folders{"parser", "runtime", "builtins", "stdlib", "tests", "tests/document", "tests/fuzz", "samples", "bench", "embed", "app"};

std::string text_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

Lines lines_of(const fs::path& path) {
  std::istringstream text(text_of(path));
  Lines lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

// The texts of "1. ..." to "4. ..." below the heading, each with the lines that go on with it.
Lines steps_of(const Lines& readme) {
  auto line = std::find_if(readme.begin(), readme.end(), [](const auto& text) { return text.starts_with("## Add a") && text.ends_with("in four steps"); });
  Lines steps;
  for (; line != readme.end() && !(steps.size() == 4 && line->empty()); ++line) {
    if (line->starts_with(std::to_string(steps.size() + 1) + ". ")) steps.push_back(*line);
    else if (!steps.empty()) steps.back() += " " + *line;
  }
  return steps;
}

Lines quoted_words(const std::string& text) {
  Lines words;
  for (size_t at = text.find('`'); at != std::string::npos; at = text.find('`', at + 1)) {
    const size_t end = text.find('`', at + 1);
    if (end == std::string::npos) break;
    std::istringstream inside(text.substr(at + 1, end - at - 1));
    for (std::string word; inside >> word;) words.push_back(word);
    at = end;
  }
  return words;
}

// "tests/script/<feature>/", "perl/Foo/Bar.pm", "tests/parse/*.txt": what stands before the part that the reader fills in.
std::string given_part(std::string path) {
  for (const char* placeholder : {"<", "*", "Foo", "NAME"}) path = path.substr(0, path.find(placeholder));
  return path.substr(0, path.ends_with('/') ? path.size() - 1 : path.size());
}

bool names_a_path(const std::string& word) {
  if (word.find_first_of("\"():{}$") != std::string::npos || word.starts_with('/') || word.starts_with('-')) return false;
  const bool has_ending = word.ends_with(".h") || word.ends_with(".cpp") || word.ends_with(".txt") || word.ends_with(".md");
  return has_ending || word.find('/') != std::string::npos;
}

void check_steps(const fs::path& root, const std::string& folder, Lines& breaches) {
  const auto steps = steps_of(lines_of(root / folder / "README.md"));
  const auto page = folder + "/README.md";
  if (steps.size() != 4) return breaches.push_back(page + ": no \"## Add a ... in four steps\" with four of them");
  for (const auto& step : steps) {
    for (const auto& word : quoted_words(step)) {
      if (!names_a_path(word) || word.starts_with("build/")) continue;
      const auto path = given_part(word);
      if (!fs::exists(root / folder / path) && !fs::exists(root / path)) breaches.push_back(page + ": there is no " + word);
    }
  }
}

template <typename Act>
void each_file(const fs::path& folder, const char* ending, Act act) {
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ending) act(entry.path());
}

// Samples, benchmarks and modules say in their second line, a comment, what they are for.
void check_second_lines(const fs::path& root, Lines& breaches) {
  for (const auto& [folder, ending] : {std::pair{"samples", ".pl"}, {"bench", ".pl"}, {"stdlib/perl", ".pm"}}) {
    each_file(root / folder, ending, [&](const fs::path& path) {
      const auto lines = lines_of(path);
      const size_t second = !lines.empty() && lines[0].starts_with("#!") ? 2 : 1;
      if (lines.size() <= second || !lines[second].starts_with("# "))
        breaches.push_back(fs::relative(path, root).string() + ": its second line should be a comment that says what it is for");
    });
  }
}

void check_samples(const fs::path& root, Lines& breaches) {
  const auto readme = text_of(root / "samples/README.md");
  each_file(root / "samples", ".pl", [&](const fs::path& path) {
    const auto name = path.filename().string();
    if (readme.find("[" + name + "](" + name + ")") == std::string::npos) breaches.push_back("samples/README.md: no row for " + name);
    if (text_of(path).find("\n# expect: ") == std::string::npos) breaches.push_back("samples/" + name + ": says nowhere what it prints");
  });
}

// The names that stand behind `before` in a text: "const Rows time_builtins = ..." gives time_builtins.
Lines names_behind(const std::string& text, const std::string& before) {
  Lines names;
  for (size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
    const size_t start = at + before.size();
    names.push_back(text.substr(start, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789", start) - start));
  }
  return names;
}

void check_tables_named(const fs::path& root, const char* folder, const char* list, Lines& breaches) {
  const auto joined = text_of(root / folder / list);
  each_file(root / folder, ".cpp", [&](const fs::path& path) {
    for (const auto& table : names_behind(text_of(path), "\nconst Rows ")) {
      if (!table.empty() && joined.find(table) == std::string::npos)
        breaches.push_back(fs::relative(path, root).string() + ": " + table + " is not named in " + list);
    }
  });
}

// A node that resolving never makes is no node.
void check_nodes_made(const fs::path& root, Lines& breaches) {
  std::string users;
  for (const char* folder : {"runtime/resolve", "runtime/tree", "runtime"}) {
    for (const auto& entry : fs::directory_iterator(root / folder))
      if (entry.is_regular_file() && entry.path().filename() != "make.h") users += text_of(entry.path());
  }
  for (const auto& name : names_behind(text_of(root / "runtime/tree/make.h"), "* make_")) {
    const auto call = "make_" + name + "(";
    const bool defined = users.find(call) != std::string::npos;
    if (!defined || users.find(call, users.find(call) + 1) == std::string::npos) breaches.push_back("runtime/tree/make.h: nobody calls make_" + name);
  }
}

}  // namespace

std::vector<std::string> untrue_steps(const fs::path& root) {
  Lines breaches;
  for (const char* folder : folders) check_steps(root, folder, breaches);
  check_second_lines(root, breaches);
  check_samples(root, breaches);
  check_tables_named(root, "builtins", "builtins.cpp", breaches);
  check_tables_named(root, "stdlib", "modules.cpp", breaches);
  check_nodes_made(root, breaches);
  return breaches;
}

}  // namespace nacre::tests
