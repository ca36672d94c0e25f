// SPDX-License-Identifier: MIT
// What an operator does, whatever stands around it: the one thing that the AST and the executable tree name alike.
#pragma once

#include <cstdint>

namespace nacre::parser {

enum class Operation : uint8_t {
  None, Add, Subtract, Multiply, Divide, Modulus, Power, Concatenate, RepeatBy, ShiftLeft, ShiftRight, BitAnd, BitOr, BitXor,
  StringBitAnd, StringBitOr, StringBitXor,                       // &. |. ^.
  NumLess, NumGreater, NumLessEqual, NumGreaterEqual, NumEqual, NumNotEqual, NumCompare,
  StrLess, StrGreater, StrLessEqual, StrGreaterEqual, StrEqual, StrNotEqual, StrCompare,
  SmartMatch, IsA, Negate, Plus, BitNot, StringBitNot,
  And, Or, DefinedOr,                                            // only as OpAssign
};

}  // namespace nacre::parser
