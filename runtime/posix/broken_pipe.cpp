// SPDX-License-Identifier: MIT
#include "runtime/posix/broken_pipe.h"

#include <signal.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/posix/signal_ownership.h"

namespace nacre::posix::signals {

namespace {
// The kernel sends SIGPIPE to the thread that wrote, in the name of its process.
void broken_pipe(int, siginfo_t* info, void*) {
  bool wrote_itself = info->si_code == SI_USER && info->si_pid == ::getpid();
  if (wrote_itself && ownership && !ownership->owns(SIGPIPE)) return;
  int saved = errno;
  ::signal(SIGPIPE, SIG_DFL);
  ::raise(SIGPIPE);   // blocked until the handler is left
  errno = saved;
}
}  // namespace

void survive_broken_pipes() {
  struct sigaction now {};
  if (::sigaction(SIGPIPE, nullptr, &now) != 0 || (now.sa_flags & SA_SIGINFO) != 0 || now.sa_handler != SIG_DFL) return;
  now.sa_sigaction = broken_pipe;
  now.sa_flags = SA_SIGINFO | SA_RESTART;
  ::sigaction(SIGPIPE, &now, nullptr);
}

}  // namespace nacre::posix::signals
