// SPDX-License-Identifier: MIT
// Which signals an interpreter may take from the process. The command's own all; a host's only those that it was given, and each of them
// belongs to one interpreter. What %SIG and sigaction say of others is kept here and never reaches the kernel: the host delivers such a signal
// when it likes to, and here it asks whether there is a handler.
#pragma once

#include <atomic>
#include <cstdint>

#include "runtime/posix/signals.h"

namespace nacre::posix::signals {

class Ownership {
 public:
  explicit Ownership(SignalSet owned) : owned_(owned) {}
  // Gives the signals back, so that another interpreter may have them.
  ~Ownership();
  Ownership(const Ownership&) = delete;
  Ownership& operator=(const Ownership&) = delete;

  // False: some of them belong to another interpreter, and nothing is claimed.
  bool claim();

  bool owns(int signal) const { return owned_.contains(signal); }
  Disposition kept(int signal) const;
  Result<Disposition> keep(int signal, Disposition disposition);
  SignalSet deferred() const { return SignalSet(deferred_.load(std::memory_order_relaxed)); }

 private:
  const SignalSet owned_;
  bool is_claimed_ = false;
  std::atomic<uint64_t> deferred_{0}, ignored_{0};   // of those that are not owned; other threads look when they deliver
};

// The running interpreter's; null: it owns all.
extern thread_local Ownership* ownership __attribute__((tls_model("initial-exec")));
inline bool owns(int signal) { return !ownership || ownership->owns(signal); }

// No interpreter runs on this thread: signals that come to it are the process's.
void belong_to_nobody();

// A handler waits for it: one that is kept, or one that install() has set for that port.
bool has_handler(const Port& port, const Ownership* ownership, int signal);

}  // namespace nacre::posix::signals
