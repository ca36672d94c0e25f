// SPDX-License-Identifier: MIT
// What ends a script from outside, so that it cannot catch it: the host's wish, or a limit of the host's. It leaves like exit (Flow::Exit),
// but no END block runs.
#pragma once

#include <cstdint>

namespace nacre {

enum class Stop : uint8_t { None, Interrupted, Steps, Memory, Time, Depth, Output };

}  // namespace nacre
