// SPDX-License-Identifier: MIT
// Files by name or descriptor: status, links, permissions, the working directory. Paths are bytes; one with a NUL inside is ENOENT.
// Nothing here waits for other processes. Errors are those of the manual page of the function's own name, unless another is given.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/posix/result.h"

namespace nacre::posix {

// A point in time since 1970-01-01 00:00 UTC.
struct Timestamp {
  int64_t seconds = 0;
  int32_t nanoseconds = 0;
};

// stat(2)
struct FileStatus {
  uint64_t device = 0, inode = 0;
  uint32_t mode = 0;  // type and permissions
  uint64_t links = 0;
  uint32_t uid = 0, gid = 0;
  uint64_t special_device = 0;
  int64_t size = 0;
  Timestamp accessed, modified, changed;
  int64_t block_size = 0, blocks = 0;  // blocks are of 512 bytes

  bool is_regular() const { return (mode & 0170000) == 0100000; }
  bool is_directory() const { return (mode & 0170000) == 0040000; }
  bool is_symlink() const { return (mode & 0170000) == 0120000; }
  bool is_fifo() const { return (mode & 0170000) == 0010000; }
  bool is_socket() const { return (mode & 0170000) == 0140000; }
  bool is_block_device() const { return (mode & 0170000) == 0060000; }
  bool is_character_device() const { return (mode & 0170000) == 0020000; }
};

Result<FileStatus> stat(std::string_view path);
Result<FileStatus> lstat(std::string_view path);
Result<FileStatus> fstat(int fd);

// access(2) with the real ids, and faccessat(2) AT_EACCESS with the effective ones: 4 read, 2 write, 1 execute, 0 exists.
Result<void> access(std::string_view path, int permissions);
Result<void> effective_access(std::string_view path, int permissions);

Result<void> unlink(std::string_view path);
Result<void> rename(std::string_view from, std::string_view to);
Result<void> link(std::string_view existing, std::string_view added);
Result<void> symlink(std::string_view target, std::string_view added);
Result<std::string> readlink(std::string_view path);
Result<void> mkdir(std::string_view path, unsigned mode = 0777);
Result<void> rmdir(std::string_view path);

Result<void> chmod(std::string_view path, unsigned mode);
Result<void> fchmod(int fd, unsigned mode);
// An id of 2^32-1 leaves it as it is.
Result<void> chown(std::string_view path, uint32_t uid, uint32_t gid);
Result<void> lchown(std::string_view path, uint32_t uid, uint32_t gid);
Result<void> fchown(int fd, uint32_t uid, uint32_t gid);
// utimensat(2), futimens(3); nullptr: now.
Result<void> set_times(std::string_view path, const Timestamp* accessed, const Timestamp* modified);
Result<void> set_times(int fd, const Timestamp* accessed, const Timestamp* modified);
Result<void> truncate(std::string_view path, int64_t size);
Result<void> mkfifo(std::string_view path, unsigned mode = 0666);
Result<void> mknod(std::string_view path, unsigned mode, uint64_t device);

// umask(2): the one before.
unsigned umask(unsigned mask);
// The mask as it is (umask(2) can only be read by setting it).
unsigned umask();
Result<void> chdir(std::string_view path);
Result<void> fchdir(int fd);
Result<std::string> getcwd();
Result<void> chroot(std::string_view path);
Result<std::string> realpath(std::string_view path);
// pathconf(3), fpathconf(3), sysconf(3) by number: -1 when there is no limit.
Result<long> pathconf(std::string_view path, int name);
Result<long> fpathconf(int fd, int name);
Result<long> sysconf(int name);

// makedev(3), major(3), minor(3)
uint64_t make_device(uint32_t major, uint32_t minor);
uint32_t device_major(uint64_t device);
uint32_t device_minor(uint64_t device);

}  // namespace nacre::posix
