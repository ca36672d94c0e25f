// SPDX-License-Identifier: MIT
// A fresh, empty directory that goes away, with all that is in it, when its owner leaves scope.
#pragma once

#include <filesystem>

namespace nacre::tests {

class ScratchDirectory {
 public:
  ScratchDirectory();  // throws std::system_error where no directory can be made
  ScratchDirectory(const ScratchDirectory&) = delete;
  ScratchDirectory& operator=(const ScratchDirectory&) = delete;
  ~ScratchDirectory();
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace nacre::tests
