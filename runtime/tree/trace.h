// SPDX-License-Identifier: MIT
// The calls under way as data, newest first: what caller() tells script by script, for the host's errors.
#pragma once

#include <string>
#include <vector>

#include "runtime/interpreter.h"

namespace nacre::tree {

struct TracedCall {
  std::string sub;             // "main::f", "(eval)", "require Foo.pm"
  std::string_view file;       // where the call stands
  uint32_t line;
  const Frame* frame;          // the called sub's, or the one that an eval stands in
};
std::vector<TracedCall> trace_calls(Interpreter& in);

}  // namespace nacre::tree
