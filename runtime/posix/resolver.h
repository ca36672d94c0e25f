// SPDX-License-Identifier: MIT
// A look-up of the network's names that can be broken off. In: work that takes as long as the resolver likes (netdb.h), and how long it may.
// Out: its answer, or why there is none. It runs in a helper thread that no signal reaches, while the caller waits through the Waiter: handlers
// run meanwhile. One that is given up finishes on its own, so it must own all it touches.
//
// Without a limit, without a host, and where no signal has a handler, nothing could break it off: then it runs in the caller, without any thread, and so it does
// where the system gives no more threads. The first thread is made when it is needed; a child of fork has none and makes its own.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

#include "runtime/posix/possessions.h"
#include "runtime/posix/signals.h"
#include "runtime/posix/waiter.h"

namespace nacre::posix {

enum class LookedUp : uint8_t {
  Done,
  Late,  // the time was over
  Left,  // a handler died
};

constexpr int64_t no_limit = -1;

// nanoseconds < 0: no limit.
LookedUp run_aside(Waiter& waiter, std::function<void()> work, int64_t nanoseconds);

// An empty answer unless `how` is Done.
template <class Find>
auto look_up(Waiter& waiter, int64_t nanoseconds, LookedUp& how, Find find) {
  using Answer = decltype(find());
  how = LookedUp::Done;
  if (nanoseconds < 0 && signals::deferred().empty() && !possessions) return find();
  auto answer = std::make_shared<Answer>();
  how = run_aside(waiter, [answer, find = std::move(find)] { *answer = find(); }, nanoseconds);
  return how == LookedUp::Done ? std::move(*answer) : Answer{};
}

}  // namespace nacre::posix
