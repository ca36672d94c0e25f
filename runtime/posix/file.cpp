// SPDX-License-Identifier: MIT
#include "runtime/posix/file.h"

#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>

#include "runtime/posix/checked.h"
#include "runtime/posix/path.h"

namespace nacre::posix {

namespace {

Timestamp to_timestamp(const timespec& time) { return {time.tv_sec, static_cast<int32_t>(time.tv_nsec)}; }

FileStatus to_status(const struct ::stat& from) {
  FileStatus out;
  out.device = from.st_dev;
  out.inode = from.st_ino;
  out.mode = from.st_mode;
  out.links = from.st_nlink;
  out.uid = from.st_uid;
  out.gid = from.st_gid;
  out.special_device = from.st_rdev;
  out.size = from.st_size;
  out.accessed = to_timestamp(from.st_atim);
  out.modified = to_timestamp(from.st_mtim);
  out.changed = to_timestamp(from.st_ctim);
  out.block_size = from.st_blksize;
  out.blocks = from.st_blocks;
  return out;
}

// Calls `action` with the C form of one path, or of two.
template <class Action>
Result<void> with(std::string_view path, const PathUse& use, Action action) {
  Path name(path, use);
  if (!name) return Error{name.error()};
  return done(action(name.c_str()));
}

template <class Action>
Result<void> with(std::string_view first, std::string_view second, const PathUse& use, Action action) {
  Path one(first, use), two(second, use);
  if (!one || !two) return Error{one ? two.error() : one.error()};
  return done(action(one.c_str(), two.c_str()));
}

struct TimePair {
  TimePair(const Timestamp* accessed, const Timestamp* modified) : times{to_kernel(accessed), to_kernel(modified)} {}
  static timespec to_kernel(const Timestamp* time) {
    return time ? timespec{static_cast<time_t>(time->seconds), time->nanoseconds} : timespec{0, UTIME_NOW};
  }
  timespec times[2];
};

// A file that is open for reading only may have been granted for reading only.
void permit_change(int fd, std::string_view operation) {
  if (!sandbox) return;
  int flags = ::fcntl(fd, F_GETFL);
  bool may_write = sandbox->owns(fd) && flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
  if (!may_write) sandbox->refuse(Need::WriteFiles, operation);
}

// The limits say "no limit" by -1 with errno untouched.
Result<long> limit(long value) {
  if (value < 0 && errno != 0) return last_error();
  return value;
}

}  // namespace

Result<FileStatus> stat(std::string_view path) {
  struct ::stat status;
  auto result = with(path, reading("stat"), [&](const char* name) { return ::stat(name, &status); });
  if (!result) return result.failure();
  return to_status(status);
}

Result<FileStatus> lstat(std::string_view path) {
  struct ::stat status;
  auto result = with(path, reading_itself("lstat"), [&](const char* name) { return ::lstat(name, &status); });
  if (!result) return result.failure();
  return to_status(status);
}

Result<FileStatus> fstat(int fd) {
  if (!owns(fd)) return Error{EBADF};
  struct ::stat status;
  if (::fstat(fd, &status) < 0) return last_error();
  return to_status(status);
}

Result<void> access(std::string_view path, int permissions) {
  return with(path, reading("access"), [=](const char* name) { return ::access(name, permissions); });
}
Result<void> effective_access(std::string_view path, int permissions) {
  return with(path, reading("access"), [=](const char* name) { return ::faccessat(AT_FDCWD, name, permissions, AT_EACCESS); });
}

Result<void> unlink(std::string_view path) { return with(path, changing_entry("unlink"), ::unlink); }
Result<void> rename(std::string_view from, std::string_view to) { return with(from, to, changing_entry("rename"), ::rename); }
Result<void> link(std::string_view existing, std::string_view added) { return with(existing, added, changing_entry("link"), ::link); }
Result<void> symlink(std::string_view target, std::string_view added) {
  Terminated text(target);
  Path name(added, changing_entry("symlink"));
  if (!text || !name) return Error{text ? name.error() : ENOENT};
  permit_target(target, name);
  return done(::symlink(text.c_str(), name.c_str()));
}

Result<std::string> readlink(std::string_view path) {
  Path name(path, reading_itself("readlink"));
  if (!name) return Error{name.error()};
  std::string target(256, '\0');
  for (;;) {
    auto length = ::readlink(name.c_str(), target.data(), target.size());
    if (length < 0) return last_error();
    bool whole = static_cast<size_t>(length) < target.size();
    target.resize(whole ? static_cast<size_t>(length) : target.size() * 2);
    if (whole) return target;
  }
}

Result<void> mkdir(std::string_view path, unsigned mode) {
  return with(path, changing_entry("mkdir"), [=](const char* name) { return ::mkdir(name, mode); });
}
Result<void> rmdir(std::string_view path) { return with(path, changing_entry("rmdir"), ::rmdir); }

Result<void> chmod(std::string_view path, unsigned mode) {
  return with(path, changing("chmod"), [=](const char* name) { return ::chmod(name, mode); });
}
Result<void> fchmod(int fd, unsigned mode) {
  permit_change(fd, "chmod");
  return done(::fchmod(fd, mode));
}
Result<void> chown(std::string_view path, uint32_t uid, uint32_t gid) {
  return with(path, changing("chown"), [=](const char* name) { return ::chown(name, uid, gid); });
}
Result<void> lchown(std::string_view path, uint32_t uid, uint32_t gid) {
  return with(path, changing_itself("lchown"), [=](const char* name) { return ::lchown(name, uid, gid); });
}
Result<void> fchown(int fd, uint32_t uid, uint32_t gid) {
  permit_change(fd, "chown");
  return done(::fchown(fd, uid, gid));
}

Result<void> set_times(std::string_view path, const Timestamp* accessed, const Timestamp* modified) {
  TimePair pair(accessed, modified);
  return with(path, changing("utime"), [&](const char* name) { return ::utimensat(AT_FDCWD, name, pair.times, 0); });
}
Result<void> set_times(int fd, const Timestamp* accessed, const Timestamp* modified) {
  permit_change(fd, "utime");
  return done(::futimens(fd, TimePair(accessed, modified).times));
}
Result<void> truncate(std::string_view path, int64_t size) {
  return with(path, changing("truncate"), [=](const char* name) { return ::truncate(name, size); });
}
Result<void> mkfifo(std::string_view path, unsigned mode) {
  return with(path, changing_entry("mkfifo"), [=](const char* name) { return ::mkfifo(name, mode); });
}
Result<void> mknod(std::string_view path, unsigned mode, uint64_t device) {
  permit(Need::Process, "mknod");
  return with(path, changing_entry("mknod"), [=](const char* name) { return ::mknod(name, mode, device); });
}

unsigned umask(unsigned mask) {
  permit(Need::Process, "umask");
  return ::umask(mask);
}
unsigned umask() {
  permit(Need::Process, "umask");
  unsigned mask = ::umask(0);
  ::umask(mask);
  return mask;
}

// A program with a working directory of its own changes that, which is no process's.
static Result<void> enter(const std::string& path) {
  if (::faccessat(AT_FDCWD, (path + "/.").c_str(), X_OK, AT_EACCESS) < 0) return last_error();
  std::unique_ptr<char, void (*)(void*)> name(::realpath(path.c_str(), nullptr), std::free);
  if (!name) return last_error();
  sandbox->enter(name.get());
  return {};
}

Result<void> chdir(std::string_view path) {
  permit(Need::Process, "chdir");
  if (!sandbox || sandbox->folder().empty()) return with(path, reading("chdir"), ::chdir);
  Path folder(path, reading("chdir"));
  return folder ? enter(folder.c_str()) : Error{folder.error()};
}
Result<void> fchdir(int fd) {
  permit(Need::Process, "chdir");
  if (!owns(fd)) return Error{EBADF};
  return sandbox && !sandbox->folder().empty() ? enter("/proc/self/fd/" + std::to_string(fd)) : done(::fchdir(fd));
}
Result<void> chroot(std::string_view path) {
  permit(Need::Process, "chroot");
  return with(path, reading("chroot"), ::chroot);
}

Result<std::string> getcwd() {
  if (sandbox && !sandbox->folder().empty()) return sandbox->folder();
  std::unique_ptr<char, void (*)(void*)> name(::getcwd(nullptr, 0), std::free);
  if (!name) return last_error();
  return std::string(name.get());
}

Result<std::string> realpath(std::string_view path) {
  Path given(path, reading("realpath"));
  if (!given) return Error{given.error()};
  std::unique_ptr<char, void (*)(void*)> name(::realpath(given.c_str(), nullptr), std::free);
  if (!name) return last_error();
  return std::string(name.get());
}

Result<long> pathconf(std::string_view path, int name) {
  Path file(path, reading("pathconf"));
  if (!file) return Error{file.error()};
  errno = 0;
  return limit(::pathconf(file.c_str(), name));
}
Result<long> fpathconf(int fd, int name) {
  if (!owns(fd)) return Error{EBADF};
  errno = 0;
  return limit(::fpathconf(fd, name));
}
Result<long> sysconf(int name) {
  errno = 0;
  return limit(::sysconf(name));
}

uint64_t make_device(uint32_t major, uint32_t minor) { return makedev(major, minor); }
uint32_t device_major(uint64_t device) { return major(device); }
uint32_t device_minor(uint64_t device) { return minor(device); }

}  // namespace nacre::posix
