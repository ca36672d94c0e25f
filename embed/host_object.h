// SPDX-License-Identifier: MIT
// A C++ object that a script holds: behind a blessed reference, destroyed with the last one.
#pragma once

#include "embed/core.h"

namespace nacre::v1::inside {

struct HostObject {
  std::shared_ptr<void> object;
  const std::type_info* type;
  Core* core;
};

}  // namespace nacre::v1::inside
