// SPDX-License-Identifier: MIT
#include "runtime/posix/signal_ownership.h"

#include <signal.h>

#include <cerrno>

namespace nacre::posix::signals {

namespace {
constinit std::atomic<uint64_t> claimed{0};   // by all interpreters of hosts

void set(std::atomic<uint64_t>& word, uint64_t bit, bool on) {
  if (on) word.fetch_or(bit);
  else word.fetch_and(~bit);
}
}  // namespace

thread_local Ownership* ownership __attribute__((tls_model("initial-exec"))) = nullptr;

bool Ownership::claim() {
  uint64_t others = claimed.load();
  do {
    if ((others & owned_.bits()) != 0) return false;
  } while (!claimed.compare_exchange_weak(others, others | owned_.bits()));
  return is_claimed_ = true;
}

Ownership::~Ownership() {
  if (is_claimed_) claimed.fetch_and(~owned_.bits());
}

Disposition Ownership::kept(int signal) const {
  if (deferred().contains(signal)) return Disposition::Deferred;
  return SignalSet(ignored_.load(std::memory_order_relaxed)).contains(signal) ? Disposition::Ignore : Disposition::Default;
}

Result<Disposition> Ownership::keep(int signal, Disposition disposition) {
  if (signal < 1 || signal > highest || signal == SIGKILL || signal == SIGSTOP) return Error{EINVAL};
  Disposition before = kept(signal);
  uint64_t bit = SignalSet::only(signal).bits();
  set(deferred_, bit, disposition == Disposition::Deferred);
  set(ignored_, bit, disposition == Disposition::Ignore);
  return before;
}

}  // namespace nacre::posix::signals
