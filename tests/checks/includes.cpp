// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "tests/checks/source_tree.h"

namespace nacre::tests {
namespace {

using Text = std::string_view;

struct Include {
  const SourceFile* from;
  size_t line;
  Text target;
};

// A room of the house: what its files may include of the house. The first room whose name a path starts with is the file's own.
struct Room {
  Text name;
  std::vector<Text> sees;
  std::vector<Text> but_not;
};

const std::vector<Room>& rooms() {
  static const std::vector<Room> list{
      {"parser/", {"parser/"}, {}},
      {"runtime/posix/", {"runtime/"}, {"runtime/tree/", "runtime/resolve/"}},
      {"runtime/values/", {"runtime/"}, {"runtime/tree/", "runtime/resolve/"}},
      {"runtime/io/", {"runtime/"}, {"runtime/tree/", "runtime/resolve/"}},
      {"runtime/regex/", {"runtime/"}, {"runtime/tree/", "runtime/resolve/"}},
      {"runtime/tree/", {"runtime/", "parser/operation.h"}, {"runtime/resolve/"}},
      {"runtime/", {"parser/", "runtime/"}, {}},
      {"builtins/", {"parser/", "runtime/", "builtins/"}, {}},
      {"stdlib/", {"parser/", "runtime/", "builtins/", "stdlib/"}, {}},
      {"embed/", {"parser/", "runtime/", "builtins/", "stdlib/", "embed/", "nacre/"}, {}},
      {"app/", {"app/", "nacre/"}, {}},
      {"include/", {"nacre/"}, {}},
  };
  return list;
}

constexpr std::array house_prefixes{"parser/", "runtime/", "builtins/", "stdlib/", "embed/", "app/", "nacre/", "include/"};

// Headers that reach the kernel.
constexpr std::array system_headers{"unistd.h", "fcntl.h",   "signal.h",   "csignal", "poll.h",   "pwd.h",       "grp.h",      "dirent.h",
                                    "netdb.h",  "ifaddrs.h", "termios.h",  "pty.h",   "utmp.h",   "utmpx.h",     "spawn.h",    "sched.h",
                                    "syslog.h", "glob.h",    "ucontext.h", "ftw.h",   "mqueue.h", "semaphore.h", "sysexits.h", "utime.h",
                                    "sys/",     "net/",      "netinet/",   "arpa/",   "linux/",   "asm/"};

template <typename List>
bool starts_with_any(Text path, const List& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](Text prefix) { return path.starts_with(prefix); });
}

bool is_header(Text path) { return path.ends_with(".h") || path.ends_with(".hpp"); }

Text trimmed(Text text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  return text;
}

// The name between the brackets or quotes of an #include line; empty on any other line.
Text include_target(Text line) {
  line = trimmed(line);
  if (!line.starts_with('#')) return {};
  line = trimmed(line.substr(1));
  if (!line.starts_with("include")) return {};
  line = trimmed(line.substr(7));
  if (!line.starts_with('<') && !line.starts_with('"')) return {};
  line.remove_prefix(1);
  return line.substr(0, line.find_first_of(">\""));
}

std::vector<Include> includes_of(const std::vector<SourceFile>& files) {
  std::vector<Include> includes;
  for (const auto& file : files) {
    if (!file.path.ends_with(".cpp") && !is_header(file.path)) continue;
    Text text = file.text;
    for (size_t line = 1; !text.empty(); ++line) {
      const auto length = std::min(text.find('\n'), text.size());
      if (auto target = include_target(text.substr(0, length)); !target.empty()) includes.push_back({&file, line, target});
      text.remove_prefix(std::min(length + 1, text.size()));
    }
  }
  return includes;
}

// "atoms.h" seen from parser/grammar/words.cpp is parser/grammar/atoms.h; "nacre/value.h" is include/nacre/value.h.
std::string resolved(const Include& include) {
  std::string target(include.target);
  if (target.starts_with("nacre/")) return "include/" + target;
  if (target.find('/') != std::string::npos) return target;
  return include.from->path.substr(0, include.from->path.rfind('/') + 1) + target;
}

// Headers that bring PEGTL along, directly or through another.
std::set<std::string> grammar_headers(const std::vector<Include>& includes) {
  std::set<std::string> found;
  for (size_t before = 1; before != 0;) {
    const size_t count = found.size();
    for (const auto& include : includes) {
      const bool brings_grammar = include.target.starts_with("tao/") || found.count(resolved(include));
      if (brings_grammar && is_header(include.from->path)) found.insert(include.from->path);
    }
    before = found.size() - count;
  }
  return found;
}

std::string breach_of_direction(const Include& include) {
  const Text path = include.from->path;
  const Text target = include.target;
  if (target.starts_with("../") || target.starts_with("./")) return "a path from the project's root is wanted";
  if (!starts_with_any(target, house_prefixes)) return "";
  auto room = std::find_if(rooms().begin(), rooms().end(), [&](const Room& r) { return path.starts_with(r.name); });
  if (starts_with_any(target, room->sees) && !starts_with_any(target, room->but_not)) return "";
  return std::string(room->name) + " may not see it";
}

std::string breach_of_door(const Include& include, const std::set<std::string>& with_grammar) {
  const Text path = include.from->path;
  const Text target = include.target;
  const bool in_grammar = path.starts_with("parser/grammar/");
  if (target.starts_with("tao/") && !in_grammar) return "only parser/grammar includes PEGTL";
  if (!in_grammar && with_grammar.count(resolved(include))) return "this header brings PEGTL along, so only parser/grammar may include it";
  const bool may_reach_system = path.starts_with("runtime/posix/") || path.starts_with("app/repl/");   // the REPL is a host: its terminal is its own
  if (starts_with_any(target, system_headers) && !may_reach_system) return "only runtime/posix reaches the system";
  if (target.starts_with("pcre2") && !path.starts_with("runtime/regex/")) return "only runtime/regex includes PCRE2";
  const bool is_library = target.starts_with("pcre2") || target.starts_with("boost/");
  if (is_library && is_header(path) && path != "include/nacre/asio.h") return "libraries are included by sources, not by headers";
  return "";
}

}  // namespace

std::vector<std::string> include_violations(const std::vector<SourceFile>& files) {
  std::vector<std::string> violations;
  const auto includes = includes_of(files);
  const auto with_grammar = grammar_headers(includes);
  for (const auto& include : includes) {
    const bool in_house =
        std::any_of(rooms().begin(), rooms().end(), [&](const Room& r) { return include.from->path.starts_with(r.name); });
    if (!in_house) continue;
    for (const auto& breach : {breach_of_direction(include), breach_of_door(include, with_grammar)}) {
      if (breach.empty()) continue;
      violations.push_back(include.from->path + ":" + std::to_string(include.line) + ": #include " + std::string(include.target) + ": " +
                           breach);
    }
  }
  return violations;
}

}  // namespace nacre::tests
