// SPDX-License-Identifier: MIT
// The slow, complete forms of arithmetic (perlop, perlnumber).
#include "runtime/tree/numeric.h"

#include <array>
#include <bit>
#include <cmath>

#include "runtime/strings/string_operators.h"

namespace nacre::tree {

namespace {
struct OperatorNames {
  Operation op;
  std::string_view key, described;
};
constexpr OperatorNames names[] = {
    {Operation::Add, "+", "addition (+)"},
    {Operation::Subtract, "-", "subtraction (-)"},
    {Operation::Multiply, "*", "multiplication (*)"},
    {Operation::Divide, "/", "division (/)"},
    {Operation::Modulus, "%", "modulus (%)"},
    {Operation::Power, "**", "exponentiation (**)"},
    {Operation::Concatenate, ".", "concatenation (.) or string"},
    {Operation::RepeatBy, "x", "repeat (x)"},
    {Operation::ShiftLeft, "<<", "left bitshift (<<)"},
    {Operation::ShiftRight, ">>", "right bitshift (>>)"},
    {Operation::BitAnd, "&", "bitwise and (&)"},
    {Operation::BitOr, "|", "bitwise or (|)"},
    {Operation::BitXor, "^", "bitwise xor (^)"},
    {Operation::StringBitAnd, "&.", "string bitwise and (&.)"},
    {Operation::StringBitOr, "|.", "string bitwise or (|.)"},
    {Operation::StringBitXor, "^.", "string bitwise xor (^.)"},
    {Operation::NumLess, "<", "numeric lt (<)"},
    {Operation::NumGreater, ">", "numeric gt (>)"},
    {Operation::NumLessEqual, "<=", "numeric le (<=)"},
    {Operation::NumGreaterEqual, ">=", "numeric ge (>=)"},
    {Operation::NumEqual, "==", "numeric eq (==)"},
    {Operation::NumNotEqual, "!=", "numeric ne (!=)"},
    {Operation::NumCompare, "<=>", "numeric comparison (<=>)"},
    {Operation::StrLess, "lt", "string lt"},
    {Operation::StrGreater, "gt", "string gt"},
    {Operation::StrLessEqual, "le", "string le"},
    {Operation::StrGreaterEqual, "ge", "string ge"},
    {Operation::StrEqual, "eq", "string eq"},
    {Operation::StrNotEqual, "ne", "string ne"},
    {Operation::StrCompare, "cmp", "string comparison (cmp)"},
    {Operation::SmartMatch, "~~", "smart match"},
    {Operation::Negate, "neg", "negation (-)"},
    {Operation::BitNot, "~", "1's complement (~)"},
    {Operation::StringBitNot, "~.", "string 1's complement (~)"},
};

// By number, so that looking one up costs nothing.
constexpr auto names_by_operation = [] {
  std::array<OperatorNames, static_cast<size_t>(Operation::DefinedOr) + 1> all{};
  for (const OperatorNames& n : names) all[static_cast<size_t>(n.op)] = n;
  return all;
}();

const OperatorNames& names_of(Operation op) { return names_by_operation[static_cast<size_t>(op)]; }

double widest(const Value& v) { return v.tag == Tag::Int ? static_cast<double>(v.i) : v.tag == Tag::Uint ? static_cast<double>(v.u) : v.d; }
bool is_whole(const Value& v) { return v.tag == Tag::Int || v.tag == Tag::Uint; }

// Integers in 128 bits: exact, then back into what fits.
Value from_wide(__int128 n, double otherwise) {
  if (n >= INT64_MIN && n <= INT64_MAX) return Value::integer(static_cast<int64_t>(n));
  if (n > 0 && n <= static_cast<__int128>(UINT64_MAX)) return Value::unsigned_integer(static_cast<uint64_t>(n));
  return Value::number(otherwise);
}
// perl counts a double as an integer where it surely is one.
Value settled(const Value& v) {
  constexpr double exact = 9007199254740992.0;
  if (v.tag != Tag::Num || std::fabs(v.d) >= exact || v.d != std::trunc(v.d) || (v.d == 0 && std::signbit(v.d))) return v;
  return Value::integer(static_cast<int64_t>(v.d));
}
__int128 wide(const Value& v) { return v.tag == Tag::Uint ? static_cast<__int128>(v.u) : static_cast<__int128>(v.i); }

Value divide(Interpreter& in, const Value& l, const Value& r) {
  if (widest(r) == 0) return in.die("Illegal division by zero");
  if (is_whole(l) && is_whole(r) && wide(l) % wide(r) == 0) return from_wide(wide(l) / wide(r), 0);
  return Value::number(widest(l) / widest(r));
}

// The result has the right side's sign; both sides are made whole first.
Value modulus(Interpreter& in, const Value& l, const Value& r) {
  constexpr double too_large = 18446744073709551616.0;
  if (!is_whole(l) || !is_whole(r)) {
    double a = widest(l), b = widest(r);
    if (std::isnan(a) || std::isnan(b) || std::isinf(a)) return Value::number(NAN);
    if (std::fabs(a) >= too_large || std::fabs(b) >= too_large) {
      b = std::trunc(b);
      a = std::trunc(a);
      if (std::isinf(b)) return Value::number((a < 0) == (b < 0) ? a : b);
      double m = std::fmod(a, b);
      if (m != 0 && (m < 0) != (b < 0)) m += b;
      return Value::number(m);
    }
  }
  auto whole = [](const Value& v) { return is_whole(v) ? wide(v) : static_cast<__int128>(v.d); };
  __int128 a = whole(l), b = whole(r);
  if (b == 0) return in.die("Illegal modulus zero");
  __int128 m = a % b;
  if (m != 0 && (m < 0) != (b < 0)) m += b;
  return from_wide(m, 0);
}

// Whole sides: exact where the bits of the base times the power fit in 64, unless the base is a power of two, which perl leaves to doubles; a
// double below 2**53 becomes an integer again.
Value power(const Value& l, const Value& r) {
  if (!is_whole(l) || !is_whole(r)) return Value::number(std::pow(widest(l), widest(r)));
  if (r.tag == Tag::Int && r.i >= 0) {
    bool negative = l.tag == Tag::Int && l.i < 0;
    uint64_t base = negative ? -l.u : l.u;
    bool power_of_two = (base & (base - 1)) == 0;
    auto bits = static_cast<int64_t>(64 - std::countl_zero(base | 1));
    if (!power_of_two && r.i <= 64 && bits * r.i <= 64) {
      uint64_t result = 1;
      for (int64_t n = 0; n < r.i; ++n) result *= base;
      if (!negative || r.i % 2 == 0) return Value::unsigned_integer(result);
      if (result <= uint64_t{1} << 63) return Value::integer(static_cast<int64_t>(-result));
    }
  }
  double d = std::pow(widest(l), widest(r));
  if (std::fabs(d) < 9007199254740992.0 && d == std::trunc(d)) return Value::integer(static_cast<int64_t>(d));
  return Value::number(d);
}

Value integer_arithmetic(Interpreter& in, Operation op, int64_t a, int64_t b) {
  auto u = [](int64_t n) { return static_cast<uint64_t>(n); };
  switch (op) {
    case Operation::Add: return Value::integer(static_cast<int64_t>(u(a) + u(b)));
    case Operation::Subtract: return Value::integer(static_cast<int64_t>(u(a) - u(b)));
    case Operation::Multiply: return Value::integer(static_cast<int64_t>(u(a) * u(b)));
    case Operation::Divide:
      if (b == 0) return in.die("Illegal division by zero");
      return Value::integer(b == -1 ? static_cast<int64_t>(-u(a)) : a / b);
    default:
      if (b == 0) return in.die("Illegal modulus zero");
      return Value::integer(b == -1 ? 0 : a % b);
  }
}
}  // namespace

std::string_view overload_key(Operation op) { return names_of(op).key; }
std::string_view description(Operation op) { return names_of(op).described; }

// A variable that holds a constant of the program gets a string of its own, which remembers that it has been warned about.
static void warn_once(Interpreter& in, const Value& v, const Node* node, std::string_view described) {
  bool is_variable = node && (node->shape() == Shape::OwnScalar || node->shape() == Shape::Variable);
  Value* slot = is_variable && v.s->has(Shared) ? const_cast<Node*>(node)->lvalue(in.frame) : nullptr;
  if (node && node->shape() == Shape::Constant && !first_use_as_number(*node)) return;
  in.warn_not_numeric(v, described);
  if (!slot || slot->tag != Tag::Str || slot->s != v.s) return;
  String* own = new_string(v.s->view(), v.s->utf8());
  own->flags |= TakenAsNumber;
  release(std::exchange(slot->s, own));
}

bool numeric_operand(Interpreter& in, const Value& v, const Node* node, std::string_view described, Value& out) {
  switch (v.tag) {
    case Tag::Int: case Tag::Num: case Tag::Uint: out = v; return true;
    case Tag::Undef:
      in.warn_uninitialized(node, described);
      out = Value::integer(0);
      return true;
    case Tag::Str: {
      ParsedNumber n = parse_number(v.s->view());
      if (!n.whole && &v != &*in.no) warn_once(in, v, node, described);
      out = n.value;
      return true;
    }
    default: out = to_numeric(in, v); return !out.is_unwind();
  }
}

// The commonest, once texts have been read: integers whose sum, difference or product is one too.
static bool within_range(Operation op, int64_t a, int64_t b, int64_t& result) {
  switch (op) {
    case Operation::Add: return !__builtin_add_overflow(a, b, &result);
    case Operation::Subtract: return !__builtin_sub_overflow(a, b, &result);
    case Operation::Multiply: return !__builtin_mul_overflow(a, b, &result);
    default: return false;
  }
}

Value arithmetic(Interpreter& in, Operation op, const Value& l, const Value& r, const Node* left, const Node* right, bool integer, bool assigning) {
  Value result;
  if ((l.is_ref() && in.overloaded(l)) || (r.is_ref() && in.overloaded(r)))
    if (in.overload_binary(overload_key(op), l, r, result, assigning)) return result;
  std::string_view described = description(op);
  Value a, b;
  // perl looks at the right operand first: its warnings come first.
  if (!numeric_operand(in, r, right, described, b) || !numeric_operand(in, l, left, described, a)) return Value::unwind();
  if (integer && op != Operation::Power) return integer_arithmetic(in, op, to_integer(in, a), to_integer(in, b));
  int64_t small;
  if (a.tag == Tag::Int && b.tag == Tag::Int && within_range(op, a.i, b.i, small)) return Value::integer(small);
  switch (op) {
    case Operation::Divide: return divide(in, a, b);
    case Operation::Modulus: return modulus(in, a, b);
    case Operation::Power: {
      Value p = power(a, b);
      return integer ? Value::integer(to_integer(in, p)) : p;
    }
    default: break;
  }
  a = settled(a);
  b = settled(b);
  double da = widest(a), db = widest(b);
  bool whole = is_whole(a) && is_whole(b);
  switch (op) {
    case Operation::Add: return whole ? from_wide(wide(a) + wide(b), da + db) : Value::number(da + db);
    case Operation::Subtract: return whole ? from_wide(wide(a) - wide(b), da - db) : Value::number(da - db);
    default: {
      __int128 product;
      if (whole && !__builtin_mul_overflow(wide(a), wide(b), &product)) return from_wide(product, da * db);
      return Value::number(da * db);
    }
  }
}

int compare_numbers(Interpreter& in, const Value& l, const Value& r, const Node* left, const Node* right, std::string_view described) {
  Value a, b;
  if (!numeric_operand(in, r, right, described, b) || !numeric_operand(in, l, left, described, a)) return 3;
  a = settled(a);
  b = settled(b);
  if (is_whole(a) && is_whole(b)) {
    __int128 x = wide(a), y = wide(b);
    return x < y ? -1 : x > y ? 1 : 0;
  }
  double x = widest(a), y = widest(b);                      // so an integer beyond 2**53 meets a double as a double
  return x < y ? -1 : x > y ? 1 : x == y ? 0 : 2;
}

namespace {
BitOperator text_operator(Operation op) {
  if (op == Operation::BitAnd || op == Operation::StringBitAnd) return BitOperator::And;
  return op == Operation::BitOr || op == Operation::StringBitOr ? BitOperator::Or : BitOperator::Xor;
}

Value shift(uint64_t n, int64_t by, bool left) {
  if (by < 0) { by = -by; left = !left; }
  if (by >= 64) return Value::integer(0);
  return Value::unsigned_integer(left ? n << by : n >> by);
}

Value integer_shift(int64_t n, int64_t by, bool left) {
  if (by < 0) { by = -by; left = !left; }
  if (by >= 64) return Value::integer(left || n >= 0 ? 0 : -1);
  return Value::integer(left ? static_cast<int64_t>(static_cast<uint64_t>(n) << by) : n >> by);
}

bool is_text(const Value& v) { return v.tag == Tag::Str || v.tag == Tag::VString; }
}  // namespace

Value bitwise(Interpreter& in, Operation op, const Value& l, const Value& r, const Node* left, const Node* right, bool integer, bool numbers_only, bool assigning) {
  Value result;
  if ((l.is_ref() && in.overloaded(l)) || (r.is_ref() && in.overloaded(r)))
    if (in.overload_binary(overload_key(op), l, r, result, assigning)) return result;
  bool by_text = op == Operation::StringBitAnd || op == Operation::StringBitOr || op == Operation::StringBitXor;
  bool is_shift = op == Operation::ShiftLeft || op == Operation::ShiftRight;
  if (by_text || (!numbers_only && !is_shift && is_text(l) && is_text(r))) {
    Text a(in, l), b(in, r);
    return bitwise_text(in, text_operator(op), a.both(), b.both());
  }
  Value a, b;
  if (!numeric_operand(in, r, right, description(op), b) || !numeric_operand(in, l, left, description(op), a)) return Value::unwind();
  if (integer) {
    int64_t x = to_integer(in, a), y = to_integer(in, b);
    if (is_shift) return integer_shift(x, y, op == Operation::ShiftLeft);
    return Value::integer(op == Operation::BitAnd ? x & y : op == Operation::BitOr ? x | y : x ^ y);
  }
  uint64_t x = to_unsigned(in, a);
  if (is_shift) return shift(x, to_integer(in, b), op == Operation::ShiftLeft);
  uint64_t y = to_unsigned(in, b);
  return Value::unsigned_integer(op == Operation::BitAnd ? x & y : op == Operation::BitOr ? x | y : x ^ y);
}

}  // namespace nacre::tree
