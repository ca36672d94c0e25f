// SPDX-License-Identifier: MIT
// Processes: fork, wait, system, exec, kill and what a process may ask about itself.
#include <cerrno>
#include <cmath>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/files.h"
#include "runtime/posix/child.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/process.h"
#include "runtime/posix/signal_ownership.h"
#include "runtime/posix/users.h"
#include "runtime/fibers.h"
#include "runtime/processes.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

std::vector<Value> borrowed(Call& call, uint32_t first) {
  std::vector<Value> values;
  for (uint32_t i = first; i < call.count(); ++i) values.push_back(call.value(i));
  return values;
}

Value do_fork(Call& call) { return fork_process(call.in); }
Value do_wait(Call& call) { return wait_for(call.in, -1, 0); }
Value do_waitpid(Call& call) { return wait_for(call.in, static_cast<int>(call.integer(0)), static_cast<int>(call.integer(1))); }

Value do_system(Call& call) {
  auto arguments = borrowed(call, 0);
  return run_system(call.in, nullptr, arguments.data(), arguments.size());
}

Value do_exec(Call& call) {
  auto arguments = borrowed(call, 0);
  return run_exec(call.in, nullptr, arguments.data(), arguments.size());
}

// system { $program } @words   exec { $program } @words
Value do_system_program(Call& call) {
  auto arguments = borrowed(call, 1);
  return run_system(call.in, &call.value(0), arguments.data(), arguments.size());
}
Value do_exec_program(Call& call) {
  auto arguments = borrowed(call, 1);
  return run_exec(call.in, &call.value(0), arguments.data(), arguments.size());
}

Value do_readpipe(Call& call) {
  std::string command = call.bytes(0);
  return backticks(call.in, {command, false}, call.want);
}

Value do_exit(Call& call) {
  call.in.exit_status = static_cast<int>(call.integer_or(0, 0));
  return call.in.leave(Flow::Exit);
}

// "TERM" "SIGTERM" 15 -15 "-TERM": a negative one goes to process groups.
int signal_named(Call& call, bool& to_groups) {
  const Value& given = call.value(0);
  Text text(call.in, given);
  std::string_view name = text.view();
  int plain_name = given.tag == Tag::Str ? posix::signals::number(name) : -1;
  to_groups = false;
  if (plain_name >= 0) return plain_name;
  bool is_number = given.tag == Tag::Int || given.tag == Tag::Num || looks_like_number(given);
  if (is_number) {
    int64_t number = call.integer(0);
    to_groups = number < 0;
    return static_cast<int>(to_groups ? -number : number);
  }
  to_groups = name.starts_with('-');
  if (to_groups) name.remove_prefix(1);
  int number = posix::signals::number(name);
  if (number < 0) call.in.fail("Unrecognized signal name \"" + std::string(name.starts_with("SIG") ? name.substr(3) : name) + "\"");
  return number;
}

Value do_kill(Call& call) {
  if (call.count() == 0) return Value::integer(0);
  bool to_groups = false;
  int signal = signal_named(call, to_groups);
  int64_t done = 0;
  for (uint32_t i = 1; i < call.count(); ++i) {
    const Value& target = call.value(i);
    bool is_number = target.tag == Tag::Int || target.tag == Tag::Num || (!target.is_undef() && looks_like_number(target));
    if (!is_number) return call.die("Can't kill a non-numeric process ID");
    auto pid = static_cast<int>(call.integer(i));
    auto result = posix::kill(to_groups ? -pid : pid, signal);
    if (result) ++done;
    else call.in.system_error = result.error();
  }
  // A signal to ourselves is answered before what follows, as perl does: a handler that is local to this block still holds.
  return call.in.attend() ? Value::integer(done) : Value::unwind();
}

Value do_getppid(Call&) { return Value::integer(posix::getppid()); }

Value do_getpgrp(Call& call) {
  auto group = posix::getpgid(static_cast<int>(call.integer_or(0, 0)));
  if (!group) call.in.system_error = group.error();
  return Value::integer(group ? *group : -1);
}

Value do_setpgrp(Call& call) {
  return one_or_zero(call, posix::setpgid(static_cast<int>(call.integer_or(0, 0)), static_cast<int>(call.integer_or(1, 0))));
}

Value do_getpriority(Call& call) {
  auto priority = posix::getpriority(static_cast<int>(call.integer(0)), static_cast<int>(call.integer(1)));
  call.in.system_error = priority.error() ? priority.error() : call.in.system_error;
  return Value::integer(priority ? *priority : -1);
}

Value do_setpriority(Call& call) {
  return one_or_zero(call, posix::setpriority(static_cast<int>(call.integer(0)), static_cast<int>(call.integer(1)), static_cast<int>(call.integer(2))));
}

