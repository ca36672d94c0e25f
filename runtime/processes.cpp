// SPDX-License-Identifier: MIT
#include "runtime/processes.h"
#include "runtime/fibers.h"

#include <algorithm>
#include <cerrno>

#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/permits.h"
#include "runtime/posix/child.h"
#include "runtime/posix/environment.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/possessions.h"
#include "runtime/posix/process.h"
#include "runtime/posix/signals.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

std::vector<std::string> words_of(Interpreter& in, const Value* arguments, size_t count, std::string_view operation) {
  std::vector<std::string> words;
  for (size_t i = 0; i < count; ++i) {
    Held value(read(const_cast<Value*>(arguments + i)));
    if (value->is_unwind()) throw Unwound{};
    if (value->is_undef()) in.warn_uninitialized(nullptr, operation);
    words.push_back(Text(in, *value).str());
  }
  return words;
}

// One word is a command string; several, or a program apart, run as they are.
posix::ChildPlan plan_of(Interpreter& in, const Value* program, std::vector<std::string> words) {
  if (program) {
    Held value(read(const_cast<Value*>(program)));
    if (value->is_unwind()) throw Unwound{};
    return posix::ChildPlan(std::move(words), Text(in, *value).str());
  }
  if (words.size() == 1) {
    posix::ChildPlan plan(posix::read_command(words[0]));
    if (plan.command.errors_to_output) plan.redirections.push_back({2, 1});
    return plan;
  }
  return posix::ChildPlan(std::move(words));
}

// While the parent waits for system's child, the keyboard's signals are the child's alone.
class KeyboardSignalsIgnored {
 public:
  KeyboardSignalsIgnored() {
    if (posix::sandbox && !posix::sandbox->allows(Needs::Signal)) return;   // they are the host's
    for (auto& entry : saved_)
      if (auto before = posix::signals::install(entry.signal, posix::Disposition::Ignore)) entry.before = *before;
  }
  ~KeyboardSignalsIgnored() {
    for (auto& entry : saved_)
      if (entry.before != posix::Disposition::Ignore) (void)posix::signals::install(entry.signal, entry.before);
  }
  // Those that the child shall not find ignored.
  posix::SignalSet changed() const {
    posix::SignalSet out;
    for (const auto& entry : saved_)
      if (entry.before != posix::Disposition::Ignore) out.add(entry.signal);
    return out;
  }
  KeyboardSignalsIgnored(const KeyboardSignalsIgnored&) = delete;
  KeyboardSignalsIgnored& operator=(const KeyboardSignalsIgnored&) = delete;

 private:
  struct Entry { int signal; posix::Disposition before; };
  Entry saved_[2] = {{posix::signals::number("INT"), posix::Disposition::Ignore}, {posix::signals::number("QUIT"), posix::Disposition::Ignore}};
};

Value not_started(Interpreter& in, const posix::Command& command, int error) {
  warn_exec(in, command, error);
  in.system_error = error;
  in.child_status = -1;
  return Value::integer(-1);
}

void collect_status(Interpreter& in, int pid) {
  auto ended = in.waiter.wait_child(pid);
  if (!ended) throw_if_left(in, ended.error());
  keep_child_status(in, ended ? ended->status : -1);
  if (!ended) in.system_error = ended.error();
}

// undef, or in list context "what there is was pushed".
Value no_scalar(Want want) { return want == Want::List ? Value{Tag::Alias, 0, {0}} : Value::undef(); }

void push_lines(Interpreter& in, io::Handle& stream) {
  io::Separator separator = current_separator(in);
  for (;;) {
    io::StringSink line;
    auto got = stream.read_line(separator, line);
    if (got == io::Got::Failed) throw_if_left(in, stream.error());
    if (got != io::Got::Data) return;
    if (!in.has_stack_for(1)) in.fail("Out of memory!\n");
    in.charge(1 + line.text.size() / 256);
    in.push(string_value(line.text));
  }
}

}  // namespace

