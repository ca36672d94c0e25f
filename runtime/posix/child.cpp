// SPDX-License-Identifier: MIT
#include "runtime/posix/child.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "runtime/posix/checked.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/possessions.h"

// clone(2) by glibc's other name: the thread sanitizer takes a call by the first one for a fork, and writes into memory that is the parent's too.
extern "C" int __clone(int (*)(void*), void*, int, void*, ...);   // NOLINT(bugprone-reserved-identifier)

namespace nacre::posix {

namespace {

std::vector<char*> pointers(const std::vector<std::string>& strings) {
  std::vector<char*> out;
  out.reserve(strings.size() + 1);
  for (const auto& string : strings) out.push_back(const_cast<char*>(string.c_str()));
  out.push_back(nullptr);
  return out;
}

// $PATH of the program's own environment, where it has one apart from the process's.
std::string_view search_path(const ChildPlan& plan) {
  constexpr std::string_view name = "PATH=", without = "/bin:/usr/bin";
  const char* path = plan.environment ? nullptr : std::getenv("PATH");
  if (plan.environment)
    for (const auto& entry : *plan.environment)
      if (entry.starts_with(name)) path = entry.c_str() + name.size();
  return path ? std::string_view(path) : without;
}

// The files that execvp(3) would try, in order.
std::vector<std::string> candidates(const std::string& name, const ChildPlan& plan) {
  if (name.empty() || name.find('/') != std::string::npos) return {name};
  std::string_view folders = search_path(plan);
  std::vector<std::string> out;
  for (size_t start = 0; start <= folders.size();) {
    size_t end = std::min(folders.find(':', start), folders.size());
    auto folder = folders.substr(start, end - start);
    out.push_back(folder.empty() ? name : std::string(folder) + '/' + name);
    start = end + 1;
  }
  return out;
}

// A plan with everything that needs memory made ready, for code that may not allocate.
class Prepared {
 public:
  explicit Prepared(const ChildPlan& plan)
      : plan_(plan),
        files_(candidates(plan.command.program.empty() && !plan.command.words.empty() ? plan.command.words[0] : plan.command.program, plan)),
        file_pointers_(pointers(files_)),
        arguments_(pointers(plan.command.words)),
        sources_(plan.redirections.size()) {
    if (plan.environment) environment_ = pointers(*plan.environment);
    script_ = {const_cast<char*>("/bin/sh"), nullptr};
    if (arguments_.size() > 1) script_.insert(script_.end(), arguments_.begin() + 1, arguments_.end());
  }

  // In the process that is to become the program: the errno of what failed.
  int run(bool in_child);

 private:
  int redirect();
  int keep_sources();
  int execute();
  int set_process_state();

