// SPDX-License-Identifier: MIT
#include "app/repl/history.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nacre::repl {

namespace {
constexpr size_t most_entries = 10000;

std::string escaped(const std::string& entry) {
  std::string line;
  for (char c : entry) {
    if (c == '\\') line += "\\\\";
    else if (c == '\n') line += "\\n";
    else line += c;
  }
  return line + "\n";
}

std::string unescaped(std::string_view line) {
  std::string entry;
  for (size_t k = 0; k < line.size(); ++k) {
    bool escape = line[k] == '\\' && k + 1 < line.size();
    entry += !escape ? line[k] : line[++k] == 'n' ? '\n' : line[k];
  }
  return entry;
}

std::string place() {
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state && state[0] == '/') return std::string(state) + "/nacre/history";
  const char* home = std::getenv("HOME");
  return home && *home ? std::string(home) + "/.local/state/nacre/history" : std::string();
}

void make_folders(const std::string& path) {
  for (size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1)) mkdir(path.substr(0, slash).c_str(), 0700);
}

// The file, locked against other sessions as long as it lives.
class LockedFile {
 public:
  explicit LockedFile(const std::string& path) : fd_(open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {
    if (fd_ >= 0) (void)flock(fd_, LOCK_EX);
  }
  ~LockedFile() { if (fd_ >= 0) close(fd_); }
  LockedFile(const LockedFile&) = delete;
  LockedFile& operator=(const LockedFile&) = delete;

  bool is_open() const { return fd_ >= 0; }
  std::string read_all() {
    std::string text;
    char block[65536];
    for (ssize_t got; (got = ::read(fd_, block, sizeof block)) > 0;) text.append(block, static_cast<size_t>(got));
    return text;
  }
  bool append(const std::string& text) { return write(fd_, text.data(), text.size()) == static_cast<ssize_t>(text.size()); }
  bool replace(const std::string& text) { return ftruncate(fd_, 0) == 0 && append(text); }

 private:
  int fd_;
};
}  // namespace

History::History() : path_(place()) {
  if (path_.empty()) problem_ = "neither XDG_STATE_HOME nor HOME is set";
}

std::vector<std::string> History::read() {
  std::vector<std::string> entries;
  if (!problem_.empty()) return entries;
  make_folders(path_);
  LockedFile file(path_);
  if (!file.is_open()) {
    problem_ = path_ + ": " + std::strerror(errno);
    return entries;
  }
  std::string text = file.read_all();
  for (size_t at = 0, end; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
    if (end > at) entries.push_back(unescaped(std::string_view(text).substr(at, end - at)));
  if (entries.size() > most_entries + most_entries / 4) {
    entries.erase(entries.begin(), entries.end() - most_entries);
    std::string kept;
    for (const std::string& entry : entries) kept += escaped(entry);
    (void)file.replace(kept);
  }
  return entries;
}

void History::add(const std::string& entry) {
  if (!problem_.empty() || entry.empty() || entry == last_) return;
  last_ = entry;
  LockedFile file(path_);
  if (!file.is_open() || !file.append(escaped(entry))) problem_ = path_ + ": " + std::strerror(errno);
}

}  // namespace nacre::repl