namespace {
std::vector<std::string> environment_entries(Interpreter& in) {
  std::vector<std::string> entries;
  Hash* wanted = in.known.env ? in.known.env->hash : glob_hash(in.glob("main::ENV"));
  uint32_t place = 0;
  while (auto* entry = next_entry(*wanted, place)) {
    Held value(read(&entry->value));
    if (value->is_unwind()) throw Unwound{};
    std::string_view name = entry->key->view();
    if (!name.empty() && name.find_first_of(std::string_view("=\0", 2)) == std::string_view::npos)
      entries.push_back(std::string(name).append("=").append(Text(in, *value).view()));
  }
  return entries;
}

}  // namespace

int standard_source(Interpreter& in, int number) {
  if (!posix::possessions || !posix::possessions->streams_are_given) return number;
  Glob* const standard[] = {in.known.stdin_, in.known.stdout_, in.known.stderr_};
  HandleObject* handle = standard[number]->io;
  int fd = handle ? descriptor_of(*handle) : -1;
  return fd < 0 ? posix::Redirection::nothing : fd;
}

namespace {
void give_streams(Interpreter& in, posix::ChildPlan& plan) {
  for (int number : {0, 1, 2}) {
    bool is_taken = std::any_of(plan.redirections.begin(), plan.redirections.end(), [=](const auto& one) { return one.target == number; });
    int source = standard_source(in, number);
    if (!is_taken && source != number) plan.redirections.push_back({number, source});
  }
}
}  // namespace

void furnish_child(Interpreter& in, posix::ChildPlan& plan) {
  if (!in.host && !in.sandbox) return;
  plan.environment = environment_entries(in);
  give_streams(in, plan);
}

void synchronise_environment(Interpreter& in) {
  Hash* wanted = in.known.env ? in.known.env->hash : nullptr;
  if (!wanted || in.host || in.sandbox) return;
  posix::clear_environment();
  uint32_t place = 0;
  while (auto* entry = next_entry(*wanted, place)) {
    Held value(read(&entry->value));
    if (value->is_unwind()) throw Unwound{};
    posix::set_environment(entry->key->view(), Text(in, *value).view());
  }
}

void follow_time_zone(Interpreter& in) {
  if (!permits(in, Needs::Environment)) return;
  SystemState& state = *in.system;
  std::string zone = environment_value(in, "TZ");
  if (state.time_zone_known && zone == state.time_zone) return;
  if (zone.empty()) posix::unset_environment("TZ");
  else posix::set_environment("TZ", zone);
  state.time_zone = zone;
  state.time_zone_known = true;
}

static posix::Result<int> fork_told(Interpreter& in) {
  if (in.on_fork) in.on_fork(Interpreter::Fork::Prepare);
  auto pid = posix::fork();
  if (in.on_fork) in.on_fork(pid && *pid == 0 ? Interpreter::Fork::Child : Interpreter::Fork::Parent);
  return pid;
}

