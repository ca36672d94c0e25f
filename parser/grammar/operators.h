// SPDX-License-Identifier: MIT
// The binary operators: spelling, strength, side and the node each makes. One table; the climbing rule of expression.cpp reads it.
#pragma once

#include <string_view>

#include "parser/ast.h"

namespace nacre::parser::grammar {

// perlop's ladder, weakest first.
enum Strength : uint8_t {
  Never = 0, LowOr, LowAnd, LowNot, Comma, Assignment, Ternary, RangeOp, HighOr, HighAnd, BitOrs, BitAnds, Equality, Relational, IsaOp,
  NamedUnary, Shift, Additive, Multiplicative, Bind, Prefix, PowerOp, Increment
};

enum class Side : uint8_t { Left, Right, None, Chain };

struct OperatorRow {
  std::string_view spelling;
  Strength strength;
  Side side;
  Kind kind;
  Operation operation = Operation::None;
  bool word = false;              // needs a word's end behind it
};

// The operator that stands at `p`, or null. `bitwise`: the feature of that name is on (&. |. ^. and their assignments exist); `isa` likewise.
const OperatorRow* operator_at(const char* p, const char* end, bool bitwise, bool isa);

}  // namespace nacre::parser::grammar
