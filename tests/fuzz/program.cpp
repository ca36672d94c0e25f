// SPDX-License-Identifier: MIT
// Any bytes as a whole program, parsed, resolved and run with nothing granted.
#include <cstdint>

#include "tests/fuzz/in_interpreter.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (!nacre::fuzz::may_reach_out(text)) nacre::fuzz::run(text);
  return 0;
}
