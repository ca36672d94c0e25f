// SPDX-License-Identifier: MIT
#include "runtime/posix/fd.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/posix/checked.h"
#include "runtime/posix/path.h"

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
    if (fd_ >= 0) ::close(fd_);
    fd_ = other.release();
  }
  return *this;
}

Descriptor::~Descriptor() {
  if (fd_ >= 0) ::close(fd_);
}

Result<int> open(std::string_view path, int flags, unsigned mode) {
  Path name(path);
  if (!name) return Error{ENOENT};
  return checked(::open(name.c_str(), flags | O_CLOEXEC, mode));
}

Result<void> close(int fd) { return done(::close(fd)); }

Result<size_t> read(int fd, void* buffer, size_t size) { return counted(::read(fd, buffer, size)); }
Result<size_t> write(int fd, const void* bytes, size_t size) { return counted(::write(fd, bytes, size)); }
Result<size_t> pread(int fd, void* buffer, size_t size, int64_t offset) { return counted(::pread(fd, buffer, size, offset)); }
Result<size_t> pwrite(int fd, const void* bytes, size_t size, int64_t offset) { return counted(::pwrite(fd, bytes, size, offset)); }

Result<int> dup(int fd, int lowest) { return checked(::fcntl(fd, F_DUPFD_CLOEXEC, lowest)); }

Result<int> dup_to(int fd, int target) {
  if (fd == target) return is_open(fd) ? Result<int>(fd) : Error{EBADF};
  return checked(::dup3(fd, target, O_CLOEXEC));
}

Result<DescriptorPair> pipe() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) < 0) return last_error();
  return DescriptorPair{ends[0], ends[1]};
}

Result<DescriptorPair> socketpair(int domain, int type, int protocol) {
  int ends[2];
  if (::socketpair(domain, type | SOCK_CLOEXEC, protocol, ends) < 0) return last_error();
  return DescriptorPair{ends[0], ends[1]};
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
  auto position = ::lseek(fd, offset, static_cast<int>(whence));
  if (position < 0) return last_error();
  return int64_t{position};
}

Result<void> ftruncate(int fd, int64_t size) { return done(::ftruncate(fd, size)); }
Result<void> fsync(int fd) { return done(::fsync(fd)); }
bool is_open(int fd) { return ::fcntl(fd, F_GETFD) >= 0; }
bool isatty(int fd) { return ::isatty(fd) == 1; }

Result<std::string> ttyname(int fd) {
  char name[256];
  if (int error = ::ttyname_r(fd, name, sizeof name)) return Error{error};
  return std::string(name);
}

Result<int> fcntl(int fd, int command, long argument) { return checked(::fcntl(fd, command, argument)); }
Result<int> fcntl(int fd, int command, void* buffer) { return checked(::fcntl(fd, command, buffer)); }
Result<int> ioctl(int fd, unsigned long request, long argument) { return checked(::ioctl(fd, request, argument)); }
Result<int> ioctl(int fd, unsigned long request, void* buffer) { return checked(::ioctl(fd, request, buffer)); }
size_t ioctl_size(unsigned long request) { return _IOC_SIZE(request); }

}  // namespace nacre::posix
