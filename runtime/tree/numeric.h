// SPDX-License-Identifier: MIT
// perl's arithmetic on two values: integers as long as they fit (signed or unsigned 64 bits), else doubles. Fast forms for Int and Num; the slow
// ones warn about undef and text, and ask overloads.
#pragma once

#include <cmath>
#include <string_view>

#include "parser/operation.h"
#include "runtime/tree/node.h"

namespace nacre::tree {

using parser::Operation;

// The general form: handles every tag; owned result or unwind. key: the overload ("+"); described: for warnings ("addition (+)").
Value arithmetic(Interpreter& in, Operation op, const Value& l, const Value& r, const Node* left, const Node* right, bool integer, bool assigning = false);
Value bitwise(Interpreter& in, Operation op, const Value& l, const Value& r, const Node* left, const Node* right, bool integer, bool text_only, bool assigning = false);
// -1, 0, 1; 2: not comparable (NaN); 3: unwound. `overloaded`: set when the answer is result already.
int compare_numbers(Interpreter& in, const Value& l, const Value& r, const Node* left, const Node* right, std::string_view described);
Value repeated(Interpreter& in, const Value& what, const Value& times, const Node* node, bool assigning = false);   // what x times
// Pushes a .. b: numbers, or texts as ++ makes them.
bool push_range(Interpreter& in, const Value& a, const Value& b, const Node* from, const Node* to, std::string_view operation);
std::string_view overload_key(Operation op);
std::string_view description(Operation op);
constexpr bool is_bit_operator(Operation op) { return op >= Operation::ShiftLeft && op <= Operation::BitXor; }

// An operand as a number, with the warnings perl gives; false: unwound.
bool numeric_operand(Interpreter& in, const Value& v, const Node* node, std::string_view described, Value& out);
bool first_use_as_number(const Node& constant);   // a Constant is warned about once; remembers that it was asked

inline bool both_int(const Value& l, const Value& r) { return l.tag == Tag::Int && r.tag == Tag::Int; }
inline bool is_plain_number(const Value& v) { return v.tag == Tag::Int || v.tag == Tag::Num; }
inline double as_double(const Value& v) { return v.tag == Tag::Int ? static_cast<double>(v.i) : v.d; }

template <Operation op>
inline bool fast_arithmetic(const Value& l, const Value& r, Value& out) {
  if (both_int(l, r)) {
    int64_t n;
    if constexpr (op == Operation::Add) { if (__builtin_add_overflow(l.i, r.i, &n)) return false; }
    else if constexpr (op == Operation::Subtract) { if (__builtin_sub_overflow(l.i, r.i, &n)) return false; }
    else if constexpr (op == Operation::Multiply) { if (__builtin_mul_overflow(l.i, r.i, &n)) return false; }
    else if constexpr (op == Operation::Divide) { if (r.i == 0 || r.i == -1 || l.i % r.i) return false; n = l.i / r.i; }
    else if constexpr (op == Operation::Modulus) { if (l.i < 0 || r.i <= 0) return false; n = l.i % r.i; }
    else if constexpr (op == Operation::BitAnd) { if ((l.i | r.i) < 0) return false; n = l.i & r.i; }
    else if constexpr (op == Operation::BitOr) { if ((l.i | r.i) < 0) return false; n = l.i | r.i; }
    else if constexpr (op == Operation::BitXor) { if ((l.i | r.i) < 0) return false; n = l.i ^ r.i; }
    else if constexpr (op == Operation::ShiftLeft) { if (l.i < 0 || r.i < 0 || r.i > 62 || l.i >> (62 - r.i)) return false; n = l.i << r.i; }
    else if constexpr (op == Operation::ShiftRight) { if (l.i < 0 || r.i < 0 || r.i > 62) return false; n = l.i >> r.i; }
    else return false;
    out = Value::integer(n);
    return true;
  }
  if (is_plain_number(l) && is_plain_number(r)) {
    double a = as_double(l), b = as_double(r);
    if constexpr (op == Operation::Add) out = Value::number(a + b);
    else if constexpr (op == Operation::Subtract) out = Value::number(a - b);
    else if constexpr (op == Operation::Multiply) out = Value::number(a * b);
    else if constexpr (op == Operation::Divide) { if (b == 0) return false; out = Value::number(a / b); }
    else return false;
    // Sums and products this large may be exact as integers, and then print in full.
    if constexpr (op != Operation::Divide) return std::fabs(out.d) < 1e15;
    return true;
  }
  return false;
}

template <Operation op>
inline bool holds(int order) {       // order: -1, 0, 1, or 2 for NaN
  if constexpr (op == Operation::NumLess || op == Operation::StrLess) return order == -1;
  else if constexpr (op == Operation::NumGreater || op == Operation::StrGreater) return order == 1;
  else if constexpr (op == Operation::NumLessEqual || op == Operation::StrLessEqual) return order == -1 || order == 0;
  else if constexpr (op == Operation::NumGreaterEqual || op == Operation::StrGreaterEqual) return order == 1 || order == 0;
  else if constexpr (op == Operation::NumEqual || op == Operation::StrEqual) return order == 0;
  else return order != 0;
}

}  // namespace nacre::tree
