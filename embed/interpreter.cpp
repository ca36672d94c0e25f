// SPDX-License-Identifier: MIT
// The host's Interpreter: running text, finding what a script has, giving it what the host has.
#include "nacre/interpreter.h"

#include <algorithm>

#include "embed/host_function.h"
#include "embed/options.h"
#include "embed/trace.h"
#include "nacre/command.h"
#include "runtime/compile.h"
#include "runtime/container_magic.h"
#include "runtime/handle_object.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/readiness.h"
#include "runtime/posix/signals.h"
#include "runtime/io/handle.h"
#include "runtime/system_state.h"
#include "runtime/tree/node.h"

namespace nacre::v1 {

using inside::Access;
using inside::Core;
using inside::Inside;
using inside::qualified;

namespace {
// A program text as a sub of its own. Counted.
nacre::Code* compiled(Inside& inside, Core& core, std::string_view text, const std::string& name) {
  CompileRequest request;
  request.text = text;
  request.file = name;
  request.unit = parser::SourceText::Unit::Required;
  request.utf8 = !is_ascii(text) && is_valid_utf8(text);
  nacre::Code* code = nullptr;
  core.compiling = true;
  inside.guarded([&] {
    Body* body = nacre::compile(inside.in, request);
    core.incomplete = !body && inside.in.incomplete_text;
    if (!body) return nacre::Value::unwind();
    code = new_code();
    code->body = body;
    return nacre::Value::undef();
  });
  core.compiling = false;
  return code;
}
}  // namespace

// --- Life

Interpreter::Interpreter() : Interpreter(Options()) {}

Interpreter::Interpreter(Options options) : core_(std::make_shared<Core>()) {
  core_->outside = this;
  try {
    inside::start(core_, options);
  } catch (...) {
    core_->end();
    throw;
  }
}

Interpreter::Interpreter(Interpreter&& other) noexcept : core_(std::move(other.core_)) {
  if (core_) core_->outside = this;
}
Interpreter& Interpreter::operator=(Interpreter&& other) noexcept {
  if (this == &other) return *this;
  Interpreter before(std::move(*this));
  core_ = std::move(other.core_);
  if (core_) core_->outside = this;
  return *this;
}
Interpreter::~Interpreter() {
  if (!core_ || core_->end()) return;
  inside::CorePointer core = core_;   // whoever is inside may be gone, and all else with him, before this is
  core->outlive(std::make_unique<Interpreter>(std::move(*this)));
}

// --- Running

int Interpreter::run(std::string_view text, const std::string& name) {
  Inside inside(Access::core(*this));
  nacre::Interpreter& in = inside.in;
  int status = 0;
  Flow outcome = Flow::Normal;
  Core& core = *core_;               // the script may have the host destroy this object
  core.compiling = !in.running;
  inside.guarded([&] {
    outcome = in.run_program(text, name, 1, {});
    core.compiling = core.compiling && !in.running;
    if (outcome == Flow::Exit) status = in.exit_status;
    bool exits = outcome == Flow::Exit && in.stopped == Stop::None;
    bool ended = outcome == Flow::Normal || exits || outcome == Flow::Return;
    if (!ended) in.flow = outcome;
    return ended ? nacre::Value::undef() : nacre::Value::unwind();
  });
  status = in.run_end_blocks(status);
  in.flush_all();
  return status;
}

int Interpreter::run_file(const std::string& path) {
  SourceFile source;
  {
    inside::ByItself host;
    source = read_source(path);
  }
  if (source.error != 0) throw Error(Error::Kind::Misuse, "Can't open perl script \"" + path + "\": " + posix::error_text(source.error) + "\n");
  return run(source.text, path);
}

Program Interpreter::compile(std::string_view text, const std::string& name) {
  Inside inside(Access::core(*this));
  return Program(inside.to_host(nacre::Value::of(Tag::Ref, compiled(inside, *core_, text, name))));
}
Value Interpreter::eval(std::string_view text, const std::string& name) { return compile(text, name).run(); }
std::vector<Value> Interpreter::eval_list(std::string_view text, const std::string& name) { return compile(text, name).code_.invoke(Want::List, {}); }

Value Program::run(Want want) const {
  std::vector<Value> results = code_.invoke(want, {});
  return results.empty() ? Value() : std::move(results.back());
}

bool Interpreter::is_incomplete(std::string_view text) try {
  compile(text);
  return false;
} catch (const Error& error) {
  return error.kind() == Error::Kind::Incomplete;
}

// --- What the script has

Value Interpreter::sub(std::string_view name) {
  Inside inside(Access::core(*this));
  nacre::Code* code = inside.in.find_sub(qualified(name));
  if (!code || !code->defined()) inside::misuse("Undefined subroutine &" + qualified(name) + " called");
  retain(code);
  return inside.to_host(nacre::Value::of(Tag::Ref, code));
}

bool Interpreter::has_sub(std::string_view name) {
  Inside inside(Access::core(*this));
  nacre::Code* code = inside.in.find_sub(qualified(name));
  return code && code->defined();
}

Value Interpreter::scalar(std::string_view name) {
  Inside inside(Access::core(*this));
  return inside.to_host(inside.guarded([&] { return read(&inside.in.glob(qualified(name)).scalar); }));
}
void Interpreter::set_scalar(std::string_view name, const Value& value) {
  Inside inside(Access::core(*this));
  nacre::Value content = inside.to_perl(value);
  inside.guarded([&] { return store(real(&inside.in.glob(qualified(name)).scalar), content) ? nacre::Value::undef() : nacre::Value::unwind(); });
}
Value Interpreter::array(std::string_view name) {
  Inside inside(Access::core(*this));
  Array* array = glob_array(inside.in.glob(qualified(name)));
  retain(array);
  return inside.to_host(nacre::Value::of(Tag::Ref, array));
}
Value Interpreter::hash(std::string_view name) {
  Inside inside(Access::core(*this));
  Hash* hash = glob_hash(inside.in.glob(qualified(name)));
  retain(hash);
  return inside.to_host(nacre::Value::of(Tag::Ref, hash));
}

Value Interpreter::bless(const Value& reference, std::string_view package) {
  Inside inside(Access::core(*this));
  Held target(inside.to_perl(reference));
  if (!target->is_ref()) inside::misuse("Can't bless non-reference value");
  Held blessed;
  blessed.get() = inside.guarded([&] {
    nacre::Value* at = inside.in.sp;
    inside.in.push(copy(*target));
    inside.in.push(string_value(package));
    return inside.in.call_native(*inside.in.builtin("bless"), at, nacre::Want::Void);
  });
  return reference;
}

// --- What the host has

void Interpreter::define_native(std::string_view name, HostFunction function) {
  Inside inside(Access::core(*this));
  const HostFunctionRow& row = inside::keep_row(*core_, name, std::move(function));
  inside.in.define_native(row.name, row);
}

Value Interpreter::native(HostFunction function) {
  Inside inside(Access::core(*this));
  nacre::Code* code = new_code();
  code->native = &inside::keep_row(*core_, "main::__ANON__", std::move(function));
  return inside.to_host(nacre::Value::of(Tag::Ref, code));
}

void Interpreter::define_constant(std::string_view name, const Value& value) {
  Inside inside(Access::core(*this));
  inside.in.define_constant(qualified(name), inside.to_perl(value));
}

void Interpreter::define_module(std::string_view name, std::function<void(Interpreter&)> load, std::vector<std::string> exports) {
  Inside inside(Access::core(*this));
  core_->modules[std::string(name)] = {std::move(load), std::move(exports)};
}

// --- Control

namespace {
// Where calls wait in slices they look for themselves, and the thread is spared a signal.
void wake(nacre::Interpreter& in, int thread) {
  if (in.waiter.polls_every == 0) posix::signals::wake(thread);
}
}  // namespace

// Async-signal-safe: two atomic words, tgkill(2), write(2). The bell in any case: a thread that is inside may be just about to leave for its loop.
void Interpreter::interrupt() noexcept {
  nacre::Interpreter* in = core_ ? core_->in.load() : nullptr;
  if (!in) return;
  in->port.raise(posix::Attention::Interrupt);
  if (int thread = core_->thread_id.load()) wake(*in, thread);
  if (int bell = core_->bell.load(); bell >= 0) posix::Readiness::ring(bell);
}

void Interpreter::deliver(std::string_view signal) {
  int number = posix::signals::number(signal);
  nacre::Interpreter* in = Access::core(*this)->in.load();
  if (number <= 0) inside::misuse("no such signal: " + std::string(signal));
  if (!in) inside::misuse("the interpreter is gone");
  if (!posix::signals::has_handler(in->port, core_->signals.get(), number)) return;
  posix::signals::deliver(in->port, number);
  if (int thread = core_->thread_id.load()) return wake(*in, thread);
  Inside inside(core_);
  inside.guarded([&] { return inside.in.attend() ? nacre::Value::undef() : nacre::Value::unwind(); });
}

void Interpreter::renew(const Limits& limits) {
  nacre::Limits wanted = inside::limits_of(limits);
  Inside inside(Access::core(*this));
  if (core_->entries > 1) inside::misuse("renew() while the script runs");
  inside.in.set_limits(wanted);
  inside.in.begin_host_call();
}

Limits Interpreter::left() const {
  Inside inside(Access::core(*this));
  return inside::limits_from(inside.in.limits_left());
}

Leftovers Interpreter::leftovers() {
  Inside inside(Access::core(*this));
  Leftovers left;
  for (const HandleObject* handle : inside.in.open_handles) {
    int fd = handle->stream ? handle->stream->fd() : -1;
    if (fd > 2 && !posix::is_lent(fd)) left.descriptors.push_back(fd);
  }
  std::sort(left.descriptors.begin(), left.descriptors.end());
  left.children = core_->possessions.children;
  left.shared_memory = core_->possessions.shared_memory;
  left.semaphores = core_->possessions.semaphores;
  left.queues = core_->possessions.queues;
  return left;
}

void Interpreter::collect() {
  if (!Access::core(*this)->end()) inside::misuse("collect() while the interpreter runs");
}

}  // namespace nacre::v1