Value do_sleep(Call& call) {
  int64_t started = posix::now_seconds();
  if (!call.has(0)) {
    auto paused = call.in.waiter.pause();
    if (left_by_signal(call.in, paused.error())) return Value::unwind();
    return Value::integer(posix::now_seconds() - started);
  }
  int64_t seconds = call.integer(0);
  if (seconds < 0) {
    call.warn(parser::Warn::Misc, "sleep() with negative argument");
    call.in.system_error = EINVAL;
    return Value::integer(0);
  }
  call.in.waiter.sleep(std::min(seconds, INT64_MAX / 2'000'000'000) * 1'000'000'000);
  if (left_by_signal(call.in, EINTR)) return Value::unwind();
  return Value::integer(posix::now_seconds() - started);
}

const int alarm_signal = posix::signals::number("ALRM");

bool quick_alarm(Interpreter& in, const Value* args, uint32_t, Value& out) {
  if (args[0].tag != Tag::Int || args[0].i < 0 || in.fibers || !posix::signals::owns(alarm_signal)) return false;
  out = Value::integer(posix::alarm(static_cast<unsigned>(args[0].i)));
  return true;
}

Value do_alarm(Call& call) {
  int64_t seconds = call.integer(0);
  if (seconds < 0) {
    call.warn(parser::Warn::Misc, "alarm() with negative argument");
    return refuse(call, EINVAL);
  }
  bool in_fiber = call.in.fibers && !call.in.fibers->in_root();   // which has a clock of its own
  if (!in_fiber && !posix::signals::owns(alarm_signal)) return call.in.die("alarm: SIGALRM belongs to the host");
  if (call.in.fibers) return Value::integer(call.in.fibers->alarm(static_cast<unsigned>(seconds)));
  return Value::integer(posix::alarm(static_cast<unsigned>(seconds)));
}

Value do_times(Call& call) {
  auto used = posix::times();
  auto ticks = static_cast<double>(posix::ticks_per_second());
  if (!call.wants_list()) return Value::number(static_cast<double>(used.user) / ticks);
  for (long part : {used.user, used.system, used.children_user, used.children_system})
    call.push(Value::number(static_cast<double>(part) / ticks));
  return call.list();
}

Value do_getlogin(Call& call) {
  auto name = posix::login_name();
  return name ? call.text_value(*name) : Value::undef();
}

// syscall NUMBER, LIST: numbers go as they are, strings as their address; the kernel may write into them.
Value do_syscall(Call& call) {
  long words[6] = {};
  std::string buffers[6];
  if (call.count() > 7) return call.die("Too many args to syscall");
  for (uint32_t i = 1; i < call.count(); ++i) {
    const Value& value = call.value(i);
    if (value.tag != Tag::Str) {
      words[i - 1] = static_cast<long>(call.integer(i));
      continue;
    }
    buffers[i - 1] = value.s->view();
    words[i - 1] = reinterpret_cast<long>(buffers[i - 1].data());
  }
  auto answer = posix::raw_system_call(static_cast<long>(call.integer(0)), words);
  for (uint32_t i = 1; i < call.count(); ++i)
    if (call.value(i).tag == Tag::Str && buffers[i - 1] != call.value(i).s->view() && !call.assign(i, string_value(buffers[i - 1]))) return Value::unwind();
  if (!answer) call.in.system_error = answer.error();
  return Value::integer(answer ? *answer : -1);
}

}  // namespace

constexpr Row process_rows[] = {
    {"alarm", "_", Needs::Signal, Taint::Neither, "asks for SIGALRM in some seconds; 0 takes it back", do_alarm, {}, quick_alarm},
    {"exec", "@", Needs::Spawn, Taint::Sink, "becomes another program", do_exec},
    {"exec {}", "$@", Needs::Spawn, Taint::Sink, "exec with the program named apart", do_exec_program},
    {"exit", ";$", Needs::Nothing, Taint::Neither, "ends the program", do_exit},
    {"fork", "", Needs::Spawn, Taint::Neither, "makes a child like this process: its pid, 0 in the child", do_fork},
    {"getlogin", "", Needs::Users, Taint::Neither, "the login name", do_getlogin},
    {"getpgrp", ";$", Needs::Observe, Taint::Neither, "the process group", do_getpgrp},
    {"getppid", "", Needs::Observe, Taint::Neither, "the parent's pid", do_getppid},
    {"getpriority", "$$", Needs::Observe, Taint::Neither, "a priority", do_getpriority},
    {"kill", "@", Needs::Signal, Taint::Sink, "sends a signal; answers to how many processes", do_kill},
    {"readpipe", "_", Needs::Spawn, Taint::Sink, "what a command prints: `command`", do_readpipe, "quoted execution (``, qx)"},
    {"setpgrp", ";$$", Needs::Process, Taint::Sink, "sets the process group", do_setpgrp},
    {"setpriority", "$$$", Needs::Process, Taint::Sink, "sets a priority", do_setpriority},
    {"sleep", ";$", Needs::Clock, Taint::Neither, "waits some seconds, or for a signal", do_sleep},
    {"syscall", "$@", Needs::SystemCalls, Taint::Sink, "a system call by its number", do_syscall},
    {"system", "@", Needs::Spawn, Taint::Sink, "runs a program and waits for it: its status", do_system},
    {"system {}", "$@", Needs::Spawn, Taint::Sink, "system with the program named apart", do_system_program},
    {"times", "", Needs::Clock, Taint::Neither, "the CPU seconds used: user, system, children's", do_times},
    {"wait", "", Needs::Spawn, Taint::Neither, "waits for any child: its pid; $? has how it ended", do_wait},
    {"waitpid", "$$", Needs::Spawn, Taint::Neither, "waits for one child", do_waitpid},
};
static_assert(sorted_and_documented(process_rows));

const Rows process_builtins = process_rows;

}  // namespace nacre
