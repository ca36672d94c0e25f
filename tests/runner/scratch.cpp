// SPDX-License-Identifier: MIT
#include "tests/runner/scratch.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace nacre::tests {

ScratchDirectory::ScratchDirectory() {
  std::string name = std::filesystem::temp_directory_path() / "nacre-test-XXXXXX";
  if (!mkdtemp(name.data())) throw std::system_error(errno, std::generic_category(), name);
  path_ = name;
}

ScratchDirectory::~ScratchDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace nacre::tests
