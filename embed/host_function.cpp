// SPDX-License-Identifier: MIT
// A script calls the host: arguments there, answers back, exceptions become die.
#include "embed/host_function.h"

#include <bit>

#include "runtime/call.h"

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
  if (is_ours && error.object().is_reference()) result = in.die_value(copy(Access::cell(error.object()).value));
  else if (has_place) result = in.die_value(string_value(error.message(), !is_ascii(error.message())));
  else result = in.die(error.message());
  if (!error.file().empty()) {   // it began further in
    core.trace = error.trace();
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
  try {
    row.function(call);
  } catch (const Unwound&) {
    release(answer.last);
    throw;
  } catch (const Error& error) {
    release(answer.last);
    return leave_by(in, error);
  } catch (const std::exception& error) {
    release(answer.last);
    return in.die(error.what());
  } catch (...) {
    release(answer.last);
    return in.die("The host's function " + row.own_name + " threw something that is no std::exception");
  }
  return native.wants_list() ? native.list() : answer.last;
}
}  // namespace

size_t Call::count() const noexcept { return of(*this).count(); }
int64_t Call::integer(size_t i) const { return of(*this).integer(static_cast<uint32_t>(i)); }
double Call::number(size_t i) const { return of(*this).number(static_cast<uint32_t>(i)); }
std::string Call::text(size_t i) const { return i < count() ? upgraded(Text(of(*this).in, of(*this).value(static_cast<uint32_t>(i))).both()) : std::string(); }
Want Call::want() const noexcept { return static_cast<Want>(of(*this).want); }
std::string_view Call::name() const noexcept { return static_cast<const nacre::HostFunctionRow&>(of(*this).row).own_name; }
Interpreter& Call::interpreter() const noexcept { return *core_of(of(*this).in).outside; }

Value Call::operator[](size_t i) const {
  Inside inside(Access::core(interpreter()));
  return i < count() ? inside.to_host(copy(of(*this).value(static_cast<uint32_t>(i)))) : Value();
}

void Call::assign(size_t i, const Value& value) const {
  Inside inside(Access::core(interpreter()));
  if (i >= count()) inside::misuse("no such argument");
  if (!of(*this).assign(static_cast<uint32_t>(i), inside.to_perl(value))) throw Unwound{};
}

void Call::answer(const Value& value) {
  Inside inside(Access::core(interpreter()));
  answer_of(*this).add(inside.to_perl(value));
}
void Call::answer_integer(int64_t value) { answer_of(*this).add(nacre::Value::integer(value)); }
void Call::answer_number(double value) { answer_of(*this).add(nacre::Value::number(value)); }

namespace inside {
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
