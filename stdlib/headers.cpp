// SPDX-License-Identifier: MIT
// require "sys/ioctl.ph" and its like: the C headers that h2ph turns into Perl. Their numbers become subs of main, as there; what main has already
// stays.
#include "builtins/answers.h"
#include "runtime/posix/child.h"
#include "runtime/posix/constants.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/sysv.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

void define(Interpreter& in, const std::string& name, int64_t number) {
  if (!in.find_sub("main::" + name)) in.define_constant("main::" + name, Value::integer(number));
}

void define_all(Interpreter& in, std::span<const posix::Constant> constants, std::string_view prefix = {}) {
  for (const auto& constant : constants)
    if (constant.name.starts_with(prefix)) define(in, std::string(constant.name), constant.value);
}

void load_ipc(Interpreter& in) { define_all(in, posix::header_constants("sys/ipc")); }
void load_msg(Interpreter& in) { load_ipc(in), define_all(in, posix::header_constants("sys/msg")); }
void load_sem(Interpreter& in) { load_ipc(in), define_all(in, posix::header_constants("sys/sem")); }
void load_shm(Interpreter& in) {
  load_ipc(in), define_all(in, posix::header_constants("sys/shm"));
  define(in, "SHMLBA", posix::attach_granularity());
}
void load_ioctl(Interpreter& in) { define_all(in, posix::header_constants("sys/ioctl")); }
void load_socket(Interpreter& in) { define_all(in, posix::header_constants("sys/socket")); }
void load_wait(Interpreter& in) { define_all(in, posix::header_constants("sys/wait")); }
void load_fcntl_header(Interpreter& in) { define_all(in, posix::fcntl_constants()); }
void load_signal(Interpreter& in) {
  define_all(in, posix::posix_constants(), "SIG");
  define_all(in, posix::posix_constants(), "SA_");
}
void load_errno_header(Interpreter& in) {
  for (const auto& error : posix::error_names()) define(in, std::string(error.name), error.number);
}

// A call's number has two names: SYS_write and __NR_write.
void load_system_calls(Interpreter& in) {
  for (std::string_view header : {"sys/syscall", "sys/syscall older"}) {
    for (const auto& constant : posix::header_constants(header)) {
      define(in, std::string(constant.name), constant.value);
      define(in, "__NR_" + std::string(constant.name.substr(4)), constant.value);
    }
  }
}

// What wait.h asks of a status.
template <bool (*ask)(int)>
Value is_so(Call& call) { return Value::integer(ask(static_cast<int>(call.integer(0)))); }
template <int (*ask)(int)>
Value number_of(Call& call) { return Value::integer(ask(static_cast<int>(call.integer(0)))); }

// The number of an ioctl(2) request: direction, size of what it carries, its family's letter, its own number.
template <int64_t direction>
Value request(Call& call) {
  int64_t size = call.has(2) ? call.integer(2) : 0;
  return Value::integer(direction << 30 | (size & 0x3fff) << 16 | (call.integer(0) & 0xff) << 8 | (call.integer(1) & 0xff));
}

constexpr Row wait_macros[] = {
    {"main::WCOREDUMP", {}, Needs::Nothing, Taint::Neither, "did it dump core?", is_so<posix::dumped_core>},
    {"main::WEXITSTATUS", {}, Needs::Nothing, Taint::Neither, "the exit code in $?", number_of<posix::exit_code>},
    {"main::WIFCONTINUED", {}, Needs::Nothing, Taint::Neither, "was it continued?", is_so<posix::continued>},
    {"main::WIFEXITED", {}, Needs::Nothing, Taint::Neither, "did it exit?", is_so<posix::exited>},
    {"main::WIFSIGNALED", {}, Needs::Nothing, Taint::Neither, "did a signal end it?", is_so<posix::signaled>},
    {"main::WIFSTOPPED", {}, Needs::Nothing, Taint::Neither, "is it stopped?", is_so<posix::stopped>},
    {"main::WSTOPSIG", {}, Needs::Nothing, Taint::Neither, "the signal that stopped it", number_of<posix::stop_signal>},
    {"main::WTERMSIG", {}, Needs::Nothing, Taint::Neither, "the signal that ended it", number_of<posix::term_signal>},
};
constexpr Row ioctl_macros[] = {
    {"main::_IO", {}, Needs::Nothing, Taint::Neither, "a request that carries nothing", request<0>},
    {"main::_IOR", {}, Needs::Nothing, Taint::Neither, "a request that reads", request<2>},
    {"main::_IOW", {}, Needs::Nothing, Taint::Neither, "a request that writes", request<1>},
    {"main::_IOWR", {}, Needs::Nothing, Taint::Neither, "a request that does both", request<3>},
};

constexpr HeaderModule headers[] = {
    {"asm/unistd.ph", {}, load_system_calls},
    {"errno.ph", {}, load_errno_header},
    {"fcntl.ph", {}, load_fcntl_header},
    {"signal.ph", {}, load_signal},
    {"sys/errno.ph", {}, load_errno_header},
    {"sys/fcntl.ph", {}, load_fcntl_header},
    {"sys/file.ph", {}, load_fcntl_header},
    {"sys/ioctl.ph", ioctl_macros, load_ioctl},
    {"sys/ipc.ph", {}, load_ipc},
    {"sys/msg.ph", {}, load_msg},
    {"sys/sem.ph", {}, load_sem},
    {"sys/shm.ph", {}, load_shm},
    {"sys/signal.ph", {}, load_signal},
    {"sys/socket.ph", {}, load_socket},
    {"sys/syscall.ph", {}, load_system_calls},
    {"sys/wait.ph", wait_macros, load_wait},
    {"syscall.ph", {}, load_system_calls},
    {"wait.ph", wait_macros, load_wait},
};

}  // namespace

std::span<const HeaderModule> header_modules() { return headers; }

}  // namespace nacre
