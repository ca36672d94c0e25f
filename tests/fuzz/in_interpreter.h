// SPDX-License-Identifier: MIT
// Runs a Perl program in an interpreter that is granted nothing: only the builtins whose rows need nothing are there, so that no input can
// spawn, signal or touch files by them. After a second of CPU time the program is told to exit.
#pragma once

#include <sys/time.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "builtins/builtins.h"
#include "runtime/interpreter.h"
#include "runtime/posix/large_stack.h"
#include "stdlib/modules.h"

namespace nacre::fuzz {

inline std::span<const Family> harmless_families() {
  static std::vector<std::vector<Row>> rows;
  static const auto families = [] {
    std::vector<Family> harmless;
    for (const Family& family : builtin_families()) {
      std::vector<Row>& kept = rows.emplace_back();
      std::copy_if(family.rows.begin(), family.rows.end(), std::back_inserter(kept), [](const Row& row) { return row.needs == Needs::Nothing; });
      harmless.push_back({family.section, kept});
    }
    return harmless;
  }();
  return families;
}

// What the parser itself knows of running commands and loading files is no row: such programs are left out, and those with ranges or large
// numbers, whose lists and repetitions may ask for all memory.
inline bool may_reach_out(std::string_view text) {
  for (const char* word : {"`", "qx", "readpipe", "<", "glob", "..", "do", "require", "use", "no", "exec", "system", "open", "VTALRM", "SIG", "POSIX"})
    if (text.find(word) != std::string_view::npos) return true;
  size_t digits = 0;
  for (char c : text) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits > 3) return true;
  }
  return false;
}

struct Job {
  std::string_view program;
  Options options;
};

inline void run(std::string_view program, std::vector<std::string> arguments = {}) {
  Job job{program, {}};
  job.options.builtins = harmless_families();
  job.options.find_module = find_module;
  job.options.program_name = "fuzz.pl";
  job.options.arguments = std::move(arguments);
  const itimerval second{{0, 0}, {1, 0}}, never{};
  setitimer(ITIMER_VIRTUAL, &second, nullptr);
  posix::run_on_large_stack(
      [](void* context, const char* limit) {
        auto* it = static_cast<Job*>(context);
        Interpreter in(it->options);
        in.stack_limit = limit;
        in.run("$SIG{VTALRM} = sub { exit };\n" + std::string(it->program), "fuzz.pl", 0, {});
      },
      &job);
  setitimer(ITIMER_VIRTUAL, &never, nullptr);
}

}  // namespace nacre::fuzz
