// SPDX-License-Identifier: MIT
// What this process is and may do: ids, groups, priority, limits, times used. Errors are those of the manual page of the function's
// own name. An id of -1 leaves that id as it is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "runtime/posix/result.h"

namespace nacre::posix {

// Asked of the kernel once in a process, as fork(3) lets us know of a child.
int getpid();
int getppid();
Result<int> getpgid(int pid = 0);
// setpgid(2): 0 is this process; group 0 makes it a leader.
Result<void> setpgid(int pid, int group);
Result<int> setsid();
Result<int> getsid(int pid = 0);

enum class PriorityOf { Process = 0, Group = 1, User = 2 };
// getpriority(2): -20..19; the errno is told apart from a priority of -1.
Result<int> getpriority(int which, int who);
Result<void> setpriority(int which, int who, int priority);
// nice(2): the new value.
Result<int> nice(int increment);

struct Ids {
  uint32_t real = 0, effective = 0, saved = 0;
};
Ids user_ids();
Ids group_ids();
bool ids_differ(bool of_group);                      // real and effective: the program runs setuid or setgid
// setresuid(2), setresgid(2)
Result<void> set_real_user(int64_t user);            // setreuid: the saved id becomes the effective one
Result<void> set_real_group(int64_t group);
Result<void> set_user_ids(int64_t real, int64_t effective, int64_t saved);
Result<void> set_group_ids(int64_t real, int64_t effective, int64_t saved);
// getgroups(2), setgroups(2)
Result<std::vector<uint32_t>> getgroups();
Result<void> setgroups(const std::vector<uint32_t>& groups);

// times(2), in clock ticks of ticks_per_second().
struct TimesUsed {
  long user = 0, system = 0, children_user = 0, children_system = 0, elapsed = 0;
};
TimesUsed times();
long ticks_per_second();

struct Limit {
  uint64_t soft = 0, hard = 0;  // RLIM_INFINITY is all ones
};
// getrlimit(2), setrlimit(2) by resource number.
Result<Limit> getrlimit(int resource);
Result<void> setrlimit(int resource, Limit limit);

// prctl(2) PR_SET_NAME: what ps shows as the command's name (15 bytes), for `$0 = ...`.
void set_process_name(const std::string& name);
// The file that this process runs, absolute, for `$^X`. readlink /proc/self/exe
Result<std::string> executable_path();
// syscall(2) with up to six words, for the builtin of that name.
Result<long> raw_system_call(long number, const long (&arguments)[6]);

}  // namespace nacre::posix
