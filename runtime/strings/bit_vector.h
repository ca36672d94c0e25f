// SPDX-License-Identifier: MIT
// vec: a string as a vector of unsigned numbers of 1 to 64 bits each. The lvalue form stores; both die as perl does.
#pragma once

#include "runtime/text.h"

namespace nacre {

// vec(text, offset, bits): the number there, 0 beyond the end.
uint64_t vec_fetch(Interpreter& in, const TextView& text, int64_t offset, int64_t bits);
// vec($slot, offset, bits) = number: the string grows with zero bytes. slot: a real slot of an ordinary scalar; undef counts as "".
void vec_store(Interpreter& in, Value& slot, int64_t offset, int64_t bits, uint64_t number);

}  // namespace nacre