  const ChildPlan& plan_;
  std::vector<std::string> files_;
  std::vector<char*> file_pointers_, arguments_, script_, environment_;
  std::vector<int> sources_;
};

// What runs in the child carries no sanitizer: it shares the parent's memory (CLONE_VM), and so its bookkeeping.

// A source that is also somebody's target moves out of the way first.
__attribute__((noinline, no_sanitize("address", "thread", "undefined"))) int Prepared::keep_sources() {
  const auto* list = plan_.redirections.data();
  size_t count = sources_.size();
  for (size_t i = 0; i < count; ++i) {
    sources_[i] = list[i].source;
    for (size_t j = 0; j < count; ++j) {
      if (j == i || list[j].target != list[i].source) continue;
      if ((sources_[i] = ::fcntl(list[i].source, F_DUPFD_CLOEXEC, 10)) < 0) return errno;
      break;
    }
  }
  return 0;
}

__attribute__((noinline, no_sanitize("address", "thread", "undefined"))) static int redirect_to_nothing(int target) {
  int null = ::open("/dev/null", O_RDWR);
  if (null == target) return 0;
  if (null < 0 || ::dup2(null, target) < 0) return errno;
  ::close(null);
  return 0;
}

__attribute__((noinline, no_sanitize("address", "thread", "undefined"))) int Prepared::redirect() {
  if (int error = keep_sources()) return error;
  for (size_t i = 0; i < sources_.size(); ++i) {
    int target = plan_.redirections[i].target, source = sources_[i];
    if (source == Redirection::nothing) {
      if (int error = redirect_to_nothing(target)) return error;
    } else if (source < 0) {
      ::close(target);
    } else if (source == target) {
      if (::fcntl(target, F_SETFD, 0) < 0) return errno;
    } else if (::dup2(source, target) < 0) {
      return errno;
    }
  }
  for (size_t i = 0; i < plan_.inherited.size(); ++i)
    if (::fcntl(plan_.inherited[i], F_SETFD, 0) < 0) return errno;
  if (plan_.command.errors_to_output) ::dup2(1, 2);
  return 0;
}

__attribute__((noinline, no_sanitize("address", "thread", "undefined"))) int Prepared::set_process_state() {
  if (plan_.new_session && ::setsid() < 0) return errno;
  if (plan_.process_group >= 0 && ::setpgid(0, plan_.process_group) < 0) return errno;
  return 0;
}

__attribute__((noinline, no_sanitize("address", "thread", "undefined"))) int Prepared::execute() {
  char** environment = plan_.environment ? environment_.data() : environ;
  int error = ENOENT;
  bool denied = false;
  for (char** file = file_pointers_.data(); *file; ++file) {
    ::execve(*file, arguments_.data(), environment);
    error = errno;
    if (error == ENOEXEC) {  // a script without #!, as execvp(3) runs it
      script_[1] = *file;
      ::execve(script_[0], script_.data(), environment);
      return errno;
    }
    if (error == EACCES) denied = true;
    if (error != ENOENT && error != EACCES && error != ENOTDIR && error != ESTALE && error != ENODEV && error != ETIMEDOUT) return error;
  }
  return denied ? EACCES : error;
}

__attribute__((noinline, no_sanitize("address", "thread", "undefined"))) int Prepared::run(bool in_child) {
  if (arguments_.size() < 2) return ENOENT;
  if (int error = set_process_state()) return error;
  if (int error = redirect()) return error;
  if (!in_child && plan_.mask) signals::set_mask(*plan_.mask);
  return execute();
}

struct Birth {
  Prepared* program;
  const char* folder;   // to begin in; null: where the parent is
  SignalSet to_default;
  sigset_t mask;
  int error;
};

// Signals are blocked until here. Ours would run in memory that is the parent's, so they go back to their default first.
__attribute__((noinline, no_sanitize("address", "thread", "undefined"))) int be_born(void* context) {
  auto* birth = static_cast<Birth*>(context);
  struct sigaction action;
  action.sa_handler = SIG_DFL;
  action.sa_flags = 0;
  sigemptyset(&action.sa_mask);
  for (uint64_t bits = birth->to_default.bits(); bits != 0; bits &= bits - 1) ::sigaction(__builtin_ctzll(bits) + 1, &action, nullptr);
  ::sigprocmask(SIG_SETMASK, &birth->mask, nullptr);
  birth->error = birth->folder && ::chdir(birth->folder) < 0 ? errno : birth->program->run(true);
  ::_exit(127);
}

sigset_t kernel_set(SignalSet set) {
  sigset_t out{};
  uint64_t bits = set.bits();   // both number the signals from the lowest bit of the first word
  std::memcpy(&out, &bits, sizeof bits);
  return out;
}

}  // namespace

// What the program has instead of the process's working directory; null: nothing. A process of its own begins there.
static const char* own_folder() { return sandbox && !sandbox->folder().empty() ? sandbox->folder().c_str() : nullptr; }

Result<int> fork() {
  permit(Need::Spawn, "fork");
  if (sandbox && !sandbox->grants().fork) sandbox->refuse(Need::Spawn, "fork", "and fork of its own");
  if (!may_have_child()) return Error{EAGAIN};
  // Blocked until the child has dropped what its parent had noted, so that it loses nothing of its own.
  signals::Blocked blocked;
  int pid = ::fork();
  if (pid < 0) return last_error();
  if (pid == 0) {
    signals::forget();
    if (own_folder()) (void)::chdir(own_folder());
  }
  note_child(pid);
  return pid;
}

// Numbers that the program does not have are nothing that it may pass on.
static bool owns_sources(const ChildPlan& plan) {
  if (!sandbox) return true;
  auto mine = [](int fd) { return fd < 0 || owns(fd); };
  return std::all_of(plan.redirections.begin(), plan.redirections.end(), [&](const Redirection& one) { return mine(one.source); }) &&
         std::all_of(plan.inherited.begin(), plan.inherited.end(), mine);
}

Result<int> spawn(const ChildPlan& plan, bool* was_born) {
  permit(Need::Spawn, "spawn");
  if (!owns_sources(plan)) return Error{EBADF};
  if (!may_have_child()) return Error{EAGAIN};
  constexpr size_t stack_size = 64 * 1024;
  alignas(16) char stack[stack_size];
  Prepared prepared(plan);
  signals::Blocked blocked;
  Birth birth{&prepared, own_folder(), SignalSet(signals::deferred().bits() | plan.default_signals.bits()),
              kernel_set(plan.mask.value_or(blocked.before())), 0};
  int pid = ::__clone(be_born, stack + stack_size, CLONE_VM | CLONE_VFORK | SIGCHLD, &birth);
  if (pid < 0) return last_error();
  if (was_born) *was_born = true;
  if (birth.error == 0) return note_child(pid), pid;
  while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) continue;
  return Error{birth.error};
}

Error exec(const ChildPlan& plan) {
  permit(Need::Spawn, "exec");
  for (int signal = 1; signal <= signals::highest; ++signal)
    if (plan.default_signals.contains(signal)) (void)signals::install(signal, Disposition::Default);
  Descriptor before(own_folder() ? ::open(".", O_PATH | O_DIRECTORY | O_CLOEXEC) : -1);
  if (own_folder() && ::chdir(own_folder()) < 0) return last_error();
  int error = Prepared(plan).run(false);
  if (before) (void)::fchdir(before.get());
  return Error{error};
}

Result<void> kill(int pid, int signal) {
  permit(Need::Signal, "kill");
  return done(::kill(pid, signal));
}

Result<void> raise(int signal) {
  permit(Need::Signal, "raise");
  int error = pthread_kill(pthread_self(), signal);
  return error ? Result<void>(Error{error}) : Result<void>();
}

void exit_now(int status) { ::_exit(status); }

bool exited(int status) { return WIFEXITED(status); }
int exit_code(int status) { return WEXITSTATUS(status); }
bool signaled(int status) { return WIFSIGNALED(status); }
int term_signal(int status) { return WTERMSIG(status); }
bool stopped(int status) { return WIFSTOPPED(status); }
int stop_signal(int status) { return WSTOPSIG(status); }
bool continued(int status) { return WIFCONTINUED(status); }
bool dumped_core(int status) { return WCOREDUMP(status); }

}  // namespace nacre::posix
