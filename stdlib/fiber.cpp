// SPDX-License-Identifier: MIT
// Nacre::Fiber: subs that take turns where they would wait.
#include "runtime/fibers.h"

#include <algorithm>
#include <cerrno>

#include "builtins/answers.h"
#include "runtime/posix/readiness.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
// An object holds the fiber's number; the fiber stays until the last object has gone and it has ended.
Value object_for(Interpreter& in, Fiber& fiber) {
  ++fiber.handles;
  Held object(Value::of(Tag::Ref, new_box(Value::integer(static_cast<int64_t>(fiber.number)))));
  object->o->package = in.stash("Nacre::Fiber").package_index;
  return object.take();
}

Fiber* fiber_of(Call& call) {
  const Value& v = call.value(0);
  bool is_object = v.is_ref() && v.o->kind == ObjectKind::Box && call.in.derives_from(*call.in.packages[v.o->package ? v.o->package : 1], "Nacre::Fiber");
  if (!v.is_ref() || !v.o->package || !is_object) return call.in.fail("Not a Nacre::Fiber object"), nullptr;
  Held number(read(&v.box->value));
  return Fibers::of(call.in).find(static_cast<uint64_t>(to_integer(call.in, *number)));
}

// Nacre::Fiber::spawn(CODE, ARGUMENTS...); as a method too.
Value do_spawn(Call& call) {
  uint32_t first = call.count() && !call.value(0).is_ref() ? 1 : 0;   // the class
  if (first >= call.count() || !call.value(first).is_ref() || call.value(first).o->kind != ObjectKind::Code)
    return call.die("Usage: Nacre::Fiber::spawn(sub {...}, ARGUMENTS)");
  std::vector<Held> arguments;
  for (uint32_t k = first + 1; k < call.count(); ++k) arguments.push_back(Held::sharing(call.value(k)));
  std::vector<Value> borrowed;
  for (const Held& argument : arguments) borrowed.push_back(*argument);
  Fiber* fiber = Fibers::of(call.in).spawn(*call.value(first).code, borrowed.data(), borrowed.size(), Want::List);
  return fiber ? object_for(call.in, *fiber) : call.fails(call.in.system_error);
}

// What the sub returned; dies as it died.
Value do_join(Call& call) {
  Fiber* fiber = fiber_of(call);
  if (!fiber) return call.undef();
  if (&Fibers::of(call.in).current() == fiber) return call.die("A fiber cannot wait for itself");
  if (!Fibers::of(call.in).join(*fiber)) return Value::unwind();
  const Fiber::Outcome& outcome = fiber->outcome;
  if (outcome.flow == Flow::Die) return call.in.die_value(copy(*outcome.value));
  if (outcome.flow != Flow::Normal) return call.die("The fiber was cancelled");
  if (!call.wants_list()) return outcome.list.empty() ? call.undef() : copy(*outcome.list.back());
  for (const Held& v : outcome.list) call.push(copy(*v));
  return call.list();
}

Value do_is_done(Call& call) {
  Fiber* fiber = fiber_of(call);
  return call.truth(!fiber || fiber->state == Fiber::State::Done);
}

Value do_cancel(Call& call) {
  Fiber* fiber = fiber_of(call);
  if (fiber) Fibers::of(call.in).cancel(*fiber);
  return call.in.attend() ? call.truth(fiber != nullptr) : Value::unwind();
}

// The seconds may be a fraction.
Value do_cancel_in(Call& call) {
  Fiber* fiber = fiber_of(call);
  double seconds = call.number(1);
  if (fiber) Fibers::of(call.in).cancel_at(*fiber, posix::monotonic_nanoseconds() + static_cast<int64_t>(std::clamp(seconds * 1e9, 0.0, static_cast<double>(Fibers::longest_wait))));
  return call.truth(fiber != nullptr);
}

Value do_yield(Call& call) {
  if (!call.in.fibers) return call.truth(true);
  return call.in.fibers->yield() ? call.truth(true) : Value::unwind();
}

Value do_current(Call& call) {
  if (!call.in.fibers || call.in.fibers->in_root()) return call.undef();
  return object_for(call.in, call.in.fibers->current());
}

Value do_number(Call& call) {
  Held number(call.value(0).is_ref() ? read(&call.value(0).box->value) : Value::integer(0));
  return Value::integer(to_integer(call.in, *number));
}

Value do_count(Call& call) { return Value::integer(call.in.fibers ? static_cast<int64_t>(call.in.fibers->unfinished()) : 0); }

// Stacks of the fibers to come, in bytes of address space: that of C, and that of Perl's values.
Value do_stack_size(Call& call) {
  Fibers& fibers = Fibers::of(call.in);
  constexpr int64_t least = 64 << 10, most = int64_t{1} << 32;
  int64_t wanted = call.integer_or(call.count() ? call.count() - 1 : 0, 0);
  if (wanted) {
    if (wanted < least || wanted > most) return call.die("A fiber's stack has between 65536 and 4294967296 bytes");
    fibers.stack_bytes = static_cast<size_t>(wanted) / 4096 * 4096;
    fibers.value_bytes = fibers.stack_bytes / 2;
  }
  return Value::integer(static_cast<int64_t>(fibers.stack_bytes));
}

Value do_destroy(Call& call) {
  Fiber* fiber = call.in.fibers ? fiber_of(call) : nullptr;
  if (!fiber || fiber->handles == 0) return call.undef();
  if (--fiber->handles == 0) call.in.fibers->forget(*fiber);
  return call.undef();
}
}  // namespace

constinit const Row fiber_table[] = {
    {"Nacre::Fiber::DESTROY", {}, Needs::Nothing, Taint::Neither, "nobody names the fiber any more", do_destroy},
    {"Nacre::Fiber::cancel", {}, Needs::Nothing, Taint::Neither, "ends the fiber where it waits", do_cancel},
    {"Nacre::Fiber::cancel_in", {}, Needs::Nothing, Taint::Neither, "ends the fiber in some seconds", do_cancel_in},
    {"Nacre::Fiber::count", {}, Needs::Nothing, Taint::Neither, "how many fibers there are", do_count},
    {"Nacre::Fiber::current", {}, Needs::Nothing, Taint::Neither, "the running fiber; undef: the main program", do_current},
    {"Nacre::Fiber::is_done", {}, Needs::Nothing, Taint::Neither, "has it ended?", do_is_done},
    {"Nacre::Fiber::join", {}, Needs::Nothing, Taint::Neither, "waits for the end; what the sub returned, or dies as it died", do_join},
    {"Nacre::Fiber::number", {}, Needs::Nothing, Taint::Neither, "which it is, from 1", do_number},
    {"Nacre::Fiber::spawn", {}, Needs::Nothing, Taint::Neither, "a sub that runs while others wait", do_spawn},
    {"Nacre::Fiber::stack_size", {}, Needs::Nothing, Taint::Neither, "room for the calls of the fibers to come", do_stack_size},
    {"Nacre::Fiber::yield", {}, Needs::Nothing, Taint::Neither, "lets the others go first", do_yield},
};
const Rows fiber_rows = fiber_table;

}  // namespace nacre
