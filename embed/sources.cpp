// SPDX-License-Identifier: MIT
// Where the command finds a program: files, STDIN, PATH, another interpreter.
#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include "nacre/command.h"
#include "runtime/posix/child.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/posix/process.h"

namespace nacre {

namespace {
constexpr size_t first_block = 2048, largest_block = size_t{1} << 20;
constexpr int may_execute = 1;

// The place behind the first line from `from` on that is __END__ or __DATA__; npos: there is none yet. `from` moves past the whole lines.
size_t behind_end_line(const std::string& text, size_t& from) {
  for (size_t end; (end = text.find('\n', from)) != std::string::npos; from = end + 1) {
    std::string_view line(text.data() + from, end - from);
    if (line == "__END__" || line == "__DATA__") return end + 1;
  }
  return std::string::npos;
}

SourceFile read_from(int fd, bool stops_at_end_line) {
  SourceFile source;
  size_t line = 0;
  for (size_t block = first_block;; block = std::min(block * 2, largest_block)) {
    size_t had = source.text.size();
    source.text.resize(had + block);
    auto got = posix::read(fd, source.text.data() + had, block);
    source.text.resize(had + got.value_or(0));
    if (!got && got.error() == EINTR) continue;
    if (!got) source.error = got.error();
    if (!got || *got == 0) return source;
    size_t end = stops_at_end_line ? behind_end_line(source.text, line) : std::string::npos;
    if (end == std::string::npos) continue;
    source.behind = source.text.substr(end);
    source.text.resize(end);
    return source;
  }
}
}  // namespace

SourceFile read_source(const std::string& path) {
  auto fd = posix::open(path, posix::OpenFlags::read_only);
  if (!fd) return {{}, {}, fd.error()};
  SourceFile source = read_from(*fd, false);
  (void)posix::close(*fd);
  return source;
}

SourceFile read_program_from_input() { return read_from(0, true); }

FoundProgram find_in_path(const std::string& name) {
  const char* folders = std::getenv("PATH");
  FoundProgram refused;
  for (std::string_view rest = folders ? folders : ""; !rest.empty();) {
    size_t colon = rest.find(':');
    std::string path(rest.substr(0, colon));
    rest = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    path += (path.empty() ? "./" : path.ends_with('/') ? "" : "/") + name;
    auto status = posix::stat(path);
    if (!status || !status->is_regular()) continue;
    if (posix::access(path, may_execute)) return {path, true};
    if (refused.path.empty()) refused.path = path;
  }
  return refused;
}

int change_folder(const std::string& path) { return posix::chdir(path).error(); }

int replace_process(const std::string& program, const std::vector<std::string>& arguments) {
  return posix::exec(posix::ChildPlan(arguments, program)).number;
}

// The standard handles are looked at before the switches: no terminal is ENOTTY, a terminal cannot seek.
bool has_borrowed_rights() { return posix::user_ids().real != 0 && (posix::ids_differ(false) || posix::ids_differ(true)); }

bool input_is_terminal() { return posix::isatty(0); }

int error_at_start() {
  for (int fd : {2, 1, 0})
    if (!posix::isatty(fd)) return ENOTTY;
  return ESPIPE;
}

}  // namespace nacre
