// SPDX-License-Identifier: MIT
// `local *FH` and copies of such a glob that outlive it: { local *FH; open FH, ...; return *FH }
#pragma once

#include <utility>

#include "runtime/interpreter.h"

namespace nacre {

// Puts what another glob has into a slot of this one.
template <class T>
void alias_slot(T*& slot, T* shared) {
  retain(shared);
  T* old = std::exchange(slot, shared);
  if (old) release(old);
}

constexpr uint8_t glob_is_localized = 32;   // among Glob::bits

// The glob as a value, owned. While it is localized that is a glob of its own which shares the contents, as those leave the name again.
Value glob_value(Interpreter& in, Glob& glob);

// to means all that from means. *to = *from
void alias_glob(Interpreter& in, Glob& to, Glob& from);

}  // namespace nacre
