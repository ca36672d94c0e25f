// SPDX-License-Identifier: MIT
// Digits of base 2, 8 or 16 as a number, with perl's warnings for bad digits, overflow and what other machines could not hold. Behind hex and oct.
#pragma once

#include "runtime/text.h"

namespace nacre {

Value read_hexadecimal(Interpreter& in, std::string_view text);   // "0x" may come first
Value read_octal(Interpreter& in, std::string_view text);         // or 0x..., 0b..., 0o..., as oct takes them

}  // namespace nacre
