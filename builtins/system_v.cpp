// SPDX-License-Identifier: MIT
// System V IPC: shared memory, semaphores and message queues. svipc(7). Identifiers and commands are the kernel's numbers, the buffers of the
// ...ctl functions its structures.
#include <cerrno>
#include <cstring>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/files.h"
#include "runtime/posix/sysv.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

using posix::IpcCommand;
using posix::IpcStatusSize;

int number(Call& call, uint32_t i) { return static_cast<int>(call.integer(i)); }
Value identifier(Call& call, const posix::Result<int>& id) { return id ? Value::integer(*id) : refuse(call, id.error()); }
Value control_answer(Call& call, const posix::Result<int>& answer) { return answer ? zero_but_true(*answer) : refuse(call, answer.error()); }

// What may wait: 1 or 0; a handler that died passes on.
template <class T>
Value after_waiting(Call& call, const posix::Result<T>& result) {
  if (!result) throw_if_left(call.in, result.error());
  return one_or_zero(call, result);
}

void store_text(Call& call, uint32_t i, std::string_view bytes) {
  if (!call.assign(i, string_value(bytes))) throw Unwound{};
}

// The bytes of a structure that a command takes: as many as the kernel wants, or it is refused.
std::string structure(Call& call, uint32_t i, size_t size) {
  std::string given(ArgumentBytes(call, i).view());
  if (given.size() != size)
    call.in.fail("Bad arg length for " + std::string(call.row.described) + ", is " + std::to_string(given.size()) + ", should be " + std::to_string(size));
  return given;
}

// IPC_STAT fills argument i, IPC_SET takes it, any other command is given its number. run(buffer or nullptr) makes the call.
template <class Run>
Value control(Call& call, uint32_t i, int command, size_t status_size, Run run) {
  if (command == IpcCommand::status) {
    std::string buffer(status_size, '\0');
    auto answer = run(buffer.data());
    if (answer) store_text(call, i, buffer);
    return control_answer(call, answer);
  }
  if (command == IpcCommand::set) {
    std::string buffer = structure(call, i, status_size);
    return control_answer(call, run(buffer.data()));
  }
  return control_answer(call, run(reinterpret_cast<void*>(static_cast<intptr_t>(call.value(i).is_undef() ? 0 : call.integer(i)))));
}

Value do_shmget(Call& call) { return identifier(call, posix::shmget(number(call, 0), static_cast<size_t>(call.integer(1)), number(call, 2))); }
Value do_semget(Call& call) { return identifier(call, posix::semget(number(call, 0), number(call, 1), number(call, 2))); }
Value do_msgget(Call& call) { return identifier(call, posix::msgget(number(call, 0), number(call, 1))); }

Value do_shmctl(Call& call) {
  int id = number(call, 0), command = number(call, 1);
  // Removing ends it; who asks shall not find us among its users.
  if (command == IpcCommand::remove || command == IpcCommand::status) call.in.system->segments.let_go(id);
  return control(call, 2, command, IpcStatusSize::shared_memory, [&](void* buffer) { return posix::shmctl(id, command, buffer); });
}

Value do_msgctl(Call& call) {
  int id = number(call, 0), command = number(call, 1);
  return control(call, 2, command, IpcStatusSize::queue, [&](void* buffer) { return posix::msgctl(id, command, buffer); });
}

// GETALL and SETALL: a short for each semaphore of the set.
Value do_semctl(Call& call) {
  int id = number(call, 0), semaphore = number(call, 1), command = number(call, 2);
  if (command != IpcCommand::get_all && command != IpcCommand::set_all) {
    if (command != IpcCommand::status && command != IpcCommand::set)
      return control_answer(call, posix::semctl(id, semaphore, command, call.value(3).is_undef() ? 0 : number(call, 3)));
    return control(call, 3, command, IpcStatusSize::semaphores, [&](void* buffer) { return posix::semctl(id, semaphore, command, buffer); });
  }
  auto count = posix::semaphore_count(id);
  if (!count) return refuse(call, count.error());
  size_t size = *count * sizeof(short);
  std::string values = command == IpcCommand::set_all ? structure(call, 3, size) : std::string(size, '\0');
  auto answer = posix::semctl(id, semaphore, command, values.data());
  if (answer && command == IpcCommand::get_all) store_text(call, 3, values);
  return control_answer(call, answer);
}

