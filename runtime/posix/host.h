// SPDX-License-Identifier: MIT
// The machine's names. uname(2), gethostname(2)
#pragma once

#include <string>

#include "runtime/posix/result.h"

namespace nacre::posix {

struct SystemNames {
  std::string system, node, release, version, machine;
};

SystemNames uname();
Result<std::string> gethostname();

}  // namespace nacre::posix
