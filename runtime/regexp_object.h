// SPDX-License-Identifier: MIT
// What qr// yields a reference to: a compiled pattern, blessed into "Regexp".
#pragma once

#include <memory>
#include <vector>

#include "runtime/values/roll.h"
#include "runtime/values/value.h"

namespace nacre::regex { class Pattern; }

namespace nacre {

using ClosuresPointer = std::shared_ptr<const std::vector<Held>>;   // of a pattern's code blocks: references to subs

struct RegexpObject : Object, Roll<RegexpObject>::Entry {
  std::shared_ptr<const regex::Pattern> pattern;
  ClosuresPointer closures;
  String* text;                                  // (?^i:...), made when first asked for
};
RegexpObject* new_regexp(std::shared_ptr<const regex::Pattern> pattern);
void destroy_regexp(RegexpObject* regexp);

}  // namespace nacre
