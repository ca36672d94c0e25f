// SPDX-License-Identifier: MIT
// What the host's Options mean to the interpreter.
#pragma once

#include "embed/core.h"

namespace nacre::v1::inside {

nacre::Options options_of(const Options& given);
// What can only be done once the interpreter stands: its standard handles, %ENV.
void furnish(Inside& inside, const Options& given);

}  // namespace nacre::v1::inside
