// SPDX-License-Identifier: MIT
// How fibers begin, take turns and end. What each kind of waiting means is in fiber_waits.cpp.
#include "runtime/fibers.h"

#include <algorithm>
#include <cerrno>

#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/child.h"
#include "runtime/posix/thread.h"

namespace nacre {

namespace {
constexpr size_t most_spare_stacks = 256;
}  // namespace

Fibers::Fibers(Interpreter& in) : in_(in) {
  root_.state = Fiber::State::Running;
  in.waiter.suspender = this;
}

Fibers::~Fibers() {
  in_.waiter.suspender = nullptr;
  for (posix::FiberStack& stack : spare_stacks_) posix::unmap_fiber_stack(stack);
}

Fibers& Fibers::of(Interpreter& in) {
  if (!in.fibers) in.fibers = std::make_unique<Fibers>(in);
  return *in.fibers;
}

Fiber* Fibers::find(uint64_t number) {
  auto at = living_.find(number);
  return at == living_.end() ? nullptr : at->second.get();
}

size_t Fibers::unfinished() const {
  return static_cast<size_t>(std::count_if(living_.begin(), living_.end(), [](const auto& entry) { return entry.second->state != Fiber::State::Done; }));
}

// --- Life

Fiber* Fibers::spawn(Code& code, const Value* arguments, size_t count, Want want) {
  posix::FiberStack stack;
  size_t all_bytes = stack_bytes + posix::native_stack();
  if (!spare_stacks_.empty() && spare_stacks_.back().stack_bytes == all_bytes && spare_stacks_.back().value_bytes == value_bytes) {
    stack = spare_stacks_.back();
    spare_stacks_.pop_back();
  } else {
    stack = posix::map_fiber_stack(value_bytes, all_bytes);
  }
  if (!stack.low || !readiness_) {
    in_.system_error = ENOMEM;
    return nullptr;
  }
  auto* fiber = new Fiber(stack, begin, nullptr);
  fiber->number = ++last_number_;
  living_.emplace(fiber->number, fiber);
  fiber->code = Ref<Code>::sharing(&code);
  fiber->want = want;
  for (size_t k = 0; k < count; ++k) fiber->arguments.push_back(Held(copy(arguments[k])));
  Strand& strand = fiber->strand;
  strand.temporaries = reinterpret_cast<Value*>(stack.low);
  std::fill_n(strand.temporaries, Strand::temporary_count, Value::undef());
  strand.stack_base = strand.sp = strand.temporaries + Strand::temporary_count;
  strand.stack_end = reinterpret_cast<Value*>(stack.low + stack.value_bytes);
  strand.stack_limit = stack.stack_low() + posix::native_stack();
  fiber->eval_error = Held(string_value(""));
  fiber->state = Fiber::State::Ready;
  ready_.push_back(fiber);
  if (in_.own_heap.is_limited()) charge_stack(*fiber);
  return fiber;
}

void Fibers::begin(void*) {
  Fibers& all = *interpreter->fibers;
  Fiber& fiber = *all.current_;
  all.run_to_end(fiber);
  if (all.program_ == &fiber) posix::exit_now(all.in_.finish(all.program_ended(fiber)));
  all.ended_.push_back(&fiber);
  Fiber* next = all.next_ready();
  if (!next) next = all.host_waits_;
  while (!next) {   // the others all wait: this stack serves until one of them goes on
    if (!all.look(-1)) all.become_ready(all.program());   // a signal's handler runs there
    next = all.next_ready();
  }
  all.switch_to(*next, true);
}

// In the child of a fork: this fiber's end is that of the process.
Flow Fibers::program_ended(Fiber& fiber) {
  if (fiber.outcome.flow == Flow::Die) in_.thrown = std::move(fiber.outcome.value);
  return fiber.outcome.flow;
}

void Fibers::run_to_end(Fiber& fiber) {
  Value* at = in_.sp;
  for (Held& argument : fiber.arguments) in_.push(argument.take());
  Value v = Value::unwind();
  try {
    v = in_.attend() ? in_.call(*fiber.code, at, fiber.want) : Value::unwind();
  } catch (const Unwound&) {
  } catch (const std::bad_alloc&) {
    in_.out_of_memory();
  }
  if (!v.is_unwind()) {
    fiber.outcome.value = Held(v);
    if (fiber.want == Want::List)
      for (Value* result = at; result < in_.sp; ++result) fiber.outcome.list.push_back(Held(read(result)));
  } else {
    fiber.outcome.flow = std::exchange(in_.flow, Flow::Normal);
    fiber.outcome.stop = fiber.cancel_told ? std::exchange(in_.stopped, Stop::None) : in_.stopped;
    if (fiber.outcome.flow == Flow::Die) fiber.outcome.value = std::move(in_.thrown);
    if (fiber.outcome.flow == Flow::Exit && fiber.outcome.stop == Stop::None && &fiber != program_) {
      exit_wanted_ = true;
      exit_status_ = in_.exit_status;
      cancel(program());
    }
  }
  in_.frame = nullptr;
  in_.drop_to(in_.stack_base);
  in_.locals.restore_to(in_, 0);
  for (uint32_t k = 0; k < Strand::temporary_count; ++k) release(std::exchange(in_.temporaries[k], Value::undef()));
  if (!in_.destroys_waiting.empty()) in_.run_destroys();
  for (int64_t* clock : {&fiber.alarm_at, &fiber.cancels_at})
    if (*clock) clocks_.erase({std::exchange(*clock, 0), &fiber});
  fiber.code = {};
  fiber.state = Fiber::State::Done;
  if (fiber.outcome.flow == Flow::Die && !fiber.is_awaited && fiber.handles == 0 && &fiber != program_) {
    try {
      in_.warn_text("Fiber " + std::to_string(fiber.number) + " died: " + Text(in_, *fiber.outcome.value).str());
    } catch (const Unwound&) {
    }
  }
  for (Fiber* joiner : fiber.joiners) become_ready(*joiner);
  if (fiber.on_done) std::exchange(fiber.on_done, nullptr)(fiber);
}

// Where memory is limited. Deep calls that have come back by now left their pages there, and these count.
void Fibers::charge_stack(Fiber& fiber) {
  if (!fiber.stack.low) return;
  size_t before = fiber.charged_values + fiber.charged_stack;
  fiber.charged_values = posix::touched_values(fiber.stack, fiber.charged_values);
  fiber.charged_stack = posix::touched_stack(fiber.stack, fiber.charged_stack);
  in_.own_heap.charge((before ? 0 : sizeof(Fiber)) + fiber.charged_values + fiber.charged_stack - before);
}

void Fibers::discharge_stack(Fiber& fiber) {
  if (fiber.charged_stack) in_.own_heap.discharge(sizeof(Fiber) + fiber.charged_values + fiber.charged_stack);
  fiber.charged_values = fiber.charged_stack = 0;
}

// On another stack than those that it frees.
void Fibers::bury() {
  while (!ended_.empty()) {
    Fiber* fiber = ended_.back();
    ended_.pop_back();
    discharge_stack(*fiber);
    if (spare_stacks_.size() < most_spare_stacks) {
      posix::trim_fiber_stack(fiber->stack);
      spare_stacks_.push_back(fiber->stack);
    } else {
      posix::unmap_fiber_stack(fiber->stack);
    }
    fiber->stack = {};
    fiber->strand = Strand();
    forget(*fiber);
  }
}

void Fibers::forget(Fiber& fiber) {
  if (fiber.handles == 0 && fiber.state == Fiber::State::Done && !fiber.stack.low) living_.erase(fiber.number);
}

// --- Taking turns

void Fibers::become_ready(Fiber& fiber) {
  if (fiber.state != Fiber::State::Waiting) return;
  fiber.state = Fiber::State::Ready;
  ready_.push_back(&fiber);
}

// Fibers that only pass the turn to each other keep neither those that wait nor a host's loop from theirs.
Fiber* Fibers::next_ready() {
  if (ready_.empty()) return nullptr;
  if (++turns_ >= turns_in_a_row) {
    turns_ = 0;
    if (host_waits_) {
      poll_is_over_ = true;
      return current_ == host_waits_ ? nullptr : host_waits_;
    }
    if (!waits_.empty() || !clocks_.empty()) look(0);
  }
  Fiber* next = ready_.front();
  ready_.pop_front();
  return next;
}

void Fibers::step_out(Fiber& fiber) {
  in_.locals.step_out(in_);
  fiber.topic = Held(std::exchange(in_.known.topic->scalar, Value::undef()));
  fiber.eval_error = Held(std::exchange(in_.known.eval_error->scalar, Value::undef()));
  fiber.sort_a = Held(std::exchange(in_.known.sort_a->scalar, Value::undef()));
  fiber.sort_b = Held(std::exchange(in_.known.sort_b->scalar, Value::undef()));
  fiber.strand = std::move(static_cast<Strand&>(in_));
}

void Fibers::step_in(Fiber& fiber) {
  static_cast<Strand&>(in_) = std::move(fiber.strand);
  in_.known.topic->scalar = fiber.topic.take();
  in_.known.eval_error->scalar = fiber.eval_error.take();
  in_.known.sort_a->scalar = fiber.sort_a.take();
  in_.known.sort_b->scalar = fiber.sort_b.take();
  in_.locals.step_in(in_);
}

void Fibers::switch_to(Fiber& next, bool for_good) {
  Fiber& from = *current_;
  next.state = Fiber::State::Running;
  if (&next == &from) return;
  if (in_.own_heap.is_limited()) [[unlikely]] charge_stack(from);
  step_out(from);
  current_ = &next;
  step_in(next);
  posix::Context::jump(from.context, next.context, for_good);
  // Here again: whoever jumped has made this one the current one.
  if (!ended_.empty()) bury();
}

void Fibers::rest() {
  Fiber& self = *current_;
  self.state = Fiber::State::Waiting;
  while (self.state == Fiber::State::Waiting) {
    if (Fiber* next = next_ready()) switch_to(*next);
    else if (host_waits_ && host_waits_ != &self) switch_to(*host_waits_);
    else if (!look(-1)) break;
  }
  if (self.state == Fiber::State::Ready) std::erase(ready_, &self);
  self.state = Fiber::State::Running;
  stop_waiting(self);
}

bool Fibers::yield() {
  Fiber& self = *current_;
  if (ready_.empty()) look(0);
  if (!ready_.empty()) {
    self.state = Fiber::State::Ready;
    ready_.push_back(&self);
    switch_to(*next_ready());
    self.state = Fiber::State::Running;
  }
  if (self.cancelled || exit_wanted_) in_.port.raise(posix::Attention::Fiber);
  return in_.attend();
}

bool Fibers::join(Fiber& other) {
  Fiber& self = *current_;
  other.is_awaited = true;
  while (other.state != Fiber::State::Done) {
    other.joiners.push_back(&self);
    rest();
    std::erase(other.joiners, &self);
    if (self.cancelled || (exit_wanted_ && &self == &program())) in_.port.raise(posix::Attention::Fiber);
    if (!in_.attend()) return false;
  }
  return true;
}

void Fibers::cancel(Fiber& fiber, Stop reason) {
  if (fiber.state == Fiber::State::Done || fiber.cancelled) return;
  fiber.cancelled = true;
  fiber.cancel_reason = reason;
  if (&fiber == current_) in_.port.raise(posix::Attention::Fiber);
  else if (fiber.state == Fiber::State::Waiting) become_ready(fiber);
}

void Fibers::host_goes_on() {
  int64_t next_clock = earliest();
  readiness_.set_clock(next_clock < 0 ? 0 : next_clock);
  if (!ready_.empty() && !std::exchange(has_rung_, true)) readiness_.ring();
}

bool Fibers::attend() {
  in_.port.lower(posix::Attention::Fiber);
  Fiber& self = *current_;
  if (self.alarm_due) {
    self.alarm_due = false;
    posix::signals::note(posix::signals::number("ALRM"));
  }
  if (!self.cancelled) return true;
  if (&self == &program() && exit_wanted_) {
    self.cancelled = exit_wanted_ = false;
    in_.exit_status = exit_status_;
    in_.flow = Flow::Exit;
    return false;
  }
  self.cancelled = false;
  self.cancel_told = true;
  return in_.stop(self.cancel_reason);
}

bool Fibers::poll() {
  auto is_interrupted = [this] { return (in_.port.attention.load(std::memory_order_relaxed) & static_cast<unsigned>(posix::Attention::Interrupt)) != 0; };
  do {   // an interrupt is the fibers': they are what runs, also where it comes meanwhile
    if (is_interrupted()) {
      in_.port.lower(posix::Attention::Interrupt);
      interrupt_others();
    }
    if (!ready_.empty() || look(0)) run_ready();
  } while (is_interrupted());
  root_.state = Fiber::State::Running;
  if (root_.cancelled) in_.port.raise(posix::Attention::Fiber);
  return in_.attend();
}

void Fibers::run_ready() {
  host_waits_ = &root_;
  poll_is_over_ = false;
  turns_ = 0;
  while (Fiber* next = next_ready()) {
    if (next == &root_) continue;
    switch_to(*next);
    if (poll_is_over_) break;
    if (ready_.empty()) look(0);
  }
  host_waits_ = nullptr;
}

void Fibers::interrupt_others() {
  for (auto& [number, fiber] : living_)
    if (fiber.get() != current_) cancel(*fiber);
}

void Fibers::be_alone() {
  for (auto& [number, fiber] : living_)
    if (fiber.get() != current_) (void)fiber.release();   // its stack is a copy of what the parent goes on with
  std::erase_if(living_, [](const auto& entry) { return !entry.second; });
  for (HandleObject* handle : in_.open_handles)
    if (handle->stream) handle->stream->forget_others();
  line_.clear();
  ready_.clear();
  waits_.clear();
  clocks_.clear();
  ended_.clear();
  host_waits_ = nullptr;
  readiness_ = posix::Readiness();
  if (in_root()) return;
  program_ = current_;
  program_->joiners.clear();
  root_.state = Fiber::State::Done;
}

void Fibers::end_all() {
  while (!living_.empty()) {
    std::vector<Fiber*> left;
    for (auto& [number, fiber] : living_)
      if (fiber->state != Fiber::State::Done) left.push_back(fiber.get());
    if (left.empty()) return;
    for (Fiber* fiber : left) cancel(*fiber);
    for (size_t turns = left.size() + 1; turns > 0 && !ready_.empty(); --turns) (void)yield();
  }
}

}  // namespace nacre
