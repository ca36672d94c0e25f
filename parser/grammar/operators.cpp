// SPDX-License-Identifier: MIT
#include "parser/grammar/operators.h"

#include <array>

#include "parser/grammar/tokens.h"

namespace nacre::parser::grammar {

using enum Operation;

// Grouped by first character, longer spellings before their beginnings.
constexpr OperatorRow rows[] = {
    {"!~", Bind, Side::Left, Kind::Match, None},
    {"!=", Equality, Side::Chain, Kind::Binary, NumNotEqual},
    {"%=", Assignment, Side::Right, Kind::OpAssign, Modulus},
    {"%", Multiplicative, Side::Left, Kind::Binary, Modulus},
    {"&&=", Assignment, Side::Right, Kind::OpAssign, Operation::And},
    {"&&", HighAnd, Side::Left, Kind::And, None},
    {"&.=", Assignment, Side::Right, Kind::OpAssign, StringBitAnd},
    {"&.", BitAnds, Side::Left, Kind::Binary, StringBitAnd},
    {"&=", Assignment, Side::Right, Kind::OpAssign, BitAnd},
    {"&", BitAnds, Side::Left, Kind::Binary, BitAnd},
    {"**=", Assignment, Side::Right, Kind::OpAssign, Power},
    {"**", PowerOp, Side::Right, Kind::Binary, Power},
    {"*=", Assignment, Side::Right, Kind::OpAssign, Multiply},
    {"*", Multiplicative, Side::Left, Kind::Binary, Multiply},
    {"+=", Assignment, Side::Right, Kind::OpAssign, Add},
    {"+", Additive, Side::Left, Kind::Binary, Add},
    {",", Comma, Side::Left, Kind::List, None},
    {"-=", Assignment, Side::Right, Kind::OpAssign, Subtract},
    {"-", Additive, Side::Left, Kind::Binary, Subtract},
    {"...", RangeOp, Side::None, Kind::Range, None},
    {"..", RangeOp, Side::None, Kind::Range, None},
    {".=", Assignment, Side::Right, Kind::OpAssign, Concatenate},
    {".", Additive, Side::Left, Kind::Binary, Concatenate},
    {"//=", Assignment, Side::Right, Kind::OpAssign, Operation::DefinedOr},
    {"//", HighOr, Side::Left, Kind::DefinedOr, None},
    {"/=", Assignment, Side::Right, Kind::OpAssign, Divide},
    {"/", Multiplicative, Side::Left, Kind::Binary, Divide},
    {"<<=", Assignment, Side::Right, Kind::OpAssign, ShiftLeft},
    {"<<", Shift, Side::Left, Kind::Binary, ShiftLeft},
    {"<=>", Equality, Side::None, Kind::Binary, NumCompare},
    {"<=", Relational, Side::Chain, Kind::Binary, NumLessEqual},
    {"<", Relational, Side::Chain, Kind::Binary, NumLess},
    {"=>", Comma, Side::Left, Kind::List, None},
    {"==", Equality, Side::Chain, Kind::Binary, NumEqual},
    {"=~", Bind, Side::Left, Kind::Match, None},
    {"=", Assignment, Side::Right, Kind::Assign, None},
    {">>=", Assignment, Side::Right, Kind::OpAssign, ShiftRight},
    {">>", Shift, Side::Left, Kind::Binary, ShiftRight},
    {">=", Relational, Side::Chain, Kind::Binary, NumGreaterEqual},
    {">", Relational, Side::Chain, Kind::Binary, NumGreater},
    {"?", Ternary, Side::Right, Kind::Conditional, None},
    {"^.=", Assignment, Side::Right, Kind::OpAssign, StringBitXor},
    {"^.", BitOrs, Side::Left, Kind::Binary, StringBitXor},
    {"^=", Assignment, Side::Right, Kind::OpAssign, BitXor},
    {"^", BitOrs, Side::Left, Kind::Binary, BitXor},
    {"and", LowAnd, Side::Left, Kind::And, None, true},
    {"cmp", Equality, Side::None, Kind::Binary, StrCompare, true},
    {"eq", Equality, Side::Chain, Kind::Binary, StrEqual, true},
    {"ge", Relational, Side::Chain, Kind::Binary, StrGreaterEqual, true},
    {"gt", Relational, Side::Chain, Kind::Binary, StrGreater, true},
    {"isa", IsaOp, Side::None, Kind::Binary, IsA, true},
    {"le", Relational, Side::Chain, Kind::Binary, StrLessEqual, true},
    {"lt", Relational, Side::Chain, Kind::Binary, StrLess, true},
    {"ne", Equality, Side::Chain, Kind::Binary, StrNotEqual, true},
    {"or", LowOr, Side::Left, Kind::Or, None, true},
    {"xor", LowOr, Side::Left, Kind::LogicalXor, None, true},
    {"x=", Assignment, Side::Right, Kind::OpAssign, RepeatBy},
    {"x", Multiplicative, Side::Left, Kind::Repeat, RepeatBy},
    {"|.=", Assignment, Side::Right, Kind::OpAssign, StringBitOr},
    {"|.", BitOrs, Side::Left, Kind::Binary, StringBitOr},
    {"||=", Assignment, Side::Right, Kind::OpAssign, Operation::Or},
    {"||", HighOr, Side::Left, Kind::Or, None},
    {"|=", Assignment, Side::Right, Kind::OpAssign, BitOr},
    {"|", BitOrs, Side::Left, Kind::Binary, BitOr},
    {"~~", Equality, Side::None, Kind::Binary, SmartMatch},
};
constexpr std::size_t row_count = sizeof(rows) / sizeof(rows[0]);

constexpr std::array<uint8_t, 128> first_row = [] {
  std::array<uint8_t, 128> table{};
  for (auto& entry : table) entry = row_count;
  for (std::size_t i = row_count; i-- > 0;) table[static_cast<unsigned char>(rows[i].spelling[0])] = static_cast<uint8_t>(i);
  return table;
}();

static bool fits(const OperatorRow& row, const char* p, const char* end, bool bitwise, bool isa) {
  if (!text_is(p, end, row.spelling)) return false;
  const char* behind = p + row.spelling.size();
  if (row.word && behind < end && in_word(*behind)) return false;
  if (row.spelling == "isa") return isa;
  if (row.operation == StringBitAnd || row.operation == StringBitOr || row.operation == StringBitXor) return bitwise;
  if (row.spelling == "x=") return !(behind < end && (*behind == '=' || *behind == '~' || *behind == '>'));
  if (row.spelling == "x") return !(behind < end && starts_word(*behind));  // $a x3 is a repetition, $a xy is none
  return true;
}

const OperatorRow* operator_at(const char* p, const char* end, bool bitwise, bool isa) {
  if (p >= end || static_cast<unsigned char>(*p) >= 128) return nullptr;
  char second = p + 1 < end ? p[1] : '\0';
  for (std::size_t i = first_row[static_cast<unsigned char>(*p)]; i < row_count && rows[i].spelling[0] == *p; ++i) {
    if (rows[i].spelling.size() > 1 && rows[i].spelling[1] != second) continue;   // most rows of a letter end here
    if (fits(rows[i], p, end, bitwise, isa)) return &rows[i];
  }
  return nullptr;
}

}  // namespace nacre::parser::grammar
