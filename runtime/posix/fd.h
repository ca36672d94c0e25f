// SPDX-License-Identifier: MIT
// File descriptors: the calls that act on a plain number and do not wait for anybody (those that can are in waiter.h).
// Whatever makes a descriptor makes it close-on-exec atomically; the rule of `$^F` is the caller's, through set_close_on_exec.
// Sizes and offsets are bytes. Errors are those of the manual page named.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "runtime/posix/result.h"

namespace nacre::posix {

// Owns one descriptor and closes it when it goes.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();

  explicit operator bool() const { return fd_ >= 0; }
  int get() const { return fd_; }
  int release() { return std::exchange(fd_, -1); }

 private:
  int fd_ = -1;
};

struct DescriptorPair {
  int read_end = -1;   // of a socketpair: the first
  int write_end = -1;  // of a socketpair: the second
};

// O_... flags of open(2) that the layers above need; a script's own numbers go through unchanged.
struct OpenFlags {
  static const int read_only, write_only, read_write, create, exclusive, truncate, append, nonblocking, access_mask;
};

// open(2). May wait when `path` is a fifo: Waiter::open is the form that dispatches signals.
Result<int> open(std::string_view path, int flags, unsigned mode = 0666);
// The same for Perl files that are to be run: for reading, where the host grants reading or loading (grants.h).
Result<int> open_to_load(std::string_view path);
// close(2). The descriptor is gone even where an error (EIO, ENOSPC, EDQUOT, EINTR) is told.
Result<void> close(int fd);
// read(2), write(2), pread(2), pwrite(2), once, without the Waiter: for files, and for code that runs between fork and exec.
Result<size_t> read(int fd, void* buffer, size_t size);
Result<size_t> write(int fd, const void* bytes, size_t size);
Result<size_t> pread(int fd, void* buffer, size_t size, int64_t offset);
Result<size_t> pwrite(int fd, const void* bytes, size_t size, int64_t offset);

// fcntl(2) F_DUPFD_CLOEXEC: the lowest free descriptor from `lowest` on.
Result<int> dup(int fd, int lowest = 0);
// dup2(2) with close-on-exec; equal numbers are no error (EBADF if it is not open), and leave the flag alone.
Result<int> dup_to(int fd, int target);
// pipe2(2) and socketpair(2), both close-on-exec.
Result<DescriptorPair> pipe();
Result<DescriptorPair> socketpair(int domain, int type, int protocol);

Result<void> set_close_on_exec(int fd, bool on);
Result<bool> is_close_on_exec(int fd);
Result<void> set_nonblocking(int fd, bool on);

enum class Whence { Start = 0, Current = 1, End = 2 };
// lseek(2): the new offset from the start. ESPIPE on pipes and sockets.
Result<int64_t> lseek(int fd, int64_t offset, Whence whence);
Result<void> ftruncate(int fd, int64_t size);
Result<void> fsync(int fd);
bool is_open(int fd);
bool isatty(int fd);
// ttyname(3)
Result<std::string> ttyname(int fd);

// The calls of fcntl(2) and ioctl(2) that take a number or no argument, and those that take a buffer. A lock that waits
// (F_SETLKW) goes through Waiter::fcntl.
Result<int> fcntl(int fd, int command, long argument = 0);
Result<int> fcntl(int fd, int command, void* buffer);
Result<int> ioctl(int fd, unsigned long request, long argument);
Result<int> ioctl(int fd, unsigned long request, void* buffer);
// How many bytes ioctl(2) reads or writes for `request`, as its number says (0: it does not say).
size_t ioctl_size(unsigned long request);

}  // namespace nacre::posix
