// SPDX-License-Identifier: MIT
// What ends a script from outside, so that it cannot catch it: the host's wish, or a limit of the host's. It leaves like exit (Flow::Exit),
// but no END block runs. And the meter: what an interpreter may use, and what it has used.
//
// A limited interpreter keeps Attention::Count up, so that every safe point comes to Interpreter::attend_slow, which counts there; loops of
// native work count by Interpreter::spend. Memory is counted by the Heap, time by a timer (or by looking, where the host wants no signal).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "runtime/posix/deadline.h"

namespace nacre {

struct Frame;

enum class Stop : uint8_t { None, Interrupted, Steps, Memory, Time, Depth, Output };

// What a host allows. Absent: as much as there is.
struct Limits {
  std::optional<uint64_t> steps;          // statements, loop edges, units of native work
  std::optional<uint64_t> memory;         // bytes
  std::optional<int64_t> time;            // nanoseconds of each call of the host
  std::optional<uint32_t> depth;          // calls under way in each other
  std::optional<uint64_t> output;         // bytes written
  std::optional<uint32_t> descriptors;    // open at once
  std::optional<uint32_t> children;       // ever made

  bool any() const { return steps || memory || time || depth || output || descriptors || children; }
};

struct Meter {
  static constexpr uint32_t steps_between_looks = 1024;                     // at the clock
  static constexpr uint64_t reserve_steps = 100'000;                        // what DESTROY has after a stop
  static constexpr int64_t reserve_time = 50'000'000;
  static constexpr size_t reserve_memory = size_t{1} << 20;
  static constexpr uint64_t reserve_output = 4096;

  Limits limits;
  Stop reached = Stop::None;                                                // which of them, until the host renews them
  uint64_t steps_left = UINT64_MAX;
  uint64_t output_left = UINT64_MAX;
  int64_t deadline = INT64_MAX;                                             // of the monotonic clock
  uint32_t depth = UINT32_MAX;
  int64_t until_look = steps_between_looks;
  bool looks_at_clock = false;                                              // no signal tells of the deadline
  uint64_t steps_before = 0;                                                // while the reserve is used
  bool made_for_reserve = false;                                            // there is no limit but that of the reserve
  posix::DeadlineTimer timer;

  // How many calls are under way. Remembers the frames that it saw last, so that a step costs what has changed since.
  size_t depth_of(const Frame* innermost);

 private:
  struct Seen { const Frame* frame; const Frame* caller; };
  std::vector<Seen> seen_;                                                  // outermost first
  std::vector<Seen> fresh_;
};

}  // namespace nacre
