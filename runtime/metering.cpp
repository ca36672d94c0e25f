// SPDX-License-Identifier: MIT
// What an interpreter under limits does at its safe points, and how it ends when one is reached. limits.h tells what is counted.
#include <algorithm>

#include "runtime/fibers.h"
#include "runtime/interpreter.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/possessions.h"

namespace nacre {

namespace {
using posix::Attention;

constexpr unsigned bit(Attention reason) { return static_cast<unsigned>(reason); }

void notice_memory(void* in) { static_cast<Interpreter*>(in)->port.raise_here(Attention::Memory); }
void refuse_memory(void* in) {
  static_cast<Interpreter*>(in)->reach(Stop::Memory);
  throw Unwound{};
}

int64_t saturated_sum(int64_t a, int64_t b) { return a > INT64_MAX - b ? INT64_MAX : a + b; }

void limit_heap(Interpreter& in, uint64_t bytes, size_t reserve) {
  Heap::Limit limit;
  limit.bytes = static_cast<size_t>(std::min<uint64_t>(bytes, SIZE_MAX - in.memory_at_start)) + in.memory_at_start;
  limit.reserve = reserve;
  limit.notice = notice_memory;
  limit.refuse = refuse_memory;
  limit.owner = &in;
  in.own_heap.set_limit(limit);
}

void arm(Interpreter& in, int64_t deadline) {
  Meter& meter = *in.meter;
  meter.deadline = deadline;
  meter.until_look = Meter::steps_between_looks;
  meter.looks_at_clock = deadline != INT64_MAX && (in.waiter.polls_every > 0 || !meter.timer.arm(in.port, deadline));
  in.waiter.deadline = meter.looks_at_clock ? deadline : INT64_MAX;
}

void disarm(Interpreter& in) {
  Meter& meter = *in.meter;
  if (meter.deadline == INT64_MAX) return;
  meter.timer.disarm();
  meter.deadline = in.waiter.deadline = INT64_MAX;
  meter.looks_at_clock = false;
  in.port.lower(Attention::Deadline);
}
}  // namespace

size_t Meter::depth_of(const Frame* innermost) {
  fresh_.clear();
  const Frame* f = innermost;
  for (; f; f = f->caller) {
    while (!seen_.empty() && seen_.back().frame > f) seen_.pop_back();
    if (!seen_.empty() && seen_.back().frame == f) {
      if (seen_.back().caller == f->caller) break;
      seen_.pop_back();
    }
    fresh_.push_back({f, f->caller});
  }
  if (!f) seen_.clear();
  seen_.insert(seen_.end(), fresh_.rbegin(), fresh_.rend());
  return seen_.size();
}

// --- Being stopped

bool Interpreter::stop(Stop why) {
  if (stopped == Stop::None) stopped = why;
  exit_status = 255;
  flow = Flow::Exit;
  if (!fibers || fibers->in_root()) skip_end_blocks = true;
  return false;
}

bool Interpreter::reach(Stop limit) {
  if (meter && meter->reached == Stop::None) meter->reached = limit;
  return stop(limit);
}

Value Interpreter::out_of_memory() {
  if (!meter || !meter->limits.memory) return die("Out of memory!\n");
  reach(Stop::Memory);
  return Value::unwind();
}

bool Interpreter::no_room(size_t slots) {
  if (meter && meter->limits.memory && slots > 1024) reach(Stop::Memory);
  return false;
}

// --- Counting

bool Interpreter::spend_slow(size_t units) {
  if (stopped != Stop::None) {
    flow = Flow::Exit;
    return false;
  }
  unsigned reasons = port.attention.load(std::memory_order_relaxed);
  if (reasons & bit(Attention::Interrupt)) {
    if (fibers) fibers->interrupt_others();
    return stop(Stop::Interrupted);
  }
  if (!meter) return true;
  if (meter->reached != Stop::None) return stop(meter->reached);
  if (meter->steps_left < units) {
    meter->steps_left = 0;
    return reach(Stop::Steps);
  }
  meter->steps_left -= units;
  if (reasons & bit(Attention::Memory)) return reach(Stop::Memory);
  if (meter->looks_at_clock && (meter->until_look -= static_cast<int64_t>(std::min<size_t>(units, Meter::steps_between_looks))) <= 0) {
    meter->until_look = Meter::steps_between_looks;
    if (posix::monotonic_nanoseconds() >= meter->deadline) return reach(Stop::Time);
  }
  if (!(reasons & bit(Attention::Deadline))) return true;
  if (posix::monotonic_nanoseconds() >= meter->deadline) return reach(Stop::Time);
  port.lower(Attention::Deadline);   // of a call that is over
  return true;
}

// What only a safe point may look at: the calls under way, and the value stack.
bool Interpreter::within_limits() {
  if (meter->depth != UINT32_MAX && meter->depth_of(frame) > meter->depth) return reach(Stop::Depth);
  if (!meter->limits.memory) return true;
  auto stack = static_cast<size_t>(sp - stack_base) * sizeof(Value);
  return stack < size_t{64} * 1024 || own_heap.has_room(stack) || reach(Stop::Memory);
}

void Interpreter::expect_stack(size_t slots) {
  if (!has_stack_for(slots)) fail("Out of memory during list extend");
  if (meter && meter->limits.memory) own_heap.expect((static_cast<size_t>(sp - stack_base) + slots) * sizeof(Value));
  charge(slots);
}

// --- The host's calls

void Interpreter::set_limits(const Limits& limits) {
  if (limits.any() && !meter) {
    meter = std::make_unique<Meter>();
    memory_at_start = memory_at_start ? memory_at_start : own_heap.in_use() - own_heap.free_bytes();
  }
  if (meter) meter->reached = Stop::None;
  port.lower(Attention::Memory);
  port.lower(Attention::Deadline);
  if (!limits.any()) {
    waiter.output_left = nullptr;
    if (posix::possessions) posix::possessions->children_left = UINT64_MAX, posix::possessions->most_descriptors = UINT32_MAX;
    meter.reset();
    own_heap.set_limit({});
    port.lower(Attention::Count);
    return;
  }
  meter->limits = limits;
  waiter.output_left = limits.output ? &meter->output_left : nullptr;
  meter->steps_left = limits.steps.value_or(UINT64_MAX);
  meter->output_left = limits.output.value_or(UINT64_MAX);
  if (posix::possessions) posix::possessions->most_descriptors = limits.descriptors.value_or(UINT32_MAX);
  if (posix::possessions) posix::possessions->children_left = limits.children ? *limits.children : UINT64_MAX;
  meter->depth = limits.depth.value_or(UINT32_MAX);
  if (limits.memory) limit_heap(*this, *limits.memory, Meter::reserve_memory);
  else own_heap.set_limit({});
  port.raise_here(Attention::Count);
}

void Interpreter::begin_host_call() {
  if (meter && meter->limits.time) arm(*this, saturated_sum(posix::monotonic_nanoseconds(), *meter->limits.time));
}
void Interpreter::limit_fork_child() {
  if (meter->deadline != INT64_MAX) arm(*this, meter->deadline);
}
void Interpreter::end_host_call() {
  if (meter) disarm(*this);
}

// What DESTROY may still use. A script without limits gets some for as long.
void Interpreter::begin_reserve() {
  if (!meter) {
    meter = std::make_unique<Meter>();
    meter->made_for_reserve = true;
  }
  meter->steps_before = std::exchange(meter->steps_left, Meter::reserve_steps);
  if (meter->reached == Stop::Output) meter->output_left = Meter::reserve_output;
  for (Attention told : {Attention::Interrupt, Attention::Deadline, Attention::Memory}) port.lower(told);
  if (meter->limits.memory) limit_heap(*this, own_heap.in_use() - std::min(own_heap.in_use(), memory_at_start) + Meter::reserve_memory, Meter::reserve_memory);
  port.raise_here(Attention::Count);
  disarm(*this);
  arm(*this, posix::monotonic_nanoseconds() + Meter::reserve_time);
  stopped = meter->reached = Stop::None;
}

void Interpreter::end_reserve() {
  disarm(*this);
  meter->steps_left = meter->steps_before;
  if (meter->limits.memory) limit_heap(*this, *meter->limits.memory, Meter::reserve_memory);
  if (!meter->made_for_reserve) return;
  meter.reset();
  port.lower(Attention::Count);
}

// The objects that the unwinding let go of have a little left to end themselves; what does not get along with that is not asked again.
void Interpreter::destroy_in_reserve() {
  if (destroys_waiting.empty()) return;
  Stop limit = meter ? meter->reached : Stop::None;
  begin_reserve();
  run_destroys();
  forget_destroys();
  end_reserve();
  if (meter) meter->reached = limit;
}

Limits Interpreter::limits_left() const {
  if (!meter) return {};
  Limits left = meter->limits;
  if (left.steps) left.steps = meter->steps_left;
  if (left.children && posix::possessions) left.children = static_cast<uint32_t>(posix::possessions->children_left);
  if (left.output) left.output = meter->output_left;
  if (left.memory) {
    size_t used = own_heap.in_use() - own_heap.free_bytes() - std::min(memory_at_start, own_heap.in_use() - own_heap.free_bytes());
    left.memory = *left.memory - std::min<uint64_t>(used, *left.memory);
  }
  if (left.time && meter->deadline != INT64_MAX) left.time = std::max<int64_t>(meter->deadline - posix::monotonic_nanoseconds(), 0);
  return left;
}

// END blocks and global destruction run under what is left; after a stop END blocks do not, and DESTROY has the reserve.
void Interpreter::end_under_limits() {
  if (is_stopped()) {
    skip_end_blocks = true;
    begin_reserve();
  }
  (void)finish(Flow::Normal);
  if (is_stopped()) forget_destroys();
}

Stop Interpreter::tell_stop() {
  Stop why = stopped;
  destroy_in_reserve();
  for (Attention told : {Attention::Interrupt, Attention::Deadline, Attention::Memory}) port.lower(told);
  stopped = Stop::None;
  flow = Flow::Normal;
  return why;
}

}  // namespace nacre
