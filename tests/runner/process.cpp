// SPDX-License-Identifier: MIT
#include "tests/runner/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace nacre::tests {
namespace {

void check(int error, const char* what) {
  if (error) throw std::system_error(error, std::generic_category(), what);
}

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { shut(); }
  void shut() {
    if (number_ >= 0) close(std::exchange(number_, -1));
  }
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
  // Close-on-exec, so that a program started by another thread at this moment does not hold our pipe open.
  Pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) < 0) check(errno, "pipe");
    read_end = Descriptor(ends[0]);
    write_end = Descriptor(ends[1]);
  }
};

std::vector<char*> pointers(const std::vector<std::string>& words) {
  std::vector<char*> result;
  result.reserve(words.size() + 1);
  for (const auto& word : words) result.push_back(const_cast<char*>(word.c_str()));
  result.push_back(nullptr);
  return result;
}

// The child's descriptors 0, 1, 2 and its directory; posix_spawn's lists, freed on leaving scope.
class SpawnPlan {
 public:
  SpawnPlan(const Command& command, int input, int output, int error) {
    check(posix_spawn_file_actions_init(&actions_), "posix_spawn_file_actions_init");
    check(posix_spawnattr_init(&attributes_), "posix_spawnattr_init");
    posix_spawn_file_actions_addchdir_np(&actions_, command.directory.c_str());
    posix_spawn_file_actions_adddup2(&actions_, input, 0);
    posix_spawn_file_actions_adddup2(&actions_, output, 1);
    posix_spawn_file_actions_adddup2(&actions_, error, 2);
    sigset_t every_signal;
    sigset_t no_signal;
    sigfillset(&every_signal);
    sigemptyset(&no_signal);
    posix_spawnattr_setsigdefault(&attributes_, &every_signal);
    posix_spawnattr_setsigmask(&attributes_, &no_signal);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  pid_t spawn(const Command& command) const {
    std::vector<std::string> words{command.program};
    words.insert(words.end(), command.arguments.begin(), command.arguments.end());
    pid_t child = -1;
    auto argv = pointers(words);
    auto envp = pointers(command.environment);
    check(posix_spawnp(&child, command.program.c_str(), &actions_, &attributes_, argv.data(), envp.data()), command.program.c_str());
    return child;
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// One running program: its three pipes, seen from our side, and a descriptor that becomes readable when it ends.
class Conversation {
 public:
  explicit Conversation(const Command& command) : unsent_(command.input) {
    Pipe input;
    Pipe output;
    Pipe error;
    child_ = SpawnPlan(command, input.read_end.number(), output.write_end.number(), error.write_end.number()).spawn(command);
    to_child_ = std::move(input.write_end);
    from_output_ = std::move(output.read_end);
    from_error_ = std::move(error.read_end);
    ended_ = Descriptor(static_cast<int>(syscall(SYS_pidfd_open, child_, 0)));
    fcntl(to_child_.number(), F_SETFL, O_NONBLOCK);
  }

  Outcome hold(std::chrono::seconds limit) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (ended_.is_open() || from_output_.is_open() || from_error_.is_open()) {
      auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
      if (left.count() <= 0 || !step(static_cast<int>(left.count()))) {
        outcome_.timed_out = true;
        break;
      }
    }
    kill(-child_, SIGKILL);
    note_ending();
    return std::move(outcome_);
  }

 private:
  // Waits for one thing to happen and deals with it. False: nothing happened in time.
  bool step(int milliseconds) {
    std::array<pollfd, 4> watched{{{to_child_.number(), POLLOUT, 0},
                                   {from_output_.number(), POLLIN, 0},
                                   {from_error_.number(), POLLIN, 0},
                                   {ended_.number(), POLLIN, 0}}};
    if (poll(watched.data(), watched.size(), milliseconds) == 0) return false;
    if (watched[0].revents) send();
    if (watched[1].revents) receive(from_output_, outcome_.output);
    if (watched[2].revents) receive(from_error_, outcome_.error_output);
    if (watched[3].revents) ended_.shut();
    return true;
  }

  void send() {
    auto sent = write(to_child_.number(), unsent_.data(), unsent_.size());
    if (sent > 0) unsent_.erase(0, static_cast<size_t>(sent));
    const bool reader_is_gone = sent < 0 && errno != EAGAIN;
    if (unsent_.empty() || reader_is_gone) to_child_.shut();
  }

  static void receive(Descriptor& source, std::string& text) {
    std::array<char, 65536> buffer{};
    auto count = read(source.number(), buffer.data(), buffer.size());
    if (count > 0) text.append(buffer.data(), static_cast<size_t>(count));
    if (count == 0) source.shut();
  }

  void note_ending() {
    int status = 0;
    waitpid(child_, &status, 0);
    if (WIFEXITED(status)) outcome_.exit_status = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) outcome_.ending_signal = WTERMSIG(status);
  }

  pid_t child_ = -1;
  Descriptor to_child_;
  Descriptor from_output_;
  Descriptor from_error_;
  Descriptor ended_;
  std::string unsent_;
  Outcome outcome_;
};

}  // namespace

Outcome run_process(const Command& command) { return Conversation(command).hold(command.time_limit); }

}  // namespace nacre::tests
