// SPDX-License-Identifier: MIT
// What an Error shares with its copies.
#pragma once

#include "nacre/error.h"

namespace nacre::v1 {

struct Error::State {
  Kind kind = Kind::Die;
  std::string message;
  Value object;
  std::string file;
  unsigned line = 0, column = 0;
  int status = 255;
  std::string limit;
  std::shared_ptr<const std::vector<TraceEntry>> trace;   // null: none
};

}  // namespace nacre::v1
