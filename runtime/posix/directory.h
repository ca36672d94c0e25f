// SPDX-License-Identifier: MIT
// A directory stream: opendir(3) to closedir(3). Move-only; closes itself. Knows no patterns (glob is the builtins').
#pragma once

#include <string_view>

#include "runtime/posix/result.h"

namespace nacre::posix {

class Directory {
 public:
  static Result<Directory> open(std::string_view path);

  Directory() = default;
  Directory(Directory&& other) noexcept : stream_(std::exchange(other.stream_, nullptr)) {}
  Directory& operator=(Directory&& other) noexcept;
  ~Directory();

  explicit operator bool() const { return stream_ != nullptr; }
  // The next name ("." and ".." too), valid until the next call; an empty one at the end. EBADF when closed.
  Result<std::string_view> read();
  Result<void> rewind();
  // A place that seek() takes, for this stream only. telldir(3)
  Result<long> tell() const;
  Result<void> seek(long place);
  Result<int> fd() const;
  Result<void> close();

 private:
  void* stream_ = nullptr;
};

}  // namespace nacre::posix
