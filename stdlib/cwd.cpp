// SPDX-License-Identifier: MIT
// Cwd and Sys::Hostname: where we are, and on what machine.
#include <cerrno>

#include "builtins/answers.h"
#include "runtime/posix/file.h"
#include "runtime/posix/host.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

Value do_getcwd(Call& call) {
  auto path = posix::getcwd();
  return path ? call.text_value(*path) : refuse(call, path.error());
}

// The last component need not exist.
Value do_abs_path(Call& call) {
  std::string path = call.count() && !call.value(0).is_undef() ? call.bytes(0) : ".";
  if (path.empty()) path = ".";
  auto found = posix::realpath(path);
  if (found) return call.text_value(*found);
  if (found.error() != ENOENT) return refuse(call, found.error());
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  size_t slash = path.rfind('/');
  auto folder = posix::realpath(slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash));
  if (!folder || posix::lstat(path)) return refuse(call, ENOENT);
  std::string last = slash == std::string::npos ? path : path.substr(slash + 1);
  return call.text_value(*folder == "/" ? "/" + last : *folder + "/" + last);
}

Value do_hostname(Call& call) {
  auto name = posix::gethostname();
  return name ? call.text_value(*name) : refuse(call, name.error());
}

}  // namespace

constinit const Row cwd_table[] = {
    {"Cwd::abs_path", {}, Needs::ReadFiles, Taint::Source, "a path without links, dots and doubled slashes", do_abs_path},
    {"Cwd::getcwd", {}, Needs::ReadFiles, Taint::Source, "the working directory", do_getcwd},
};
const Rows cwd_rows = cwd_table;

constinit const Row hostname_table[] = {
    {"Sys::Hostname::ghname", {}, Needs::Observe, Taint::Neither, "the machine's name", do_hostname},
};
const Rows hostname_rows = hostname_table;

}  // namespace nacre
