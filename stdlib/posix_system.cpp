// SPDX-License-Identifier: MIT
// POSIX: descriptors, processes, ids, limits and signals, as the system has them. What perl's own builtins do is in perl/POSIX.pm.
#include <cerrno>

#include "runtime/posix/child.h"
#include "runtime/posix/constants.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/host.h"
#include "runtime/posix/process.h"
#include "runtime/posix/signals.h"
#include "runtime/processes.h"
#include "runtime/files.h"
#include "runtime/system_state.h"
#include "stdlib/modules.h"
#include "stdlib/posix_calls.h"

namespace nacre {

namespace {

Value number_or_undef(Call& call, const posix::Result<int>& result) { return result ? zero_but_true(*result) : refuse(call, result.error()); }

Value do_exit_now(Call& call) {
  expect(call, 1, 1, "_exit(status)");
  bool ends_host = !posix::possessions || !posix::possessions->in_child;
  if (ends_host) posix::permit(Needs::Process, call.row.name);
  posix::exit_now(small(call, 0) & 0xff);
}

Value do_getcwd(Call& call) {
  expect(call, 0, 0, "getcwd()");
  auto path = posix::getcwd();
  return path ? call.text_value(*path) : refuse(call, path.error());
}

Value do_dup2(Call& call) {
  expect(call, 2, 2, "dup2(fd1, fd2)");
  int target = small(call, 1);
  auto result = posix::dup_to(small(call, 0), target);
  if (result && target <= call.in.system->highest_inherited) (void)posix::set_close_on_exec(target, false);
  return number_or_undef(call, result);
}

Value do_dup(Call& call) {
  expect(call, 1, 1, "dup(fd)");
  return small(call, 0) < 0 ? minus_one(call, EBADF) : number_or_undef(call, posix::dup(small(call, 0)));
}
Value do_close(Call& call) {
  expect(call, 1, 1, "close(fd)");
  return small(call, 0) < 0 ? minus_one(call, EBADF) : done_or_undef(call, posix::close(small(call, 0)));
}

Value do_open(Call& call) {
  expect(call, 1, 3, "open(filename, flags = O_RDONLY, mode = 0666)");
  auto fd = posix::open(call.bytes(0), static_cast<int>(call.integer_or(1, 0)), static_cast<unsigned>(call.integer_or(2, 0666)));
  if (fd && *fd <= call.in.system->highest_inherited) (void)posix::set_close_on_exec(*fd, false);
  return number_or_undef(call, fd);
}

Value do_pipe(Call& call) {
  expect(call, 0, 0, "pipe()");
  auto ends = posix::pipe();
  if (!ends) return call.fails(ends.error());
  call.push(Value::integer(ends->read_end));
  call.push(Value::integer(ends->write_end));
  return call.list();
}

Value do_read(Call& call) {
  expect(call, 3, 3, "read(fd, buffer, nbytes)");
  if (small(call, 0) < 0) return minus_one(call, EBADF);
  if (!posix::owns(small(call, 0))) return refuse(call, EBADF);
  if (call.integer(2) < 0) return refuse(call, EFAULT);
  std::string buffer(static_cast<size_t>(call.integer(2)), '\0');
  auto got = call.in.waiter.read(small(call, 0), buffer.data(), buffer.size(), posix::OnSignal::Return);
  if (!got) {
    throw_if_left(call.in, got.error());
    return refuse(call, got.error());
  }
  if (!call.assign(1, string_value(std::string_view(buffer).substr(0, *got)))) return Value::unwind();
  return zero_but_true(static_cast<int64_t>(*got));
}

Value do_write(Call& call) {
  expect(call, 3, 3, "write(fd, buffer, nbytes)");
  if (small(call, 0) < 0) return minus_one(call, EBADF);
  if (!posix::owns(small(call, 0))) return refuse(call, EBADF);
  std::string bytes = call.bytes(1);
  bytes.resize(std::min(bytes.size(), static_cast<size_t>(std::max<int64_t>(call.integer(2), 0))));
  auto done = call.in.waiter.write(small(call, 0), bytes.data(), bytes.size(), posix::OnSignal::Return);
  if (done) return zero_but_true(static_cast<int64_t>(*done));
  throw_if_left(call.in, done.error());
  return refuse(call, done.error());
}

Value do_lseek(Call& call) {
  expect(call, 3, 3, "lseek(fd, offset, whence)");
  auto place = posix::lseek(small(call, 0), call.integer(1), static_cast<posix::Whence>(call.integer(2)));
  return place ? Value::integer(*place) : minus_one(call, place.error());
}

Value do_isatty(Call& call) {
  bool terminal = posix::isatty(small(call, 0));
  if (auto name = posix::ttyname(small(call, 0)); !terminal && name.failed()) call.in.system_error = name.error();
  return call.truth(terminal);
}
Value do_access(Call& call) { return expect(call, 2, 2, "access(filename, mode)"), done_or_undef(call, posix::access(call.bytes(0), small(call, 1))); }
Value do_mkfifo(Call& call) {
  expect(call, 2, 2, "mkfifo(filename, mode)");
  return done_or_undef(call, posix::mkfifo(call.bytes(0), static_cast<unsigned>(call.integer(1))));
}
Value do_lchown(Call& call) {
  expect(call, 3, 3, "lchown(uid, gid, path)");
  return done_or_undef(call, posix::lchown(call.bytes(2), static_cast<uint32_t>(call.integer(0)), static_cast<uint32_t>(call.integer(1))));
}

Value limit_or_undef(Call& call, const posix::Result<long>& limit) {
  if (!limit) return refuse(call, limit.error());
  return *limit == -1 ? Value::undef() : zero_but_true(*limit);
}
Value do_pathconf(Call& call) {
  expect(call, 2, 2, "pathconf(filename, name)");
  return limit_or_undef(call, posix::pathconf(call.bytes(0), small(call, 1)));
}
Value do_fpathconf(Call& call) {
  expect(call, 2, 2, "fpathconf(fd, name)");
  if (small(call, 0) < 0) return minus_one(call, EBADF);
  return limit_or_undef(call, posix::fpathconf(small(call, 0), small(call, 1)));
}
Value do_sysconf(Call& call) { return expect(call, 1, 1, "sysconf(name)"), limit_or_undef(call, posix::sysconf(small(call, 0))); }

Value do_ttyname(Call& call) {
  expect(call, 1, 1, "ttyname(fd)");
  if (small(call, 0) < 0) return minus_one(call, EBADF);
  auto name = posix::ttyname(small(call, 0));
  return name ? call.text_value(*name) : refuse(call, name.error());
}
Value do_ctermid(Call& call) { return expect(call, 0, 1, "ctermid(s = 0)"), call.text_value("/dev/tty"); }

Value do_setsid(Call& call) {
  expect(call, 0, 0, "setsid()");
  auto id = posix::setsid();
  return id ? Value::integer(*id) : minus_one(call, id.error());
}
Value do_setpgid(Call& call) { return expect(call, 2, 2, "setpgid(pid, pgid)"), done_or_undef(call, posix::setpgid(small(call, 0), small(call, 1))); }
Value do_setuid(Call& call) {
  expect(call, 1, 1, "setuid(uid)");
  auto id = call.integer(0);
  bool root = posix::user_ids().effective == 0;
  return done_or_undef(call, posix::set_user_ids(root ? id : -1, id, root ? id : -1));
}
Value do_setgid(Call& call) {
  expect(call, 1, 1, "setgid(gid)");
  auto id = call.integer(0);
  bool root = posix::user_ids().effective == 0;
  return done_or_undef(call, posix::set_group_ids(root ? id : -1, id, root ? id : -1));
}
Value do_nice(Call& call) {
  expect(call, 1, 1, "nice(incr)");
  auto value = posix::nice(small(call, 0));
  return value ? zero_but_true(*value) : refuse(call, value.error());
}

// tcgetpgrp(3) and tcsetpgrp(3) are ioctl(2) of a terminal.
constexpr unsigned long get_group = 0x540f, set_group = 0x5410;
Value do_tcgetpgrp(Call& call) {
  expect(call, 1, 1, "tcgetpgrp(fd)");
  int group = 0;
  auto result = posix::ioctl(small(call, 0), get_group, static_cast<void*>(&group));
  if (!result) call.in.system_error = result.error();
  return Value::integer(result ? group : -1);
}
Value do_tcsetpgrp(Call& call) {
  expect(call, 2, 2, "tcsetpgrp(fd, pgrp_id)");
  if (small(call, 0) < 0) return minus_one(call, EBADF);
  int group = small(call, 1);
  return done_or_undef(call, posix::ioctl(small(call, 0), set_group, static_cast<void*>(&group)));
}

Value do_uname(Call& call) {
  expect(call, 0, 0, "uname()");
  auto names = posix::uname();
  for (const std::string& name : {names.system, names.node, names.release, names.version, names.machine}) call.push(call.text_value(name));
  return call.list();
}

Value do_times(Call& call) {
  expect(call, 0, 0, "times()");
  auto used = posix::times();
  for (long part : {used.elapsed, used.user, used.system, used.children_user, used.children_system}) call.push(Value::integer(part));
  return call.list();
}

Value do_pause(Call& call) {
  expect(call, 0, 0, "pause()");
  auto paused = call.in.waiter.pause();
  throw_if_left(call.in, paused.error());
  return refuse(call, paused.error());
}

// WIFEXITED($?) and its sisters: 0 or 1, or a number.
template <auto question>
Value of_status(Call& call) {
  if (call.count() != 1) call.in.fail("Usage: " + std::string(call.row.name) + "(status)");
  return Value::integer(question(small(call, 0)));
}

Value do_signal_name(Call& call) {
  int number = small(call, 0);
  const char* name = number > 0 ? posix::signals::name(number) : nullptr;
  return name ? call.text_value(name) : Value::undef();
}

constexpr int passed_on = 0x10000003;   // SA_NOCLDSTOP, SA_NOCLDWAIT, SA_RESTART

Value do_set_action_facts(Call& call) {
  int number = small(call, 0);
  call.in.system->actions[number] = {posix::SignalSet(to_unsigned(call.in, call.value(1))), small(call, 2)};
  if (auto now = posix::signals::current(number)) (void)posix::signals::install(number, *now, small(call, 2) & passed_on);
  return Value::integer(1);
}

// sigprocmask: SIG_BLOCK 0, SIG_UNBLOCK 1, SIG_SETMASK 2; without a set it only asks. A signal whose handler runs counts as blocked: it is held
// here, at no cost, until the handler ends or the mask lets it through.
Value do_sigprocmask(Call& call) {
  namespace signals = posix::signals;
  uint64_t held = signals::held().bits(), before = signals::mask().bits() | held;
  if (!call.value(1).is_undef()) {
    uint64_t set = to_unsigned(call.in, call.value(1)), after = before;
    switch (call.integer(0)) {
      case 0: after |= set; break;
      case 1: after &= ~set; break;
      case 2: after = set; break;
      default: return refuse(call, EINVAL);
    }
    for (int signal = 1; signal <= signals::highest; ++signal)
      if (posix::SignalSet(held & ~after).contains(signal)) signals::release(signal);
    signals::set_mask(posix::SignalSet(after & ~held));
    if (!call.in.attend()) return Value::unwind();
  }
  return Value::unsigned_integer(before);
}
Value do_sigpending(Call&) { return Value::unsigned_integer(posix::signals::kernel_pending().bits()); }

// A POSIX::SigSet is a number with a bit for each signal, blessed.
bool is_signal_set(Interpreter& in, const Value& v) {
  Stash* package = in.blessed(v);
  return package && v.o->kind == ObjectKind::Box && (package->name->view() == "POSIX::SigSet" || in.derives_from(*package, "POSIX::SigSet"));
}

Value do_sigsuspend(Call& call) {
  expect(call, 1, 1, "sigsuspend(sigset)");
  const Value& set = call.value(0);
  if (!is_signal_set(call.in, set)) call.in.fail("sigsuspend: sigset is not of type POSIX::SigSet");
  auto woken = call.in.waiter.suspend(posix::SignalSet(to_unsigned(call.in, *Held(read(&set.box->value)))));
  throw_if_left(call.in, woken.error());
  return refuse(call, woken.error());
}

}  // namespace

constinit const Row posix_system_table[] = {
    {"POSIX::WEXITSTATUS", {}, Needs::Nothing, Taint::Neither, "the exit code in $?", of_status<posix::exit_code>},
    {"POSIX::WIFEXITED", {}, Needs::Nothing, Taint::Neither, "did it exit?", of_status<posix::exited>},
    {"POSIX::WIFSIGNALED", {}, Needs::Nothing, Taint::Neither, "did a signal end it?", of_status<posix::signaled>},
    {"POSIX::WIFSTOPPED", {}, Needs::Nothing, Taint::Neither, "is it stopped?", of_status<posix::stopped>},
    {"POSIX::WSTOPSIG", {}, Needs::Nothing, Taint::Neither, "the signal that stopped it", of_status<posix::stop_signal>},
    {"POSIX::WTERMSIG", {}, Needs::Nothing, Taint::Neither, "the signal that ended it", of_status<posix::term_signal>},
    {"POSIX::_exit", {}, Needs::Arguments, Taint::Neither, "ends the process at once", do_exit_now},
    {"POSIX::access", {}, Needs::ReadFiles, Taint::Neither, "access(2)", do_access},
    {"POSIX::close", {}, Needs::Handles, Taint::Neither, "close(2)", do_close},
    {"POSIX::ctermid", {}, Needs::Observe, Taint::Neither, "the terminal's name", do_ctermid},
    {"POSIX::dup", {}, Needs::Handles, Taint::Neither, "dup(2)", do_dup},
    {"POSIX::dup2", {}, Needs::Handles, Taint::Neither, "dup2(2)", do_dup2},
    {"POSIX::fpathconf", {}, Needs::Handles, Taint::Neither, "fpathconf(3)", do_fpathconf},
    {"POSIX::getcwd", {}, Needs::ReadFiles, Taint::Neither, "the working directory", do_getcwd},
    {"POSIX::lchown", {}, Needs::WriteFiles, Taint::Neither, "lchown(2)", do_lchown},
    {"POSIX::lseek", {}, Needs::Handles, Taint::Neither, "lseek(2)", do_lseek},
    {"POSIX::mkfifo", {}, Needs::WriteFiles, Taint::Sink, "makes a named pipe", do_mkfifo},
    {"POSIX::native_isatty", {}, Needs::Handles, Taint::Neither, "isatty(3)", do_isatty},
    {"POSIX::native_sigpending", {}, Needs::Signal, Taint::Neither, "sigpending(2)", do_sigpending},
    {"POSIX::native_sigprocmask", {}, Needs::Signal, Taint::Neither, "sigprocmask(2)", do_sigprocmask},
    {"POSIX::nice", {}, Needs::Process, Taint::Neither, "nice(2)", do_nice},
    {"POSIX::open", {}, Needs::Files, Taint::Sink, "open(2)", do_open},
    {"POSIX::pathconf", {}, Needs::ReadFiles, Taint::Neither, "pathconf(3)", do_pathconf},
    {"POSIX::pause", {}, Needs::Clock, Taint::Neither, "waits for a signal", do_pause},
    {"POSIX::pipe", {}, Needs::Handles, Taint::Neither, "pipe(2)", do_pipe},
    {"POSIX::read", {}, Needs::Handles, Taint::Fills, "read(2)", do_read},
    {"POSIX::set_action_facts", {}, Needs::Signal, Taint::Neither, "mask and flags of a signal's handler", do_set_action_facts},
    {"POSIX::setgid", {}, Needs::Users, Taint::Neither, "setgid(2)", do_setgid},
    {"POSIX::setpgid", {}, Needs::Process, Taint::Neither, "setpgid(2)", do_setpgid},
    {"POSIX::setsid", {}, Needs::Process, Taint::Neither, "setsid(2)", do_setsid},
    {"POSIX::setuid", {}, Needs::Users, Taint::Neither, "setuid(2)", do_setuid},
    {"POSIX::signal_name", {}, Needs::Nothing, Taint::Neither, "a signal's name by its number", do_signal_name},
    {"POSIX::sigsuspend", {}, Needs::Signal, Taint::Neither, "waits for a signal, under another mask", do_sigsuspend},
    {"POSIX::sysconf", {}, Needs::Observe, Taint::Neither, "sysconf(3)", do_sysconf},
    {"POSIX::tcgetpgrp", {}, Needs::Process, Taint::Neither, "the terminal's foreground group", do_tcgetpgrp},
    {"POSIX::tcsetpgrp", {}, Needs::Process, Taint::Neither, "sets it", do_tcsetpgrp},
    {"POSIX::times", {}, Needs::Clock, Taint::Neither, "times(2), in clock ticks", do_times},
    {"POSIX::ttyname", {}, Needs::Handles, Taint::Neither, "ttyname(3)", do_ttyname},
    {"POSIX::uname", {}, Needs::Observe, Taint::Neither, "uname(2)", do_uname},
    {"POSIX::write", {}, Needs::Handles, Taint::Neither, "write(2)", do_write},
};
const Rows posix_system_rows = posix_system_table;

void load_posix(Interpreter& in) {
  for (const auto& constant : posix::posix_constants()) {
    bool is_unsigned = constant.name == "ULONG_MAX";
    in.define_constant("POSIX::" + std::string(constant.name),
                       is_unsigned ? Value::unsigned_integer(static_cast<uint64_t>(constant.value)) : Value::integer(constant.value));
  }
  for (const auto& constant : posix::posix_number_constants())
    in.define_constant("POSIX::" + std::string(constant.name), Value::number(constant.value));
  in.define_constant("POSIX::SIGRTMIN", Value::integer(posix::signals::number("RTMIN")));
  in.define_constant("POSIX::SIGRTMAX", Value::integer(posix::signals::number("RTMAX")));
}

void load_fcntl(Interpreter& in) {
  for (const auto& constant : posix::fcntl_constants()) in.define_constant("Fcntl::" + std::string(constant.name), Value::integer(constant.value));
}

void load_errno(Interpreter& in) {
  Array* names = glob_array(in.glob("Errno::EXPORT_OK"));
  for (const auto& error : posix::error_names()) {
    in.define_constant("Errno::" + std::string(error.name), Value::integer(error.number));
    push_back(*names, string_value(error.name));
  }
}

}  // namespace nacre
