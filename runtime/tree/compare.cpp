// SPDX-License-Identifier: MIT
// < > == eq lt <=> cmp and their chains. As a condition no value is made.
#include "runtime/tree/numeric.h"
#include "runtime/tree/operands.h"

namespace nacre::tree {

namespace {
constexpr bool is_text_compare(Operation op) { return op >= Operation::StrLess && op <= Operation::StrCompare; }
constexpr bool is_relation(Operation op) { return !is_text_compare(op) && op != Operation::NumCompare; }

template <Operation op>
bool related(int64_t l, int64_t r) {
  if constexpr (op == Operation::NumLess) return l < r;
  else if constexpr (op == Operation::NumGreater) return l > r;
  else if constexpr (op == Operation::NumLessEqual) return l <= r;
  else if constexpr (op == Operation::NumGreaterEqual) return l >= r;
  else if constexpr (op == Operation::NumEqual) return l == r;
  else return l != r;
}

bool relation_of(Operation op, int order) {
  switch (op) {
    case Operation::NumLess: case Operation::StrLess: return order == -1;
    case Operation::NumGreater: case Operation::StrGreater: return order == 1;
    case Operation::NumLessEqual: case Operation::StrLessEqual: return order == -1 || order == 0;
    case Operation::NumGreaterEqual: case Operation::StrGreaterEqual: return order == 1 || order == 0;
    case Operation::NumEqual: case Operation::StrEqual: return order == 0;
    default: return order != 0;
  }
}

Value compare_slow(Interpreter& in, Operation op, const Value& l, const Value& r, const Node* left, const Node* right) {
  Value result;
  if ((l.is_ref() && in.overloaded(l)) || (r.is_ref() && in.overloaded(r)))
    if (in.overload_binary(overload_key(op), l, r, result)) return result;
  int order;
  if (is_text_compare(op)) {
    if (l.is_undef()) in.warn_uninitialized(left, description(op));
    if (r.is_undef()) in.warn_uninitialized(right, description(op));
    Text a(in, l), b(in, r);
    if (op == Operation::StrEqual || op == Operation::StrNotEqual) order = equal_text(a.both(), b.both()) ? 0 : 1;
    else order = compare_text(a.both(), b.both());
    order = order < 0 ? -1 : order > 0 ? 1 : 0;
  } else {
    order = compare_numbers(in, l, r, left, right, description(op));
    if (order == 3) return Value::unwind();
  }
  if (op == Operation::NumCompare) return order == 2 ? Value::undef() : Value::integer(order);
  if (op == Operation::StrCompare) return Value::integer(order);
  return in.truth(relation_of(op, order));
}

template <Operation op>
struct NumberOp {
  static constexpr Operation operation = op;
  [[gnu::always_inline]] static bool fast(const Value& l, const Value& r, int& order) {
    if (both_int(l, r)) { order = l.i < r.i ? -1 : l.i > r.i; return true; }
    if (!is_plain_number(l) || !is_plain_number(r)) return false;
    if (l.tag != r.tag && (l.tag == Tag::Int ? l.i : r.i) > (int64_t{1} << 53)) return false;
    double a = as_double(l), b = as_double(r);
    order = a < b ? -1 : a > b ? 1 : a == b ? 0 : 2;
    return true;
  }
};

template <Operation op>
struct TextOp {
  static constexpr Operation operation = op;
  static bool fast(const Value& l, const Value& r, int& order) {
    if (l.tag != Tag::Str || r.tag != Tag::Str || l.s->utf8() != r.s->utf8()) return false;
    if constexpr (op == Operation::StrEqual || op == Operation::StrNotEqual) {
      order = l.s == r.s || (l.s->length == r.s->length && same_bytes(l.s->text, r.s->text, l.s->length)) ? 0 : 1;
    } else {
      auto first = static_cast<unsigned char>(l.s->text[0]), second = static_cast<unsigned char>(r.s->text[0]);   // NUL where empty
      int c = first != second ? first - second : l.s->view().compare(r.s->view());
      order = c < 0 ? -1 : c > 0;
    }
    return true;
  }
};

// Of -1, 0, 1, or 2 for NaN.
template <Operation op>
Value result(Interpreter& in, int order) {
  if constexpr (op == Operation::NumCompare) return order == 2 ? Value::undef() : Value::integer(order);
  if constexpr (op == Operation::StrCompare) return Value::integer(order);
  return in.truth(holds<op>(order));
}

// Once for all shapes of operands.
template <class Op>
[[gnu::noinline]] Value slow_comparison(Interpreter& in, const Value& l, const Value& r, const Node* left, const Node* right) {
  int order;
  if (Op::fast(l, r, order)) return result<Op::operation>(in, order);
  return compare_slow(in, Op::operation, l, r, left, right);
}

template <class Op, class Left, class Right>
struct Comparison : Node {
  Comparison(Left left, Right right) : left(left), right(right) {}
  Value scalar(Frame* f) override {
    Value l, r;
    if (!evaluate(left, right, f, l, r)) return Value::unwind();
    int order;
    if (!Op::fast(l, r, order)) [[unlikely]] return slow(f, l, r);
    let_go(l, r);
    return result<Op::operation>(*f->in, order);
  }
  Truth condition(Frame* f) override {
    Value l, r;
    if (!evaluate(left, right, f, l, r)) return Truth::Unwind;
    if constexpr (is_relation(Op::operation)) {
      if (both_int(l, r)) [[likely]] return related<Op::operation>(l.i, r.i) ? Truth::True : Truth::False;
    }
    int order;
    if (!Op::fast(l, r, order)) [[unlikely]] return slow_condition(f, l, r);
    let_go(l, r);
    return holds<Op::operation>(order) ? Truth::True : Truth::False;
  }
  // What was compared fast is numbers, which are not counted, or texts.
  static void let_go(const Value& l, const Value& r) {
    if constexpr (is_text_compare(Op::operation)) {
      if (Left::evaluates) release(l.o);
      if (Right::evaluates) release(r.o);
    }
  }
  [[gnu::noinline]] Value slow(Frame* f, Value l, Value r) {
    BothOperands both(left, right, f, l, r);
    return both.unwound() ? Value::unwind() : slow_comparison<Op>(*f->in, both.left(), both.right(), left.node, right.node);
  }
  [[gnu::noinline]] Truth slow_condition(Frame* f, Value l, Value r) {
    Held v(slow(f, l, r));
    return v->is_unwind() ? Truth::Unwind : truth_of(*f->in, *v);
  }
  bool is_one_value() const override { return true; }
  Left left;
  Right right;
};

// a < b <= c : each operand once, stops at the first false one.
struct ChainedCompare : Node {
  ChainedCompare(Nodes operands, std::string operations) : operands(std::move(operands)), operations(std::move(operations)) {}
  Value scalar(Frame* f) override {
    Held l(operands[0]->scalar(f));
    if (l->is_unwind()) return Value::unwind();
    Held answer;
    for (size_t k = 1; k < operands.size(); ++k) {
      Held r(operands[k]->scalar(f));
      if (r->is_unwind()) return Value::unwind();
      answer = Held(compare_slow(*f->in, static_cast<Operation>(operations[k - 1]), *l, *r, operands[k - 1], operands[k]));
      if (answer->is_unwind()) return Value::unwind();
      if (k + 1 < operands.size() && !to_truth(*f->in, *answer)) break;
      l = std::move(r);
    }
    return answer.take();
  }
  Nodes operands;
  std::string operations;
};

struct IsA : Node {
  IsA(Node* left, Node* right) : left(left), right(right) {}
  Value scalar(Frame* f) override {
    Held object(left->scalar(f));
    if (object->is_unwind()) return Value::unwind();
    Held name(right->scalar(f));
    if (name->is_unwind()) return Value::unwind();
    Stash* package = f->in->blessed(*object);
    return f->in->truth(package && f->in->derives_from(*package, Text(*f->in, *name).view()));
  }
  Node* left;
  Node* right;
};
}  // namespace

Node* make_compare(Arena& a, Operation op, Node* left, Node* right, bool) {
  switch (op) {
    case Operation::NumLess: return make_by_shape<Comparison, NumberOp<Operation::NumLess>>(a, left, right);
    case Operation::NumGreater: return make_by_shape<Comparison, NumberOp<Operation::NumGreater>>(a, left, right);
    case Operation::NumLessEqual: return make_by_shape<Comparison, NumberOp<Operation::NumLessEqual>>(a, left, right);
    case Operation::NumGreaterEqual: return make_by_shape<Comparison, NumberOp<Operation::NumGreaterEqual>>(a, left, right);
    case Operation::NumEqual: return make_by_shape<Comparison, NumberOp<Operation::NumEqual>>(a, left, right);
    case Operation::NumNotEqual: return make_by_shape<Comparison, NumberOp<Operation::NumNotEqual>>(a, left, right);
    case Operation::NumCompare: return make_by_shape<Comparison, NumberOp<Operation::NumCompare>>(a, left, right);
    case Operation::StrLess: return make_by_shape<Comparison, TextOp<Operation::StrLess>>(a, left, right);
    case Operation::StrGreater: return make_by_shape<Comparison, TextOp<Operation::StrGreater>>(a, left, right);
    case Operation::StrLessEqual: return make_by_shape<Comparison, TextOp<Operation::StrLessEqual>>(a, left, right);
    case Operation::StrGreaterEqual: return make_by_shape<Comparison, TextOp<Operation::StrGreaterEqual>>(a, left, right);
    case Operation::StrEqual: return make_by_shape<Comparison, TextOp<Operation::StrEqual>>(a, left, right);
    case Operation::StrNotEqual: return make_by_shape<Comparison, TextOp<Operation::StrNotEqual>>(a, left, right);
    default: return make_by_shape<Comparison, TextOp<Operation::StrCompare>>(a, left, right);
  }
}

Node* make_chained_compare(Arena& a, Nodes operands, std::string operations) { return a.make<ChainedCompare>(std::move(operands), std::move(operations)); }
Node* make_isa(Arena& a, Node* left, Node* right) { return a.make<IsA>(left, right); }

}  // namespace nacre::tree
