// SPDX-License-Identifier: MIT
// + - * / % ** and the bit operators as nodes; unary minus, ~; the repeat operator.
#include <cmath>

#include "runtime/strings/string_operators.h"
#include "runtime/tree/numeric.h"
#include "runtime/tree/operands.h"

namespace nacre::tree {

namespace {
template <Operation op>
struct Fast {
  static constexpr Operation operation = op;
  static bool fast(const Value& l, const Value& r, Value& out) { return fast_arithmetic<op>(l, r, out); }
  // Once for all shapes of operands.
  [[gnu::noinline]] static Value slow(Interpreter& in, const Value& l, const Value& r, const Node* left, const Node* right) {
    if (Value out; fast(l, r, out)) return out;
    if constexpr (is_bit_operator(op)) return bitwise(in, op, l, r, left, right, false, false);
    else return arithmetic(in, op, l, r, left, right, false);
  }
};

template <class Op, class Left, class Right>
struct Arithmetic : Node {
  Arithmetic(Left left, Right right) : left(left), right(right) {}
  Value scalar(Frame* f) override {
    Value l, r, out;
    if (!evaluate(left, right, f, l, r)) return Value::unwind();
    if (Op::fast(l, r, out)) [[likely]] return out;
    return slow(f, l, r);
  }
  [[gnu::noinline]] Value slow(Frame* f, Value l, Value r) {
    BothOperands both(left, right, f, l, r);
    return both.unwound() ? Value::unwind() : Op::slow(*f->in, both.left(), both.right(), left.node, right.node);
  }
  bool is_one_value() const override { return true; }
  Left left;
  Right right;
};

// use integer, the bit operators, **: no fast form needed.
struct GeneralBinary : Node {
  GeneralBinary(Operation op, Node* left, Node* right, bool integer, bool numbers_only)
      : op(op), left(left), right(right), integer(integer), numbers_only(numbers_only) {}
  Value scalar(Frame* f) override {
    Held l(left->scalar(f));
    if (l->is_unwind()) return Value::unwind();
    Held r(right->scalar(f));
    if (r->is_unwind()) return Value::unwind();
    switch (op) {
      case Operation::Add: case Operation::Subtract: case Operation::Multiply: case Operation::Divide: case Operation::Modulus: case Operation::Power:
        return arithmetic(*f->in, op, *l, *r, left, right, integer);
      default: break;
    }
    return bitwise(*f->in, op, *l, *r, left, right, integer, numbers_only);
  }
  Operation op;
  Node* left;
  Node* right;
  bool integer, numbers_only;
};

std::string negated_text(std::string_view text) {
  if (text.starts_with('-')) return "+" + std::string(text.substr(1));
  if (text.starts_with('+')) return "-" + std::string(text.substr(1));
  return "-" + std::string(text);
}

struct Negate : Node {
  Negate(Node* operand, bool integer) : operand(operand), integer(integer) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held v(operand->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    if (v->tag == Tag::Int && v->i != INT64_MIN && v->i != 0) return Value::integer(-v->i);
    Value result;
    if (in.overloaded(*v) && in.overload_unary("neg", *v, result)) return result;
    if (v->tag == Tag::Str && v->s->length) {
      char c = v->s->text[0];
      bool word = std::isalpha(static_cast<unsigned char>(c)) || c == '_' || (v->s->utf8() && (c & 0x80));
      bool sign = (c == '-' || c == '+') && !parse_number(v->s->view()).whole;
      if (word || sign) {
        if (sign && v->s->length > 1 && (std::isdigit(static_cast<unsigned char>(v->s->text[1])))) in.warn_not_numeric(*v, "negation (-)");
        else return string_value(negated_text(v->s->view()), v->s->utf8());
      }
    }
    Value n;
    if (!numeric_operand(in, *v, operand, "negation (-)", n)) return Value::unwind();
    if (integer) return Value::integer(static_cast<int64_t>(-static_cast<uint64_t>(to_integer(in, n))));
    if (n.tag == Tag::Int) return n.i == INT64_MIN ? Value::unsigned_integer(uint64_t{1} << 63) : Value::integer(-n.i);
    if (n.tag == Tag::Uint) return n.u == uint64_t{1} << 63 ? Value::integer(INT64_MIN) : Value::number(-static_cast<double>(n.u));
    return Value::number(-n.d);
  }
  Node* operand;
  bool integer;
};

struct BitNot : Node {
  BitNot(Node* operand, Operation op, bool integer) : operand(operand), op(op), integer(integer) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held v(operand->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    Value result;
    if (in.overloaded(*v) && in.overload_unary("~", *v, result)) return result;
    if (v->tag == Tag::Str || op == Operation::StringBitNot) {
      Text text(in, *v);
      return complement_text(in, text.both());
    }
    Value n;
    if (!numeric_operand(in, *v, operand, "1's complement (~)", n)) return Value::unwind();
    if (integer) return Value::integer(~to_integer(in, n));
    return Value::unsigned_integer(~to_unsigned(in, n));
  }
  Node* operand;
  Operation op;
  bool integer;
};

struct UnaryPlus : Node {
  explicit UnaryPlus(Node* operand) : operand(operand) {}
  Value scalar(Frame* f) override { return operand->scalar(f); }
  bool list(Frame* f) override { return operand->list(f); }
  Node* operand;
};

struct RepeatText : Node {
  RepeatText(Node* what, Node* times) : what(what), times(times) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held v(what->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    Held n(times->scalar(f));
    if (n->is_unwind()) return Value::unwind();
    if (n->is_undef()) in.warn_uninitialized(times, "repeat (x)");
    return repeated(in, *v, *n, what);
  }
  Node* what;
  Node* times;
};

// (1, 2) x 3
struct RepeatList : Node {
  RepeatList(Node* what, Node* times) : what(what), times(times) {}
  Value scalar(Frame* f) override {
    Held v(what->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    Held n(times->scalar(f));
    if (n->is_unwind()) return Value::unwind();
    if (n->is_undef()) f->in->warn_uninitialized(times, "repeat (x)");
    return repeated(*f->in, *v, *n, what);
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (!what->list(f)) return false;
    auto size = static_cast<int64_t>(in.sp - first);
    Held n(times->scalar(f));
    if (n->is_unwind()) return false;
    if (n->is_undef()) in.warn_uninitialized(times, "repeat (x)");
    int64_t count = repeat_count(in, *n);
    if (size && (count > (int64_t{1} << 32) / size || !in.has_stack_for(static_cast<size_t>(count * size)))) {
      in.die(count > INT64_MAX / size ? "Out of memory during list extend" : "Out of memory during stack extend");
      return false;
    }
    if (count == 0) { in.drop_to(first); return true; }
    in.expect_stack(static_cast<size_t>(count * size));
    for (int64_t k = 1; k < count; ++k)
      for (int64_t j = 0; j < size; ++j) in.push(copy(first[j]));
    return true;
  }
  // ((undef) x 2, $x) = f();
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    Held n(times->scalar(f));
    if (n->is_unwind()) return false;
    for (int64_t count = repeat_count(*f->in, *n); count > 0; --count)
      if (!what->assign_from(f, next, end)) return false;
    return true;
  }
  bool places(Frame* f, bool localized) override {
    Held n(times->scalar(f));
    if (n->is_unwind()) return false;
    for (int64_t count = repeat_count(*f->in, *n); count > 0; --count)
      if (!what->places(f, localized)) return false;
    return true;
  }
  bool is_list_lvalue() const override { return true; }
  Node* what;
  Node* times;
};
}  // namespace

Value repeated(Interpreter& in, const Value& what, const Value& times, const Node* node, bool assigning) {
  if (what.tag == Tag::Str && times.tag == Tag::Int) return repeat_text(in, {what.s->view(), what.s->utf8()}, repeat_count(in, times));
  Value result;
  if ((in.overloaded(what) || in.overloaded(times)) && in.overload_binary("x", what, times, result, assigning)) return result;
  int64_t count = repeat_count(in, times);
  if (what.is_undef()) in.warn_uninitialized(node, "repeat (x)");
  Text text(in, what);
  return repeat_text(in, text.both(), count);
}

Node* make_binary(Arena& a, Operation op, Node* left, Node* right, bool integer, bool numbers_only) {
  if (!integer) {
    switch (op) {
      case Operation::Add: return make_by_shape<Arithmetic, Fast<Operation::Add>>(a, left, right);
      case Operation::Subtract: return make_by_shape<Arithmetic, Fast<Operation::Subtract>>(a, left, right);
      case Operation::Multiply: return make_by_shape<Arithmetic, Fast<Operation::Multiply>>(a, left, right);
      case Operation::Divide: return make_by_shape<Arithmetic, Fast<Operation::Divide>>(a, left, right);
      case Operation::Modulus: return make_by_shape<Arithmetic, Fast<Operation::Modulus>>(a, left, right);
      default: break;
    }
  }
  if (!integer && !numbers_only) {
    switch (op) {
      case Operation::BitAnd: return make_by_shape<Arithmetic, Fast<Operation::BitAnd>>(a, left, right);
      case Operation::BitOr: return make_by_shape<Arithmetic, Fast<Operation::BitOr>>(a, left, right);
      case Operation::BitXor: return make_by_shape<Arithmetic, Fast<Operation::BitXor>>(a, left, right);
      case Operation::ShiftLeft: return make_by_shape<Arithmetic, Fast<Operation::ShiftLeft>>(a, left, right);
      case Operation::ShiftRight: return make_by_shape<Arithmetic, Fast<Operation::ShiftRight>>(a, left, right);
      default: break;
    }
  }
  return a.make<GeneralBinary>(op, left, right, integer, numbers_only);
}

Node* make_unary(Arena& a, Operation op, Node* operand, bool integer) {
  switch (op) {
    case Operation::Negate: return a.make<Negate>(operand, integer);
    case Operation::BitNot: case Operation::StringBitNot: return a.make<BitNot>(operand, op, integer);
    default: return a.make<UnaryPlus>(operand);
  }
}

Node* make_repeat(Arena& a, Node* what, Node* times, bool list) {
  if (list) return a.make<RepeatList>(what, times);
  return a.make<RepeatText>(what, times);
}

}  // namespace nacre::tree
