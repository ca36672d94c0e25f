// SPDX-License-Identifier: MIT
// A script calls the host: arguments there, answers back, exceptions become die.
#include "embed/host_function.h"

#include <algorithm>
#include <bit>

#include "embed/error_state.h"
#include "embed/trace.h"
#include "runtime/call.h"
#include "runtime/fibers.h"

namespace nacre::v1 {

using inside::Access;
using inside::Core;
using inside::Inside;

namespace {
// What a host's function has answered so far. Owned by the running call.
struct Answer {
  nacre::Call& call;
  nacre::Value last = nacre::Value::undef();

  void add(nacre::Value owned) {
    if (call.wants_list()) return call.push(owned);
    release(std::exchange(last, owned));
  }
};
nacre::Call& of(const Call& call) { return *static_cast<nacre::Call*>(Access::of(call)); }
uint32_t position(size_t i) { return static_cast<uint32_t>(std::min<size_t>(i, UINT32_MAX)); }   // beyond all arguments stays beyond
Answer& answer_of(const Call& call) { return *static_cast<Answer*>(Access::answer(call)); }
Core& core_of(nacre::Interpreter& in) { return *static_cast<Core*>(in.host); }

// The function may call back: what lies around it must be as it was.
class Underway {
 public:
  Underway(nacre::Interpreter& in, const nacre::HostFunctionRow& row)
      : in_(in), call_{row.own_name, in.frame, static_cast<const inside::HostCall*>(in.host_calls)} { in.host_calls = &call_; }
  ~Underway() { in_.host_calls = const_cast<inside::HostCall*>(call_.outer); }
  Underway(const Underway&) = delete;
  Underway& operator=(const Underway&) = delete;

 private:
  nacre::Interpreter& in_;
  inside::HostCall call_;
};

nacre::Value leave_by(nacre::Interpreter& in, const Error& error) {
  Core& core = core_of(in);
  if (error.kind() == Error::Kind::Exit) {
    in.exit_status = error.status();
    return in.leave(Flow::Exit);
  }
  if (error.kind() == Error::Kind::Limit || error.kind() == Error::Kind::Interrupted) return in.leave(Flow::Exit);
  bool is_ours = Access::tag(error.object()) != Access::held || Access::cell(error.object()).core.get() == &core;
  bool has_place = error.kind() != Error::Kind::Misuse && error.message().ends_with('\n');
  nacre::Value result = nacre::Value::unwind();
  core.passing_on = !error.file().empty();
  if (is_ours && error.object().is_reference()) result = in.die_value(copy(Access::cell(error.object()).value));
  else if (has_place) result = in.die_value(string_value(error.message(), !is_ascii(error.message())));
  else result = in.die(error.message());
  if (std::exchange(core.passing_on, false)) {
    core.trace = Access::state(error).trace;
    core.file = error.file();
    core.line = error.line();
  }
  return result;
}

nacre::Value run_host_function(nacre::Call& native) {
  auto& row = static_cast<const nacre::HostFunctionRow&>(native.row);
  nacre::Interpreter& in = native.in;
  Answer answer{native};
  Call call = Access::call();
  Access::set(call, &native, &answer);
  Underway underway(in, row);
  if (in.fibers) [[unlikely]] in.fibers->host_goes_on();   // it may enter its loop
  try {
    row.function(call);
  } catch (const Unwound&) {
    release(answer.last);
    throw;
  } catch (...) {
    release(answer.last);
    return inside::die_of_exception(in, "function " + row.own_name);
  }
  return native.wants_list() ? native.list() : answer.last;
}
}  // namespace

namespace {
// A conversion that dies (an overloaded object's) throws an Error into the host's function, as all of the interface does.
template <class F>
auto converted(const Call& call, F f) {
  nacre::Interpreter& in = of(call).in;
  try {
    return f();
  } catch (const Unwound&) {
    Flow flow = std::exchange(in.flow, Flow::Normal);
    Inside inside(core_of(in).self);
    throw inside::make_error(inside, core_of(in), flow);
  }
}
}  // namespace

size_t Call::count() const noexcept { return of(*this).count(); }
int64_t Call::integer(size_t i) const {
  return converted(*this, [&] { return of(*this).integer(position(i)); });
}
double Call::number(size_t i) const {
  return converted(*this, [&] { return of(*this).number(position(i)); });
}
std::string Call::text(size_t i) const {
  if (i >= count()) return {};
  return converted(*this, [&] { return upgraded(Text(of(*this).in, of(*this).value(position(i))).both()); });
}
Want Call::want() const noexcept { return static_cast<Want>(of(*this).want); }
std::string_view Call::name() const noexcept { return static_cast<const nacre::HostFunctionRow&>(of(*this).row).own_name; }
Interpreter& Call::interpreter() const noexcept { return *core_of(of(*this).in).outside; }

Value Call::operator[](size_t i) const {
  Inside inside(Access::core(interpreter()));
  return i < count() ? inside.to_host(copy(of(*this).value(position(i)))) : Value();
}

void Call::assign(size_t i, const Value& value) const {
  Inside inside(Access::core(interpreter()));
  if (i >= count()) inside::misuse("no such argument");
  nacre::Value content = inside.to_perl(value);
  inside.guarded([&] { return of(*this).assign(position(i), content) ? nacre::Value::undef() : nacre::Value::unwind(); });
}

void Call::answer(const Value& value) {
  Inside inside(Access::core(interpreter()));
  answer_of(*this).add(inside.to_perl(value));
}
void Call::answer_integer(int64_t value) { answer_of(*this).add(nacre::Value::integer(value)); }
void Call::answer_number(double value) { answer_of(*this).add(nacre::Value::number(value)); }

namespace inside {
nacre::Value die_of_exception(nacre::Interpreter& in, const std::string& whose) {
  try {
    throw;
  } catch (const Error& error) {
    return leave_by(in, error);
  } catch (const std::exception& error) {
    return in.die(error.what());
  } catch (...) {
    return in.die("The host's " + whose + " threw something that is no std::exception");
  }
}

std::string qualified(std::string_view name) { return name.find("::") == name.npos ? "main::" + std::string(name) : std::string(name); }

const HostFunctionRow& keep_row(Core& core, std::string_view name, HostFunction function) {
  auto row = std::make_unique<HostFunctionRow>();
  row->own_name = qualified(name);
  row->name = row->own_name;
  row->help = "a function of the host's";
  row->run = run_host_function;
  row->function = std::move(function);
  return *core.rows.emplace_back(std::move(row));
}

void expect_count(const Call& call, size_t least, size_t most) {
  if (call.count() >= least && call.count() <= most) return;
  std::string name(call.name());
  throw Error(Error::Kind::Die, (call.count() < least ? "Too few arguments for " : "Too many arguments for ") + name + " (got " + std::to_string(call.count()) +
                                    "; expected " + std::to_string(call.count() < least ? least : most) + ")");
}
}  // namespace inside

}  // namespace nacre::v1
