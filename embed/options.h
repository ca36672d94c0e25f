// SPDX-License-Identifier: MIT
// What the host's Options mean to the interpreter.
#pragma once

#include "embed/core.h"

namespace nacre::v1::inside {

nacre::Options options_of(const Options& given);
nacre::Limits limits_of(const Limits& given);   // throws Error where one is 0
Limits limits_from(const nacre::Limits& limits);
// What can only be done once the interpreter stands: its standard handles, %ENV.
void furnish(Inside& inside, const Options& given);

}  // namespace nacre::v1::inside
