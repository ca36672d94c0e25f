// SPDX-License-Identifier: MIT
#include "runtime/posix/possessions.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runtime/posix/grants.h"
#include "runtime/posix/waiter.h"

namespace nacre::posix {

thread_local Possessions* possessions __attribute__((tls_model("initial-exec"))) = nullptr;

int note_descriptor(int fd) {
  if (possessions->descriptors < possessions->most_descriptors) return ++possessions->descriptors, fd;
  ::close(fd);
  errno = EMFILE;
  return -1;
}

void forget_descriptor() {
  if (possessions->descriptors > 0) --possessions->descriptors;
}

bool is_lent(int fd) { return possessions && std::find(possessions->lent.begin(), possessions->lent.end(), fd) != possessions->lent.end(); }

namespace {
// What was the host's is the child's own.
void begin_child() {
  for (auto* list : {&possessions->children, &possessions->shared_memory, &possessions->semaphores, &possessions->queues}) list->clear();
  if (sandbox)
    for (int fd : possessions->lent) sandbox->take(fd);
  possessions->lent.clear();
  possessions->in_child = true;
}
}  // namespace

void note_child(int pid) {
  if (!possessions) return;
  if (possessions->children_left != UINT64_MAX) --possessions->children_left;
  if (pid > 0) possessions->children.push_back(pid);
  else begin_child();
}

void forget_child(int pid) {
  if (possessions) std::erase(possessions->children, pid);
}

std::vector<int> own_children(int pid) {
  std::vector<int> out;
  int group = pid == 0 ? ::getpgrp() : pid < -1 ? -pid : 0;
  for (int child : possessions->children)
    if (pid == -1 || pid == child || (group != 0 && ::getpgid(child) == group)) out.push_back(child);
  return out;
}

namespace {
bool has_ended(int status) { return WIFEXITED(status) || WIFSIGNALED(status); }

// Readable once one of them has ended. pidfd_open(2)
class Endings {
 public:
  explicit Endings(const std::vector<int>& children) {
    for (int child : children) {
      auto fd = static_cast<int>(::syscall(SYS_pidfd_open, child, 0));
      if (fd < 0) complete_ = false;
      else entries_.push_back({fd, 1, 0});
    }
  }
  ~Endings() {
    for (const PollEntry& entry : entries_) ::close(entry.fd);   // none of the program's
  }
  Endings(const Endings&) = delete;
  Endings& operator=(const Endings&) = delete;
  // False: the interpreter must unwind.
  bool wait(Waiter& waiter, bool for_stops, OnSignal on_signal) {
    constexpr int64_t slice = 10'000'000;   // where the kernel tells nobody
    auto ready = waiter.poll(entries_, complete_ && !for_stops ? -1 : slice, on_signal);
    return ready || ready.error() != EINTR;
  }

 private:
  std::vector<PollEntry> entries_;
  bool complete_ = true;
};
}  // namespace

Result<ChildStatus> Waiter::wait_own_child(int pid, int options, OnSignal on_signal) {
  for (;;) {
    std::vector<int> mine = own_children(pid);
    if (mine.empty()) return Error{ECHILD};
    bool one = mine.size() == 1;
    for (int child : mine) {
      auto ended = wait_for_child(child, one ? options : options | WNOHANG, on_signal);
      if (ended ? ended->pid != 0 && has_ended(ended->status) : ended.error() == ECHILD) forget_child(child);
      if (ended ? ended->pid != 0 : ended.error() != ECHILD) return ended;
    }
    if ((options & WNOHANG) != 0) return own_children(pid).empty() ? Result<ChildStatus>(Error{ECHILD}) : ChildStatus{};
    if (one) continue;
    if (!Endings(mine).wait(*this, (options & (WUNTRACED | WCONTINUED)) != 0, on_signal)) return Error{EINTR};
  }
}

}  // namespace nacre::posix
