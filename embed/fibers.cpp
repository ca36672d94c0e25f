// SPDX-License-Identifier: MIT
// Fibers for a host's loop.
#include "runtime/fibers.h"

#include <algorithm>
#include <iterator>

#include "embed/host_function.h"
#include "embed/trace.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/readiness.h"

namespace nacre::v1 {

using inside::Access;
using inside::Core;
using inside::Inside;

namespace {
// On the fiber's own stack, as the last thing that it does: the host hears of it on its own.
void keep_outcome(const inside::CorePointer& core, Interpreter::Done done, Fiber& fiber) {
  Inside inside(core);
  Core::Finished finished{std::move(done), nullptr, {}};
  Fiber::Outcome& outcome = fiber.outcome;
  if (outcome.flow == Flow::Normal) {
    finished.result = inside.to_host(outcome.value.take());
  } else {
    if (outcome.flow == Flow::Die) inside.in.thrown = std::move(outcome.value);
    Stop before = std::exchange(inside.in.stopped, outcome.stop);
    finished.failure = std::make_exception_ptr(inside::make_error(inside, *core, outcome.flow));
    inside.in.stopped = before;
  }
  core->finished.push_back(std::move(finished));
}

// What is done may start, end and destroy as it likes: nothing of ours is held meanwhile. Where it throws, those behind it are told at the next
// poll(), for which the bell rings.
void tell_finished(const inside::CorePointer& core) {
  while (!core->finished.empty()) {
    std::vector<Core::Finished> due = std::exchange(core->finished, {});
    size_t told = 0;
    try {
      while (told < due.size()) {
        Core::Finished& one = due[told++];
        if (one.done) one.done(one.failure, std::move(one.result));
      }
    } catch (...) {
      auto rest = due.begin() + static_cast<ptrdiff_t>(told);
      core->finished.insert(core->finished.begin(), std::make_move_iterator(rest), std::make_move_iterator(due.end()));
      if (int bell = core->bell.load(); bell >= 0 && !core->finished.empty()) posix::Readiness::ring(bell);
      throw;
    }
  }
}

Fibers& fibers_of(Inside& inside) {
  Fibers& fibers = Fibers::of(inside.in);
  if (!fibers.in_root()) inside::misuse("a fiber is running: the host's loop must not be entered from it");
  return fibers;
}
}  // namespace

FiberId Interpreter::spawn(const Value& code, std::vector<Value> arguments, Done done) {
  Inside inside(Access::core(*this));
  Held sub(inside.to_perl(code));
  if (!sub->is_ref() || sub->o->kind != ObjectKind::Code) inside::misuse("the value is no sub");
  std::vector<Held> given;
  std::vector<nacre::Value> borrowed;
  for (const Value& v : arguments) borrowed.push_back(*given.emplace_back(Held(inside.to_perl(v))));
  Fiber* fiber = Fibers::of(inside.in).spawn(*sub->code, borrowed.data(), borrowed.size(), nacre::Want::Scalar);
  if (!fiber) inside::misuse("no room for one more fiber");
  fiber->is_awaited = true;
  fiber->on_done = [core = core_, done = std::move(done)](Fiber& ended) { keep_outcome(core, done, ended); };
  return FiberId{fiber->number};
}

void Interpreter::cancel(FiberId id) {
  Inside inside(Access::core(*this));
  if (Fiber* fiber = Fibers::of(inside.in).find(static_cast<uint64_t>(id))) Fibers::of(inside.in).cancel(*fiber);
}

void Interpreter::cancel_after(FiberId id, std::chrono::nanoseconds time) {
  Inside inside(Access::core(*this));
  Fiber* fiber = Fibers::of(inside.in).find(static_cast<uint64_t>(id));
  if (fiber) Fibers::of(inside.in).cancel_at(*fiber, posix::monotonic_nanoseconds() + std::clamp<int64_t>(time.count(), 0, Fibers::longest_wait));
}

int Interpreter::descriptor() {
  Inside inside(Access::core(*this));
  core_->bell = Fibers::of(inside.in).bell();
  return Fibers::of(inside.in).descriptor();
}

size_t Interpreter::fibers() {
  Inside inside(Access::core(*this));
  return core_->finished.size() + (inside.in.fibers ? inside.in.fibers->unfinished() : 0);
}

void Interpreter::poll() {
  inside::CorePointer core = Access::core(*this);
  std::exception_ptr whole;
  try {
    Inside inside(core);
    Fibers& fibers = fibers_of(inside);
    inside.guarded([&] { return fibers.poll() ? nacre::Value::undef() : nacre::Value::unwind(); });
    fibers.host_goes_on();   // where the main script called it nobody else says so
  } catch (const Error&) {
    whole = std::current_exception();
  }
  tell_finished(core);
  if (whole) std::rethrow_exception(whole);
}

void Interpreter::on_fork(std::function<void(Fork)> told) {
  Inside inside(Access::core(*this));
  inside.in.on_fork = [told = std::move(told)](nacre::Interpreter::Fork phase) {
    try {
      told(static_cast<Fork>(phase));
    } catch (...) {
      if (phase != nacre::Interpreter::Fork::Prepare) return nacre::interpreter->warn_text("The host's on_fork threw after the fork\n");
      inside::die_of_exception(*nacre::interpreter, "on_fork");
      throw Unwound{};
    }
  };
}

}  // namespace nacre::v1
