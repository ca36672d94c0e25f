// SPDX-License-Identifier: MIT
#include "runtime/posix/without_waiting.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <vector>

#include "runtime/posix/interruptible.h"

namespace nacre::posix {

namespace {

constexpr std::atomic<unsigned> never{0};

// A signal that lands in the marked range keeps it out of the kernel, whatever flag it looks at; it is noted, and the call can be made.
long make(const SystemCall& call) {
  long returned;
  do returned = interruptible_call(&never, call.number, call.arguments);
  while (returned == not_entered);
  return returned;
}

long word(const void* pointer) { return static_cast<long>(reinterpret_cast<intptr_t>(pointer)); }

long make_with(SystemCall call, int place, long argument) {
  call.arguments[place] = argument;
  return make(call);
}

// With a flag that makes the call fail with `would_wait`. One that had the flag already never waits, and keeps its error.
long make_with_flag(const SystemCall& call, int place, long flag, int would_wait) {
  if ((call.arguments[place] & flag) != 0) return make(call);
  long returned = make_with(call, place, call.arguments[place] | flag);
  return returned == -would_wait ? -EINTR : returned;
}

// A signal that comes in the middle ends even a poll that does not wait: it says nothing about the descriptor, and is noted.
bool is_ready(int fd, short events) {
  pollfd entry{fd, events, 0};
  int ready;
  do ready = ::poll(&entry, 1, 0);
  while (ready < 0 && errno == EINTR);
  return ready != 0;
}

// How many bytes a pipe takes for certain; all of them where it is something else.
size_t room_for(int fd, size_t size) {
  struct stat status;
  if (size <= PIPE_BUF || ::fstat(fd, &status) < 0 || !S_ISFIFO(status.st_mode)) return size;
  int filled = 0, capacity = ::fcntl(fd, F_GETPIPE_SZ);
  bool empty = ::ioctl(fd, FIONREAD, &filled) == 0 && filled == 0 && capacity > 0;
  return std::min<size_t>(size, empty ? static_cast<size_t>(capacity) : PIPE_BUF);
}

long write_at_once(const SystemCall& call) {
  // To a socket, write(2) is send(2) without flags.
  SystemCall sending = call;
  sending.number = SYS_sendto;
  long returned = make_with_flag(sending, 3, MSG_DONTWAIT, EAGAIN);
  if (returned != -ENOTSOCK) return returned;
  if (!is_ready(call.fd, POLLOUT)) return -EINTR;
  return make_with(call, 2, static_cast<long>(room_for(call.fd, static_cast<size_t>(call.arguments[2]))));
}

// A connection that is on its way goes on behind EINTR as well.
long connect_at_once(const SystemCall& call, int flags) {
  ::fcntl(call.fd, F_SETFL, flags | O_NONBLOCK);
  long returned = make(call);
  ::fcntl(call.fd, F_SETFL, flags);
  return returned == -EINPROGRESS || returned == -EAGAIN ? -EINTR : returned;
}

long open_at_once(const SystemCall& call) {
  struct stat status;
  const auto* path = reinterpret_cast<const char*>(static_cast<intptr_t>(call.arguments[1]));
  bool waits = ::stat(path, &status) == 0 && S_ISFIFO(status.st_mode) && (call.arguments[2] & (O_NONBLOCK | O_RDWR)) == 0;
  return waits ? -EINTR : make(call);
}

// Beneath a granted folder (path.h).
long open_beneath_at_once(const SystemCall& call) {
  const auto* given = reinterpret_cast<const open_how*>(static_cast<intptr_t>(call.arguments[2]));
  if ((given->flags & (O_NONBLOCK | O_RDWR)) != 0) return make(call);
  open_how looking = *given;
  looking.flags = O_PATH | O_CLOEXEC;
  looking.mode = 0;
  long found = make_with(call, 2, word(&looking));
  struct stat status;
  bool waits = found >= 0 && ::fstat(static_cast<int>(found), &status) == 0 && S_ISFIFO(status.st_mode);
  if (found >= 0) ::close(static_cast<int>(found));
  return waits ? -EINTR : make(call);
}

long semaphores_at_once(const SystemCall& call) {
  const auto* first = reinterpret_cast<const sembuf*>(static_cast<intptr_t>(call.arguments[1]));
  std::vector<sembuf> operations(first, first + call.arguments[2]);
  bool never_waits = true;
  for (auto& operation : operations) {
    never_waits = never_waits && (operation.sem_flg & IPC_NOWAIT) != 0;
    operation.sem_flg = static_cast<short>(operation.sem_flg | IPC_NOWAIT);
  }
  long returned = make_with(call, 1, word(operations.data()));
  return returned == -EAGAIN && !never_waits ? -EINTR : returned;
}

long fcntl_at_once(const SystemCall& call) {
  long command = call.arguments[1];
  if (command != F_SETLKW && command != F_OFD_SETLKW) return make(call);
  long returned = make_with(call, 1, command == F_SETLKW ? F_SETLK : F_OFD_SETLK);
  return returned == -EAGAIN || returned == -EACCES ? -EINTR : returned;
}

// select(2) and poll(2), with no time to wait. Those that had none anyway find nothing as well.
long look_at_once(const SystemCall& call, int place) {
  const auto* given = reinterpret_cast<const timespec*>(static_cast<intptr_t>(call.arguments[place]));
  bool has_time = given == nullptr || given->tv_sec > 0 || given->tv_nsec > 0;
  timespec none{};
  long returned = make_with(call, place, word(&none));
  return returned == 0 && has_time ? -EINTR : returned;
}

long on_descriptor(const SystemCall& call) {
  int flags = ::fcntl(call.fd, F_GETFL);
  if (flags < 0 || (flags & O_NONBLOCK) != 0) return make(call);
  switch (call.number) {
    case SYS_read:
    case SYS_accept4: return is_ready(call.fd, POLLIN) ? make(call) : -EINTR;
    case SYS_write: return write_at_once(call);
    case SYS_recvfrom:
    case SYS_sendto: return make_with_flag(call, 3, MSG_DONTWAIT, EAGAIN);
    case SYS_recvmsg:
    case SYS_sendmsg: return make_with_flag(call, 2, MSG_DONTWAIT, EAGAIN);
    default: return connect_at_once(call, flags);
  }
}

}  // namespace

long without_waiting(const SystemCall& call) {
  switch (call.number) {
    case SYS_read:
    case SYS_accept4:
    case SYS_write:
    case SYS_recvfrom:
    case SYS_sendto:
    case SYS_recvmsg:
    case SYS_sendmsg:
    case SYS_connect: return on_descriptor(call);
    case SYS_openat: return open_at_once(call);
    case SYS_openat2: return open_beneath_at_once(call);
    case SYS_flock: return make_with_flag(call, 1, (call.arguments[1] & LOCK_UN) != 0 ? LOCK_UN : LOCK_NB, EWOULDBLOCK);
    case SYS_fcntl: return fcntl_at_once(call);
    case SYS_semop: return semaphores_at_once(call);
    case SYS_msgsnd: return make_with_flag(call, 3, IPC_NOWAIT, EAGAIN);
    case SYS_msgrcv: return make_with_flag(call, 4, IPC_NOWAIT, ENOMSG);
    case SYS_pselect6: return look_at_once(call, 4);
    case SYS_ppoll: return look_at_once(call, 2);
    default: return -EINTR;
  }
}

}  // namespace nacre::posix