Value do_shmread(Call& call) {
  auto bytes = call.in.system->segments.view(number(call, 0), call.integer(2), call.integer(3));
  if (bytes) store_text(call, 1, *bytes);
  return one_or_zero(call, bytes);
}

Value do_shmwrite(Call& call) {
  ArgumentBytes bytes(call, 1);
  return one_or_zero(call, call.in.system->segments.write(number(call, 0), call.integer(2), call.integer(3), bytes.view()));
}

Value do_semop(Call& call) {
  ArgumentBytes operations(call, 1);
  size_t count = operations.size() / (3 * sizeof(short));
  if (count == 0 || operations.size() % (3 * sizeof(short))) return call.in.system_error = EINVAL, Value::integer(0);
  return after_waiting(call, call.in.waiter.semaphore_operation(number(call, 0), const_cast<char*>(operations.data()), count));
}

// A message is its type, a native long, and its text.
Value do_msgsnd(Call& call) {
  const ArgumentBytes message(call, 1);
  if (message.size() < sizeof(long)) return call.die("Arg too short for msgsnd");
  return after_waiting(call, call.in.waiter.send_queue(number(call, 0), message.data(), message.size() - sizeof(long), number(call, 2)));
}

Value do_msgrcv(Call& call) {
  int64_t size = call.integer(2);
  if (size < 0) return call.in.system_error = EINVAL, Value::integer(0);
  ReadBuffer message(sizeof(long) + static_cast<size_t>(size));
  auto got = call.in.waiter.receive_queue(number(call, 0), message.space().data(), static_cast<size_t>(size), static_cast<long>(call.integer(3)), number(call, 4));
  if (got && !call.assign(1, message.take(sizeof(long) + *got))) throw Unwound{};
  // As perl has it: a buffer is a text, filled or not.
  if (!got && call.value(1).is_undef() && !call.assign(1, string_value(""))) throw Unwound{};
  return after_waiting(call, got);
}

// The forms with $ behind their name are those that run: they may write into an argument.
constexpr Row system_v_rows[] = {
    {"msgctl", "$$$", Needs::Shm, Taint::Neither, "msgctl(2)", do_msgctl},
    {"msgctl $", "$$*", Needs::Shm, Taint::Neither, "msgctl(2), writing into its argument", do_msgctl, "msgctl"},
    {"msgget", "$$", Needs::Shm, Taint::Neither, "the id of a message queue", do_msgget},
    {"msgrcv", "$$$$$", Needs::Shm, Taint::Fills, "receives a message from a queue", do_msgrcv},
    {"msgrcv $", "$*$$$", Needs::Shm, Taint::Fills, "receives a message into its argument", do_msgrcv, "msgrcv"},
    {"msgsnd", "$$$", Needs::Shm, Taint::Neither, "sends a message to a queue", do_msgsnd},
    {"semctl", "$$$$", Needs::Shm, Taint::Neither, "semctl(2)", do_semctl},
    {"semctl $", "$$$*", Needs::Shm, Taint::Neither, "semctl(2), writing into its argument", do_semctl, "semctl"},
    {"semget", "$$$", Needs::Shm, Taint::Neither, "the id of a set of semaphores", do_semget},
    {"semop", "$$", Needs::Shm, Taint::Neither, "operations on semaphores", do_semop},
    {"shmctl", "$$$", Needs::Shm, Taint::Neither, "shmctl(2)", do_shmctl},
    {"shmctl $", "$$*", Needs::Shm, Taint::Neither, "shmctl(2), writing into its argument", do_shmctl, "shmctl"},
    {"shmget", "$$$", Needs::Shm, Taint::Neither, "the id of a segment of shared memory", do_shmget},
    {"shmread", "$$$$", Needs::Shm, Taint::Fills, "reads from shared memory", do_shmread},
    {"shmread $", "$*$$", Needs::Shm, Taint::Fills, "reads from shared memory into its argument", do_shmread, "shmread"},
    {"shmwrite", "$$$$", Needs::Shm, Taint::Neither, "writes to shared memory", do_shmwrite},
};
static_assert(sorted_and_documented(system_v_rows));

}  // namespace

const Rows system_v_builtins = system_v_rows;

}  // namespace nacre
