// SPDX-License-Identifier: MIT
#include "runtime/posix/fd.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/posix/checked.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/path.h"
#include "runtime/posix/system_call.h"

namespace nacre::posix {

const int OpenFlags::read_only = O_RDONLY;
const int OpenFlags::write_only = O_WRONLY;
const int OpenFlags::read_write = O_RDWR;
const int OpenFlags::create = O_CREAT;
const int OpenFlags::exclusive = O_EXCL;
const int OpenFlags::truncate = O_TRUNC;
const int OpenFlags::append = O_APPEND;
const int OpenFlags::nonblocking = O_NONBLOCK;
const int OpenFlags::access_mask = O_ACCMODE;

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    if (fd_ >= 0) ::close(gone(fd_));
    fd_ = other.release();
  }
  return *this;
}

Descriptor::~Descriptor() {
  if (fd_ >= 0) ::close(gone(fd_));
}

static Result<int> open(OpenPath&& name) {
  if (!name) return Error{ENOENT};
  const long* with = name.arguments();
  long fd;
  do fd = ::syscall(name.number(), with[0], with[1], with[2], with[3]);
  while (name.again(fd < 0 ? -errno : fd));
  if (fd < 0) return last_error();
  return checked(name.take(static_cast<int>(fd)));
}

Result<int> open(std::string_view path, int flags, unsigned mode) { return open(OpenPath(path, flags, mode)); }
Result<int> open_to_load(std::string_view path) { return open(OpenPath(path, O_RDONLY, 0, true)); }

// Of a number that the program does not have nobody says more than that.
static Result<int> own(int fd) { return owns(fd) ? Result<int>(fd) : Error{EBADF}; }

Result<void> close(int fd) {
  if (!owns(fd)) return Error{EBADF};
  if (is_lent(fd)) return {};
  long answer = system_call(SYS_close, gone(fd));
  return answer < 0 ? Result<void>(Error{static_cast<int>(-answer)}) : Result<void>();
}

Result<size_t> read(int fd, void* buffer, size_t size) { return counted(::read(fd, buffer, size)); }
Result<size_t> write(int fd, const void* bytes, size_t size) { return counted(::write(fd, bytes, size)); }
Result<size_t> pread(int fd, void* buffer, size_t size, int64_t offset) { return counted(::pread(fd, buffer, size, offset)); }
Result<size_t> pwrite(int fd, const void* bytes, size_t size, int64_t offset) { return counted(::pwrite(fd, bytes, size, offset)); }

Result<int> dup(int fd, int lowest) {
  if (!owns(fd)) return Error{EBADF};
  return checked(made(::fcntl(fd, F_DUPFD_CLOEXEC, lowest)));
}

Result<int> dup_to(int fd, int target) {
  if (fd == target) return is_open(fd) ? Result<int>(fd) : Error{EBADF};
  if (!owns(fd) || (!owns(target) && ::fcntl(target, F_GETFD) >= 0) || is_lent(target)) return Error{EBADF};
  bool replaces = possessions && ::fcntl(target, F_GETFD) >= 0;
  int copy = ::dup3(fd, target, O_CLOEXEC);
  if (copy >= 0 && replaces) forget_descriptor();   // the one that was there
  return checked(made(copy));
}

Result<DescriptorPair> pipe() {
  if (!may_have_descriptors(2)) return Error{EMFILE};
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) < 0) return last_error();
  return DescriptorPair{made(ends[0]), made(ends[1])};
}

Result<DescriptorPair> socketpair(int domain, int type, int protocol) {
  if (!may_have_descriptors(2)) return Error{EMFILE};
  int ends[2];
  if (sandbox && domain != AF_UNIX && sandbox->grants().network != Reach::All) sandbox->refuse(Need::Network, "socketpair");
  if (::socketpair(domain, type | SOCK_CLOEXEC, protocol, ends) < 0) return last_error();
  return DescriptorPair{made(ends[0]), made(ends[1])};
}

Result<void> set_close_on_exec(int fd, bool on) { return done(::fcntl(fd, F_SETFD, on ? FD_CLOEXEC : 0)); }

Result<bool> is_close_on_exec(int fd) {
  int flags = ::fcntl(fd, F_GETFD);
  if (flags < 0) return last_error();
  return (flags & FD_CLOEXEC) != 0;
}

Result<void> set_nonblocking(int fd, bool on) {
  int flags = ::fcntl(fd, F_GETFL);
  if (flags < 0) return last_error();
  return done(::fcntl(fd, F_SETFL, on ? flags | O_NONBLOCK : flags & ~O_NONBLOCK));
}

Result<int64_t> lseek(int fd, int64_t offset, Whence whence) {
  if (!owns(fd)) return Error{EBADF};
  auto position = ::lseek(fd, offset, static_cast<int>(whence));
  if (position < 0) return last_error();
  return int64_t{position};
}

Result<void> ftruncate(int fd, int64_t size) { return done(::ftruncate(fd, size)); }
Result<void> fsync(int fd) { return done(::fsync(fd)); }
bool is_open(int fd) { return owns(fd) && ::fcntl(fd, F_GETFD) >= 0; }
bool isatty(int fd) { return owns(fd) && ::isatty(fd) == 1; }

Result<std::string> ttyname(int fd) {
  char name[256];
  if (!owns(fd)) return Error{EBADF};
  if (int error = ::ttyname_r(fd, name, sizeof name)) return Error{error};
  return std::string(name);
}

// Whom a descriptor sends signals to is a matter of signals.
static void permit_command(int command, long argument) {
  switch (command) {
    case F_SETFL:
      if ((argument & O_ASYNC) == 0) return;
      break;
    case F_DUPFD: case F_DUPFD_CLOEXEC: case F_GETFD: case F_SETFD: case F_GETFL: case F_GETLK: case F_SETLK: case F_SETLKW: case F_OFD_GETLK:
    case F_OFD_SETLK: case F_OFD_SETLKW: case F_GETPIPE_SZ: case F_SETPIPE_SZ: return;
    default: break;
  }
  permit(Need::Signal, "fcntl");
}

Result<int> fcntl(int fd, int command, long argument) {
  if (!owns(fd)) return Error{EBADF};
  if (sandbox) permit_command(command, argument);
  bool duplicates = command == F_DUPFD || command == F_DUPFD_CLOEXEC;
  int answer = ::fcntl(fd, command, argument);
  return checked(duplicates ? made(answer) : answer);
}
Result<int> fcntl(int fd, int command, void* buffer) {
  if (!owns(fd)) return Error{EBADF};
  if (sandbox) permit_command(command, 0);
  return checked(::fcntl(fd, command, buffer));
}
Result<int> ioctl(int fd, unsigned long request, long argument) {
  auto mine = own(fd);
  return mine ? checked(::ioctl(fd, request, argument)) : mine;
}
Result<int> ioctl(int fd, unsigned long request, void* buffer) {
  auto mine = own(fd);
  return mine ? checked(::ioctl(fd, request, buffer)) : mine;
}
size_t ioctl_size(unsigned long request) { return _IOC_SIZE(request); }

}  // namespace nacre::posix