// Between two tries to have a child. perl waits as long, and without end.
static void await_room(Interpreter& in, bool tells) {
  constexpr int64_t seconds = 5;
  if (tells && in.warns(parser::Warn::Pipe)) in.warn(parser::Warn::Pipe, "Can't fork, trying again in 5 seconds");
  if (in.waiter.sleep(seconds * 1'000'000'000) != 0) throw_if_left(in, EINTR);
}

posix::Result<int> spawn_when_possible(Interpreter& in, posix::ChildPlan& plan, bool tells) {
  furnish_child(in, plan);
  for (;;) {
    bool was_born = false;
    auto pid = posix::spawn(plan, &was_born);
    if (pid || was_born || pid.error() != EAGAIN || !posix::may_have_child()) return pid;
    await_room(in, tells);
  }
}

posix::Result<int> fork_when_possible(Interpreter& in) {
  for (;;) {
    auto pid = fork_told(in);
    if (pid || pid.error() != EAGAIN || !posix::may_have_child()) return pid;
    await_room(in, true);
  }
}

void prepare_for_child(Interpreter& in) {
  for (HandleObject* handle : in.open_handles)
    if (handle->stream) handle->stream->flush();
  synchronise_environment(in);
}

// A look costs the child no page.
void after_fork_in_child(Interpreter& in) {
  if (in.meter) in.limit_fork_child();
  if (in.system->own_pid) in.system->own_pid = 0;
  if (in.fibers) in.fibers->be_alone();
}

int own_pid(Interpreter& in) { return in.system->own_pid ? in.system->own_pid : posix::getpid(); }

void warn_exec(Interpreter& in, const posix::Command& command, int error) {
  if (!in.warns(parser::Warn::Exec)) return;
  std::string name = !command.program.empty() ? command.program : command.words.empty() ? std::string() : command.words[0];
  in.warn(parser::Warn::Exec, "Can't exec \"" + name + "\": " + posix::error_text(error));
}

void keep_child_status(Interpreter& in, int status) {
  in.native_status = status;
  bool told = status == -1 || posix::exited(status) || posix::signaled(status);
  in.child_status = told ? status : 0;
}

Value fork_process(Interpreter& in) {
  prepare_for_child(in);
  auto pid = fork_told(in);
  if (!pid) {
    in.system_error = pid.error();
    return Value::undef();
  }
  if (*pid == 0) after_fork_in_child(in);
  return Value::integer(*pid);
}

Value run_system(Interpreter& in, const Value* program, const Value* arguments, size_t count) try {
  auto plan = plan_of(in, program, words_of(in, arguments, count, "system"));
  if (plan.command.words.empty()) {   // system(""): perl's child finds nothing to run and ends with 255
    in.child_status = count ? 255 << 8 : -1;
    return Value::integer(in.child_status);
  }
  prepare_for_child(in);
  KeyboardSignalsIgnored ignored;
  plan.default_signals = ignored.changed();
  auto pid = spawn_when_possible(in, plan, false);
  if (!pid) return not_started(in, plan.command, pid.error());
  collect_status(in, *pid);
  return Value::integer(in.child_status);
} catch (const Unwound&) {
  return Value::unwind();
}

Value run_exec(Interpreter& in, const Value* program, const Value* arguments, size_t count) try {
  if (posix::possessions && !posix::possessions->in_child) posix::permit(Needs::Process, "exec");   // the host would be gone
  auto plan = plan_of(in, program, words_of(in, arguments, count, "exec"));
  prepare_for_child(in);
  if (plan.command.words.empty()) return Value::integer(0);
  furnish_child(in, plan);
  auto error = posix::exec(plan);
  warn_exec(in, plan.command, error.number);
  in.system_error = error.number;
  return Value::integer(0);
} catch (const Unwound&) {
  return Value::unwind();
}

Value backticks(Interpreter& in, TextView command, Want want) try {
  posix::permit(Needs::Spawn, "``");
  auto ends = posix::pipe();
  if (!ends) {
    in.system_error = ends.error();
    return no_scalar(want);
  }
  posix::Descriptor ours(ends->read_end), theirs(ends->write_end);
  posix::ChildPlan plan(posix::read_command(command.bytes));
  plan.redirections.push_back({1, theirs.get()});
  if (plan.command.errors_to_output) plan.redirections.push_back({2, theirs.get()});
  prepare_for_child(in);
  if (plan.command.words.empty()) {
    in.child_status = 1 << 8;
    return want == Want::List ? no_scalar(want) : string_value("");
  }
  auto pid = spawn_when_possible(in, plan, true);
  if (!pid) {
    warn_exec(in, plan.command, pid.error());
    in.system_error = pid.error();
    in.child_status = -1;
    return no_scalar(want);
  }
  theirs = {};
  auto stream = io::Handle::on(in.system->context, ours.release(), io::Handle::Access::Read);
  Held answer(no_scalar(want));
  if (want == Want::List) {
    push_lines(in, *stream);
  } else {
    io::StringSink text;
    if (stream->read_line(io::Separator::slurp(), text) == io::Got::Failed) throw_if_left(in, stream->error());
    answer = Held(string_value(text.text));
  }
  (void)stream->close();
  collect_status(in, *pid);
  if (in.child_status != -1) in.system_error = 0;      // perl's way of closing a pipe
  return answer.take();
} catch (const Unwound&) {
  return Value::unwind();
}

Value wait_for(Interpreter& in, int pid, int options) {
  auto ended = in.waiter.wait_child(pid, options);
  if (!ended) {
    if (left_by_signal(in, ended.error())) return Value::unwind();
    in.system_error = ended.error();
  }
  keep_child_status(in, ended && ended->pid > 0 ? ended->status : -1);
  return Value::integer(ended ? ended->pid : -1);
}

}  // namespace nacre
