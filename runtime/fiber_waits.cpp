// SPDX-License-Identifier: MIT
// What a fiber does in the place of a call that would wait: it tries without waiting, says what must come first, and rests until it came.
#include <algorithm>
#include <cerrno>
#include <utility>

#include "runtime/fibers.h"
#include "runtime/posix/call_waits.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/interruptible.h"

namespace nacre {

namespace {
constexpr int64_t second = 1'000'000'000;
constexpr int64_t first_slice = 500'000, longest_slice = 20'000'000;   // between two questions that nobody answers by himself
}  // namespace

long Fibers::block(const posix::SystemCall& call) {
  bool alone = in_root() && living_.empty();
  if (alone || !in_.compiling.empty()) return in_.waiter.in_kernel(call);
  const posix::CallWaits waits = posix::waits_of(call);
  int64_t slice = first_slice;
  for (;;) {
    if (in_.port.wakeup.load(std::memory_order_relaxed) != 0) return posix::not_entered;
    if (!waits.only_time) {
      long answer = posix::try_call(call);
      if (answer != -EINTR) return answer;
    }
    if (waits.until >= 0 && posix::monotonic_nanoseconds() >= waits.until) return posix::answer_in_time(call);
    Fiber& self = *current_;
    for (const auto& watched : waits.descriptors)
      wait_for(self, watched.fd, static_cast<uint8_t>((watched.read ? posix::Readiness::Read : 0) | (watched.write ? posix::Readiness::Write : 0)));
    if (waits.asks_again) {
      wake_at(self, posix::monotonic_nanoseconds() + slice);
      slice = std::min(slice * 2, longest_slice);
    } else if (waits.until >= 0) {
      wake_at(self, waits.until);
    }
    rest();
    if (std::exchange(self.driven_out, false)) return -EBADF;
    if (self.cancelled || self.alarm_due) in_.port.raise(posix::Attention::Fiber);
  }
}

// The root is who a handle knows while there are no fibers.
const void* Fibers::running() const { return in_root() ? static_cast<const void*>(&in_.waiter) : current_; }

bool Fibers::wait_for_turn(const void* const& holder, int fd) {
  Fiber& self = *current_;
  while (holder) {
    line_.push_back({&self, fd});
    rest();
    std::erase_if(line_, [&](const InLine& waiting) { return waiting.fiber == &self; });
    if (self.cancelled || self.alarm_due) in_.port.raise(posix::Attention::Fiber);
    if (!in_.waiter.run_pending()) return false;
  }
  return true;
}

void Fibers::turn_over() {
  for (const InLine& waiting : line_) become_ready(*waiting.fiber);
}

bool Fibers::is_used_by_others(int fd) const {
  auto uses = [&](const auto& entry) { return entry.fiber != current_; };
  auto at = waits_.find(fd);
  if (at != waits_.end() && std::any_of(at->second.entries.begin(), at->second.entries.end(), uses)) return true;
  return std::any_of(line_.begin(), line_.end(), [&](const InLine& waiting) { return waiting.fd == fd && waiting.fiber != current_; });
}

void Fibers::drive_out(int fd) {
  Fiber& self = *current_;
  while (fd >= 0 && is_used_by_others(fd)) {
    if (auto at = waits_.find(fd); at != waits_.end()) {
      for (const auto& entry : at->second.entries) {
        if (entry.fiber == &self || entry.fiber->state != Fiber::State::Waiting) continue;
        entry.fiber->driven_out = true;
        become_ready(*entry.fiber);
      }
    }
    if (ready_.empty()) return;           // cannot be: who waits has been made ready
    self.state = Fiber::State::Ready;
    ready_.push_back(&self);
    switch_to(*next_ready());
    self.state = Fiber::State::Running;
  }
}

void Fibers::wait_for(Fiber& fiber, int fd, uint8_t directions) {
  Waits& waits = waits_[fd];
  waits.entries.push_back({&fiber, directions});
  fiber.descriptors.push_back(fd);
  uint8_t all = 0;
  for (const auto& entry : waits.entries) all |= entry.directions;
  if (!readiness_.watch(fd, all)) wake_at(fiber, posix::monotonic_nanoseconds() + longest_slice);   // closed, or of a kind that is asked again
}

void Fibers::stop_waiting(Fiber& fiber) {
  for (int fd : fiber.descriptors) {
    auto at = waits_.find(fd);
    if (at == waits_.end()) continue;
    std::erase_if(at->second.entries, [&](const auto& entry) { return entry.fiber == &fiber; });
    if (at->second.entries.empty()) waits_.erase(at);
  }
  fiber.descriptors.clear();
  if (fiber.wakes_at) clocks_.erase({std::exchange(fiber.wakes_at, 0), &fiber});
}

void Fibers::wake_at(Fiber& fiber, int64_t when) {
  if (fiber.wakes_at) clocks_.erase({fiber.wakes_at, &fiber});
  fiber.wakes_at = when;
  clocks_.insert({when, &fiber});
}

int64_t Fibers::earliest() const { return clocks_.empty() ? -1 : clocks_.begin()->first; }

// Who waits for what has come, or for a time that is over, is ready.
bool Fibers::look(int64_t nanoseconds) {
  has_rung_ = false;
  int64_t first = earliest();
  if (first >= 0) {
    int64_t left = std::max<int64_t>(first - posix::monotonic_nanoseconds(), 0);
    if (nanoseconds < 0 || left < nanoseconds) nanoseconds = left;
  }
  posix::Readiness::Event events[256];
  if (int64_t slice = in_.waiter.polls_every) {
    nanoseconds = nanoseconds < 0 ? slice : std::min(nanoseconds, slice);
    if (posix::monotonic_nanoseconds() >= in_.waiter.deadline) in_.port.raise(posix::Attention::Deadline);
  }
  int count = readiness_.wait(events, nanoseconds, &in_.port.wakeup);
  for (int k = 0; k < count; ++k) {
    auto at = waits_.find(events[k].fd);
    if (at == waits_.end()) continue;
    for (const auto& entry : at->second.entries)
      if (entry.directions & events[k].directions) become_ready(*entry.fiber);
    uint8_t left = 0;
    for (const auto& entry : at->second.entries)
      if (!(entry.directions & events[k].directions)) left |= entry.directions;
    if (left) readiness_.watch(events[k].fd, left);
  }
  ring_due_clocks();
  return count >= 0;
}

void Fibers::ring_due_clocks() {
  if (clocks_.empty()) return;
  int64_t now = posix::monotonic_nanoseconds();
  while (!clocks_.empty() && clocks_.begin()->first <= now) {
    Fiber& fiber = *clocks_.begin()->second;
    int64_t when = clocks_.begin()->first;
    clocks_.erase(clocks_.begin());
    if (fiber.wakes_at == when) fiber.wakes_at = 0;
    if (fiber.alarm_at == when) {
      fiber.alarm_at = 0;
      fiber.alarm_due = true;
    }
    if (fiber.cancels_at == when) {
      fiber.cancels_at = 0;
      cancel(fiber, Stop::Time);
    }
    if (&fiber == current_) {
      if (fiber.alarm_due || fiber.cancelled) in_.port.raise(posix::Attention::Fiber);
    }
    become_ready(fiber);
  }
}

void Fibers::cancel_at(Fiber& fiber, int64_t when) {
  if (fiber.cancels_at) clocks_.erase({fiber.cancels_at, &fiber});
  fiber.cancels_at = when;
  clocks_.insert({when, &fiber});
}

// The root has the process's own clock. A fiber's rings when the fiber waits, or another one does.
unsigned Fibers::alarm(unsigned seconds) {
  Fiber& self = *current_;
  if (&self == &root_) return posix::alarm(seconds);
  int64_t now = posix::monotonic_nanoseconds();
  int64_t before = self.alarm_at;
  if (before) clocks_.erase({before, &self});
  self.alarm_at = seconds ? now + seconds * second : 0;
  if (seconds) clocks_.insert({self.alarm_at, &self});
  return before ? static_cast<unsigned>(std::max<int64_t>((before - now + second - 1) / second, 1)) : 0;
}

}  // namespace nacre
