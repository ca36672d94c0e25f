// SPDX-License-Identifier: MIT
// Making processes: fork, and fork to exec as one plan. Flushing handles before, `$?` and waiting after (Waiter::wait_child) are the
// caller's. Everything that allocates is done before the child exists; the child makes async-signal-safe calls only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/posix/command.h"
#include "runtime/posix/result.h"
#include "runtime/posix/signals.h"

namespace nacre::posix {

// In the child, `target` becomes what `source` is in the parent, without close-on-exec; all of them at once, so the order does not
// matter. source -1: `target` is closed.
struct Redirection {
  static constexpr int nothing = -2;   // a source: /dev/null
  int target = -1;
  int source = -1;
};

// What runs, and what happens between fork and exec.
struct ChildPlan {
  ChildPlan() = default;
  // system { $program } @words: `program` names the file, words[0] is only what it is told. PATH is searched, as execvp(3) does.
  explicit ChildPlan(std::vector<std::string> words, std::string program = {}) : command{std::move(words), std::move(program), false} {}
  explicit ChildPlan(Command read) : command(std::move(read)) {}

  Command command;
  std::vector<Redirection> redirections;
  std::vector<int> inherited;                           // descriptors that lose close-on-exec, and keep their number
  std::optional<std::vector<std::string>> environment;  // NAME=value; none: this process's own
  std::optional<SignalSet> mask;                        // none: as here
  SignalSet default_signals;                            // also these, ignored here, get their default action
  int process_group = -1;                               // setpgid(2): 0 makes it a leader, -1 leaves it
  bool new_session = false;                             // setsid(2)
};

// fork(2): the child's pid, and 0 in the child, where no signal is pending and the signal hub belongs to the child.
Result<int> fork();

// Starts the plan without copying this process (clone(2) with CLONE_VM and CLONE_VFORK). The child's pid, or the errno of what failed:
// the process limit, a redirection, or exec itself (ENOENT, EACCES, E2BIG ...); then there is no child left to wait for.
// `was_born`: there was a child, whose own the failure is.
Result<int> spawn(const ChildPlan& plan, bool* was_born = nullptr);

// Replaces this process. Comes back only with the errno of a failure; redirections done by then stay done.
Error exec(const ChildPlan& plan);

// kill(2): a negative pid is a process group; signal 0 only asks. ESRCH, EPERM, EINVAL.
Result<void> kill(int pid, int signal);
// raise(3) for this thread: delivered before it returns unless blocked.
Result<void> raise(int signal);
// _exit(2): flushes nothing, runs nothing.
[[noreturn]] void exit_now(int status);

// What a wait status says. wait(2)
bool exited(int status);
int exit_code(int status);
bool signaled(int status);
int term_signal(int status);
bool stopped(int status);
int stop_signal(int status);
bool continued(int status);
bool dumped_core(int status);

}  // namespace nacre::posix
