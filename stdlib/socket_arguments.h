// SPDX-License-Identifier: MIT
// What the Socket modules' native functions ask of their arguments, with perl's complaints.
#pragma once

#include <string>
#include <string_view>

#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre::socket_arguments {

// Dies with "Usage: Socket::name(...)" unless there are so many.
inline void expect_arguments(Call& call, uint32_t least, uint32_t most, std::string_view names) {
  if (call.count() >= least && call.count() <= most) return;
  call.in.fail("Usage: " + std::string(call.row.name) + "(" + std::string(names) + ")");
}

// The argument as bytes; characters above 0xFF are no address. `operation`: what the complaint names; empty: the row.
inline std::string narrow_bytes(Call& call, uint32_t i, std::string_view operation = {}) {
  Text text = call.text(i);
  std::string narrow;
  bool wide = false;
  TextView bytes = downgraded(text.both(), narrow, wide);
  if (wide) call.in.fail("Wide character in " + std::string(operation.empty() ? call.row.name : operation));
  return std::string(bytes.bytes);
}

}  // namespace nacre::socket_arguments
