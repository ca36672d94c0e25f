// SPDX-License-Identifier: MIT
#include "app/repl/children.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/repl/terminal.h"

namespace nacre::repl {

namespace {
std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// "PID (NAME) STATE PARENT ...": the name may hold anything.
bool read_stat(const std::string& process, Child& child, int& parent) {
  std::string stat = contents("/proc/" + process + "/stat");
  size_t open = stat.find('('), close = stat.rfind(')');
  if (open == std::string::npos || close == std::string::npos) return false;
  child.pid = std::atoi(stat.c_str());
  child.command = stat.substr(open + 1, close - open - 1);
  std::istringstream rest(stat.substr(close + 1));
  return static_cast<bool>(rest >> child.state >> parent);
}

void read_command(Child& child) {
  std::string words = contents("/proc/" + std::to_string(child.pid) + "/cmdline");
  std::replace(words.begin(), words.end(), '\0', ' ');
  while (words.ends_with(' ')) words.pop_back();
  if (!words.empty()) child.command = words;
}

// Where the kernel keeps a list of them, that; else all processes are looked at.
std::vector<std::string> candidates() {
  std::string own = std::to_string(own_process()), list = "/proc/" + own + "/task/" + own + "/children";
  std::vector<std::string> processes;
  std::error_code error;
  if (std::filesystem::exists(list, error)) {
    std::istringstream words(contents(list));
    for (std::string word; words >> word;) processes.push_back(word);
    return processes;
  }
  for (std::filesystem::directory_iterator at("/proc", error), end; !error && at != end; at.increment(error))
    if (std::string name = at->path().filename().string(); name[0] >= '1' && name[0] <= '9') processes.push_back(name);
  return processes;
}
}  // namespace

std::vector<Child> children() {
  std::vector<Child> found;
  for (const std::string& process : candidates()) {
    Child child;
    int parent = 0;
    if (!read_stat(process, child, parent) || parent != own_process()) continue;
    read_command(child);
    found.push_back(std::move(child));
  }
  return found;
}

bool any_child_lives() {
  std::vector<Child> all = children();
  return std::any_of(all.begin(), all.end(), [](const Child& child) { return child.state != 'Z' && child.state != 'X'; });
}

}  // namespace nacre::repl
