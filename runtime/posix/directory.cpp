// SPDX-License-Identifier: MIT
#include "runtime/posix/directory.h"

#include <dirent.h>

#include <cerrno>

#include "runtime/posix/checked.h"
#include "runtime/posix/path.h"

namespace nacre::posix {

namespace {

DIR* stream(void* from) { return static_cast<DIR*>(from); }

int end(void* from) {
  gone(::dirfd(stream(from)));
  return ::closedir(stream(from));
}

}  // namespace

Result<Directory> Directory::open(std::string_view path) {
  Path name(path, reading("opendir"));
  if (!name) return Error{name.error()};
  if (!may_have_descriptors(1)) return Error{EMFILE};
  Directory opened;
  opened.stream_ = ::opendir(name.c_str());  // glibc opens it close-on-exec
  if (!opened.stream_) return last_error();
  made(::dirfd(stream(opened.stream_)));
  return opened;
}

Directory& Directory::operator=(Directory&& other) noexcept {
  if (this != &other) {
    if (stream_) end(stream_);
    stream_ = std::exchange(other.stream_, nullptr);
  }
  return *this;
}

Directory::~Directory() {
  if (stream_) end(stream_);
}

Result<std::string_view> Directory::read() {
  if (!stream_) return Error{EBADF};
  errno = 0;
  const auto* entry = ::readdir(stream(stream_));
  if (entry) return std::string_view(entry->d_name);
  if (errno != 0) return last_error();
  return std::string_view();
}

Result<void> Directory::rewind() {
  if (!stream_) return Error{EBADF};
  ::rewinddir(stream(stream_));
  return {};
}

Result<long> Directory::tell() const {
  if (!stream_) return Error{EBADF};
  return ::telldir(stream(stream_));
}

Result<void> Directory::seek(long place) {
  if (!stream_) return Error{EBADF};
  ::seekdir(stream(stream_), place);
  return {};
}

Result<int> Directory::fd() const {
  if (!stream_) return Error{EBADF};
  return checked(::dirfd(stream(stream_)));
}

Result<void> Directory::close() {
  if (!stream_) return Error{EBADF};
  return done(end(std::exchange(stream_, nullptr)));
}

}  // namespace nacre::posix
