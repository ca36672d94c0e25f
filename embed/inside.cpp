// SPDX-License-Identifier: MIT
// The way into an interpreter and out again: whose thread it is, how much stack there is, what comes of a die.
#include <bit>

#include "embed/core.h"
#include "embed/trace.h"
#include "runtime/fibers.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/thread.h"

namespace nacre::v1::inside {

// What an outermost call leaves is nobody's: the interpreter may end on another thread, and nothing here would know.
void become(nacre::Interpreter* in) {
  nacre::interpreter = in;
  nacre::heap = in ? &in->own_heap : nullptr;
  posix::sandbox = in ? in->sandbox.get() : nullptr;
  posix::possessions = in ? &static_cast<Core*>(in->host)->possessions : nullptr;
  if (!in) return posix::signals::belong_to_nobody();
  posix::signals::port = &in->port;
  posix::signals::ownership = static_cast<Core*>(in->host)->signals.get();
}

namespace {
nacre::Interpreter& living(Core& core) {
  nacre::Interpreter* in = core.in.load(std::memory_order_acquire);
  if (!in) misuse("the interpreter is gone");
  return *in;
}

void release_dropped(Core& core) {
  std::vector<nacre::Value> due;
  {
    std::lock_guard inside(core.door);
    due.swap(core.dropped);
    core.any_dropped = false;
  }
  for (const nacre::Value& v : due) release(v);
}
}  // namespace

void misuse(const std::string& message) { throw Error(Error::Kind::Misuse, message); }

Inside::Inside(const CorePointer& core) : in(living(*core)), core_(*core), pointer_(core->self), before_(nacre::interpreter) {
  const void* nobody = nullptr;
  outermost_ = core_.thread.load(std::memory_order_relaxed) != this_thread();
  if (outermost_ && !core_.thread.compare_exchange_strong(nobody, this_thread(), std::memory_order_acquire)) misuse("another thread is inside the interpreter");
  if (outermost_ && core_.in.load(std::memory_order_relaxed) != &in) {   // it ended just before
    core_.thread.store(nullptr, std::memory_order_release);
    misuse("the interpreter is gone");
  }
  ++core_.entries;
  if (before_ != &in) become(&in);
  evals_before_ = std::exchange(in.host_eval_depth, in.eval_depth);
  flow_before_ = std::exchange(in.flow, Flow::Normal);
  if (outermost_) {
    stack_limit_before_ = in.stack_limit;
    in.stack_limit = posix::thread_stack_limit();
    in.port.thread.store(posix::this_thread(), std::memory_order_relaxed);
    core_.thread_id.store(posix::thread_id(), std::memory_order_relaxed);
    if (core_.any_dropped.load(std::memory_order_relaxed)) release_dropped(core_);
    if (in.meter) in.begin_host_call();
  }
}

Inside::~Inside() {
  --core_.entries;
  in.host_eval_depth = evals_before_;
  in.flow = flow_before_;
  if (outermost_) {
    if (in.fibers) in.fibers->host_goes_on();
    if (in.meter) in.end_host_call();
    in.stack_limit = stack_limit_before_;
    core_.thread_id.store(0, std::memory_order_relaxed);
    core_.thread.store(nullptr, std::memory_order_release);
  }
  if (before_ != &in) become(before_);
  if (outermost_ && core_.outlived.load(std::memory_order_relaxed)) [[unlikely]] core_.end_outlived();
}

void let_go(const CorePointer& core, const nacre::Value& value) noexcept {
  if (!value.is_counted()) return;
  const void* nobody = nullptr;
  bool already_inside = core->thread.load(std::memory_order_relaxed) == this_thread();
  if (!already_inside && !core->thread.compare_exchange_strong(nobody, this_thread(), std::memory_order_acquire)) {
    std::lock_guard inside(core->door);
    core->dropped.push_back(value);
    core->any_dropped = true;
    return;
  }
  if (nacre::Interpreter* in = core->in.load(std::memory_order_acquire)) {
    nacre::Interpreter* before = nacre::interpreter;
    if (before != in) become(in);
    release(value);
    if (before != in) become(before);
  }
  if (already_inside) return;
  core->thread.store(nullptr, std::memory_order_release);
  if (core->outlived.load(std::memory_order_relaxed)) core->end_outlived();
}

nacre::Value Inside::to_perl(const Value& v) const {
  uint64_t word = Access::word(v);
  switch (Access::tag(v)) {
    case Access::integer: return nacre::Value::integer(static_cast<int64_t>(word));
    case Access::unsigned_: return nacre::Value::unsigned_integer(word);
    case Access::number: return nacre::Value::number(std::bit_cast<double>(word));
    case Access::truth: return in.truth(word != 0);
    case Access::text: return string_value(Access::text_cell(v).text, Access::text_cell(v).utf8);
    case Access::held:
      if (Access::cell(v).core != pointer_) misuse("a value of another interpreter");
      return copy(Access::cell(v).value);
    default: return nacre::Value::undef();
  }
}

Value Inside::to_host(nacre::Value owned) const {
  switch (owned.tag) {
    case Tag::Undef: return {};
    case Tag::Int: return Access::make(Access::integer, static_cast<uint64_t>(owned.i));
    case Tag::Uint: return Access::make(Access::unsigned_, owned.u);
    case Tag::Num: return Access::make(Access::number, std::bit_cast<uint64_t>(owned.d));
    default: break;
  }
  auto* cell = new Cell;
  cell->core = pointer_;
  cell->value = owned;
  return Access::make(Access::held, reinterpret_cast<uint64_t>(cell));
}

void Inside::throw_error() {
  Flow flow = std::exchange(in.flow, Flow::Normal);
  throw make_error(*this, core_, flow);
}

}  // namespace nacre::v1::inside
