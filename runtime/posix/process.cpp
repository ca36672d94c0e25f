// SPDX-License-Identifier: MIT
#include "runtime/posix/process.h"

#include <grp.h>
#include <limits.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/times.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

#include "runtime/posix/checked.h"
#include "runtime/posix/grants.h"

namespace nacre::posix {

namespace {
std::atomic<int> known_pid{0};   // 0: to be asked
}

void forget_pid() {
  if (known_pid.load(std::memory_order_relaxed) != 0) known_pid.store(0, std::memory_order_relaxed);   // a look costs a fork's child no page
}

int getpid() {
  if (int pid = known_pid.load(std::memory_order_relaxed)) return pid;
  static const bool is_watched = ::pthread_atfork(nullptr, nullptr, forget_pid) == 0;
  int pid = ::getpid();
  if (is_watched) known_pid.store(pid, std::memory_order_relaxed);
  return pid;
}

int getppid() {
  permit(Need::Observe, "getppid");
  return ::getppid();
}
Result<int> getpgid(int pid) {
  permit(Need::Observe, "getpgrp");
  return checked(::getpgid(pid));
}
Result<void> setpgid(int pid, int group) {
  permit(Need::Process, "setpgrp");
  return done(::setpgid(pid, group));
}
Result<int> setsid() {
  permit(Need::Process, "setsid");
  return checked(::setsid());
}
Result<int> getsid(int pid) {
  permit(Need::Observe, "getsid");
  return checked(::getsid(pid));
}

Result<int> getpriority(int which, int who) {
  permit(Need::Observe, "getpriority");
  errno = 0;
  int priority = ::getpriority(static_cast<__priority_which_t>(which), static_cast<id_t>(who));
  if (priority == -1 && errno != 0) return last_error();
  return priority;
}

Result<void> setpriority(int which, int who, int priority) {
  permit(Need::Process, "setpriority");
  return done(::setpriority(static_cast<__priority_which_t>(which), static_cast<id_t>(who), priority));
}

Result<int> nice(int increment) {
  permit(Need::Process, "nice");
  errno = 0;
  int value = ::nice(increment);
  if (value == -1 && errno != 0) return last_error();
  return value;
}

Ids user_ids() {
  Ids ids;
  ::getresuid(&ids.real, &ids.effective, &ids.saved);
  return ids;
}

Ids group_ids() {
  Ids ids;
  ::getresgid(&ids.real, &ids.effective, &ids.saved);
  return ids;
}

bool ids_differ(bool of_group) {
  Ids ids = of_group ? group_ids() : user_ids();
  return ids.real != ids.effective;
}

Result<void> set_real_user(int64_t user) {
  permit(Need::Users, "$<");
  return done(::setreuid(static_cast<uid_t>(user), static_cast<uid_t>(-1)));
}
Result<void> set_real_group(int64_t group) {
  permit(Need::Users, "$(");
  return done(::setregid(static_cast<gid_t>(group), static_cast<gid_t>(-1)));
}

Result<void> set_user_ids(int64_t real, int64_t effective, int64_t saved) {
  permit(Need::Users, "$>");
  return done(::setresuid(static_cast<uid_t>(real), static_cast<uid_t>(effective), static_cast<uid_t>(saved)));
}

Result<void> set_group_ids(int64_t real, int64_t effective, int64_t saved) {
  permit(Need::Users, "$)");
  return done(::setresgid(static_cast<gid_t>(real), static_cast<gid_t>(effective), static_cast<gid_t>(saved)));
}

Result<std::vector<uint32_t>> getgroups() {
  int count = ::getgroups(0, nullptr);
  if (count < 0) return last_error();
  std::vector<uint32_t> groups(static_cast<size_t>(count));
  count = ::getgroups(count, groups.data());
  if (count < 0) return last_error();
  groups.resize(static_cast<size_t>(count));
  return groups;
}

Result<void> setgroups(const std::vector<uint32_t>& groups) {
  permit(Need::Users, "$)");
  return done(::setgroups(groups.size(), groups.data()));
}

TimesUsed times() {
  struct tms used {};
  long elapsed = ::times(&used);
  return {used.tms_utime, used.tms_stime, used.tms_cutime, used.tms_cstime, elapsed};
}

long ticks_per_second() { return ::sysconf(_SC_CLK_TCK); }

Result<Limit> getrlimit(int resource) {
  permit(Need::Observe, "getrlimit");
  struct rlimit limit;
  if (::getrlimit(static_cast<__rlimit_resource_t>(resource), &limit) < 0) return last_error();
  return Limit{limit.rlim_cur, limit.rlim_max};
}

Result<void> setrlimit(int resource, Limit limit) {
  permit(Need::Process, "setrlimit");
  struct rlimit wanted {
    limit.soft, limit.hard
  };
  return done(::setrlimit(static_cast<__rlimit_resource_t>(resource), &wanted));
}

void set_process_name(const std::string& name) {
  permit(Need::Process, "$0");
  ::prctl(PR_SET_NAME, name.c_str());
}

Result<std::string> executable_path() {
  char path[PATH_MAX];
  auto length = ::readlink("/proc/self/exe", path, sizeof path);
  if (length < 0) return last_error();
  return std::string(path, static_cast<size_t>(length));
}

Result<long> raw_system_call(long number, const long (&a)[6]) {
  permit(Need::SystemCalls, "syscall");
  long returned = ::syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  forget_pid();   // it may have been a fork
  if (returned == -1) return last_error();
  return returned;
}

}  // namespace nacre::posix
