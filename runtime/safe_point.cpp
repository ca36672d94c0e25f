// SPDX-License-Identifier: MIT
// Safe points: between statements and at loop edges one word is polled; behind it wait signals and objects whose DESTROY is due.
#include "runtime/fibers.h"
#include "runtime/interpreter.h"

namespace nacre {

bool Interpreter::attend_slow() {
  if (!spend_slow(1) || (meter && !within_limits())) return false;
  unsigned reasons = port.attention.load(std::memory_order_relaxed);
  if ((reasons & static_cast<unsigned>(posix::Attention::Fiber)) && fibers && !fibers->attend()) return false;
  if (!destroys_waiting.empty() && !run_destroys()) return false;
  if (port.attention.load(std::memory_order_relaxed) & static_cast<unsigned>(posix::Attention::Signal)) return dispatch_signals();
  return true;
}

namespace {
// Where there is no finding out (an @ISA that goes round in a circle), there is none; a die under way is not touched.
Code* find_destroy(Interpreter& in, Stash& package) {
  Flow flow_before = in.flow;
  Held thrown_before = std::move(in.thrown);
  Code* found = nullptr;
  try {
    found = in.find_method(package, "DESTROY", true);
  } catch (const Unwound&) {
    in.flow = flow_before;
  }
  in.thrown = std::move(thrown_before);
  return found;
}
}  // namespace

bool Interpreter::wants_destroy(const Object& o) {
  if (o.package >= packages.size()) return false;
  Stash& package = *packages[o.package];
  if (package.destroy_generation != method_generation) {
    package.destroy_generation = method_generation;
    package.destroy = find_destroy(*this, package);
  }
  return package.destroy != nullptr;
}

void Interpreter::queue_destroy(Object* dying) {
  destroys_waiting.push_back(dying);
  port.raise(posix::Attention::Destroy);
}

bool Interpreter::run_destroys() {
  if (is_stopped()) {                        // they wait until the host is told: metering.cpp
    flow = Flow::Exit;
    return false;
  }
  // A die under way, $@ and the results of a return must not notice what the destructors do.
  Flow flow_before = flow;
  Value* mark_before = std::exchange(return_mark, nullptr);
  Held thrown_before = std::move(thrown);
  bool exits = false;
  while (!destroys_waiting.empty()) {
    std::vector<Object*> due;
    due.swap(destroys_waiting);
    port.lower(posix::Attention::Destroy);
    for (Object* o : due) {
      flow = Flow::Normal;
      destroy_one(o);
      exits = exits || flow == Flow::Exit;
    }
  }
  if (exits) {
    flow = Flow::Exit;
    return false;
  }
  flow = flow_before;
  return_mark = mark_before;
  thrown = std::move(thrown_before);
  return true;
}

// Those whose DESTROY is not to run any more.
void Interpreter::forget_destroys() {
  while (!destroys_waiting.empty()) {
    std::vector<Object*> due;
    due.swap(destroys_waiting);
    for (Object* o : due) release(o);                       // dying ones are not asked twice
  }
  port.lower(posix::Attention::Destroy);
}

void Interpreter::destroy_one(Object* o) {
  Ref<Object> keep(o);
  Stash& package = *packages[o->package];
  if (!wants_destroy(*o)) return;
  Ref<Code> method = Ref<Code>::sharing(package.destroy);
  LocalScope scope(*this);
  Held error_before(read(&known.eval_error->scalar));
  JumpScope barrier(*this, JumpTarget::Kind::Barrier);
  push(Value::of(Tag::Ref, o));
  retain(o);
  if (method->glob && method->glob->name->view() == "AUTOLOAD")
    store(real(&glob(glob_name(*method->glob)).scalar), string_value(std::string(package.name->view()) + "::DESTROY"));
  ++eval_depth;
  Value result = call(*method, sp - 1, Want::Void);
  --eval_depth;
  if (o->refs > 1 && !in_destruction) {                                         // it lives on: DESTROY will be due again
    o->flags &= static_cast<uint8_t>(~Dying);
    destructible.insert(o);
  }
  if (!result.is_unwind()) { release(result); return; }
  if (flow == Flow::Exit) child_status = exit_status;
  if (flow != Flow::Die) return;
  Held what = std::move(thrown);
  store(real(&known.eval_error->scalar), error_before.take());
  Text text(*this, *what);
  std::string message = "\t(in cleanup) " + text.str();
  if (!message.ends_with('\n')) message += where();
  if (warns(parser::Warn::Misc)) warn_text(std::move(message));
}

// Objects that something still holds when the program ends, cycles among them.
void Interpreter::destroy_leftovers() {
  for (int round = 0; round < 16 && !destructible.empty(); ++round) {
    std::vector<Ref<Object>> due;
    for (Object* o : destructible) due.push_back(Ref<Object>::sharing(o));
    destructible.clear();
    for (Ref<Object>& o : due) {
      if (o->has(Dying) || !wants_destroy(*o)) continue;
      o->flags |= Dying;
      retain(o.get());
      destroy_one(o.get());
    }
  }
}

}  // namespace nacre
