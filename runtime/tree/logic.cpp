// SPDX-License-Identifier: MIT
// && || // ! ?: xor, ranges and the flip-flop, defined, scalar. They pass contexts on to the operand that gives the result.
#include <cmath>

#include "runtime/handle_object.h"
#include "runtime/strings/string_operators.h"
#include "runtime/tree/make.h"
#include "runtime/tree/numeric.h"
#include "runtime/tree/places.h"

namespace nacre::tree {

namespace {
enum class Short : uint8_t { And, Or, DefinedOr };

// left OP right: the left side decides whether the right one is looked at; whichever was last is the result.
template <Short kind>
struct ShortCircuit : Node {
  ShortCircuit(Node* left, Node* right) : left(left), right(right) {}
  static Truth goes_on(Interpreter& in, const Value& v) {
    if constexpr (kind == Short::DefinedOr) return v.is_undef() ? Truth::True : Truth::False;
    Truth t = truth_of(in, v);
    if constexpr (kind == Short::Or) return t == Truth::True ? Truth::False : Truth::True;
    return t;
  }
  Value scalar(Frame* f) override {
    Held v(left->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    if (goes_on(*f->in, *v) == Truth::False) return v.take();
    return right->scalar(f);
  }
  Truth first(Frame* f) {
    if constexpr (kind == Short::DefinedOr) {
      Peek v(left, f);
      return !v ? Truth::Unwind : v->is_undef() ? Truth::True : Truth::False;
    } else {
      Truth t = left->condition(f);
      if (kind == Short::And || t == Truth::Unwind) return t;
      return t == Truth::True ? Truth::False : Truth::True;
    }
  }
  Flow run(Frame* f) override {
    Truth t = first(f);
    if (t == Truth::False) return Flow::Normal;
    return t == Truth::Unwind ? f->in->flow : right->run(f);
  }
  Truth condition(Frame* f) override {
    if constexpr (kind == Short::DefinedOr) return Node::condition(f);
    Truth t = first(f);
    if (t == Truth::True) return right->condition(f);
    if (t == Truth::Unwind) return t;
    return kind == Short::And ? Truth::False : Truth::True;
  }
  bool list(Frame* f) override {
    Held v(left->scalar(f));
    if (v->is_unwind()) return false;
    if (goes_on(*f->in, *v) == Truth::True) return right->list(f);
    f->in->push(v.take());
    return true;
  }
  Flow tail(Frame* f) override {
    if (f->want == Want::Void) return run(f);
    Held v(left->scalar(f));
    if (v->is_unwind()) return f->in->flow;
    if (goes_on(*f->in, *v) == Truth::True) return right->tail(f);
    if (f->want == Want::List) f->in->push(v.take());
    else f->result = v.take();
    return Flow::Normal;
  }
  Node* left;
  Node* right;
};

// $x ||= v, &&=, //= : assigns only when the right side is looked at.
template <Short kind>
struct LogicalAssign : Node {
  LogicalAssign(Node* target, Node* value) : target(target), value(value) {}
  Value scalar(Frame* f) override {
    HeldPlace place;
    return apply(f, place);
  }
  Value apply(Frame* f, HeldPlace& place) {
    if (!target->hold(f, place)) return Value::unwind();
    {
      Value* slot = place.slot(f);
      if (!slot) return Value::unwind();
      Held now(read(slot));
      if (now->is_unwind()) return Value::unwind();
      if (ShortCircuit<kind>::goes_on(*f->in, *now) == Truth::False) return now.take();
    }
    Held v(value->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    Value* slot = place.slot(f);                             // again: the right side may have moved it
    if (!slot || !store(slot, copy(*v))) return Value::unwind();
    return v.take();
  }
  Value* lvalue(Frame* f) override {
    HeldPlace place;
    Held v(apply(f, place));
    return v->is_unwind() ? nullptr : place.last_slot(f);
  }
  bool arguments(Frame* f) override {
    HeldPlace place;
    Held v(apply(f, place));
    return !v->is_unwind() && place.push_alias(f);
  }
  Value reference(Frame* f) override {
    HeldPlace place;
    Held v(apply(f, place));
    return v->is_unwind() ? Value::unwind() : place.reference(f);
  }
  Node* target;
  Node* value;
};

struct LogicalXor : Node {
  LogicalXor(Node* left, Node* right) : left(left), right(right) {}
  Value scalar(Frame* f) override {
    Truth l = left->condition(f);
    if (l == Truth::Unwind) return Value::unwind();
    Truth r = right->condition(f);
    return r == Truth::Unwind ? Value::unwind() : f->in->truth(l != r);
  }
  Node* left;
  Node* right;
};

struct Not : Node {
  explicit Not(Node* operand) : operand(operand) {}
  Value scalar(Frame* f) override {
    Peek v(operand, f);
    if (!v) return Value::unwind();
    Value result;
    if (v->is_ref() && f->in->overloaded(*v) && f->in->overload_unary("!", *v, result)) return result;
    return f->in->truth(truth_of(*f->in, *v) == Truth::False);
  }
  Truth condition(Frame* f) override {
    Truth t = operand->condition(f);
    return t == Truth::Unwind ? t : t == Truth::True ? Truth::False : Truth::True;
  }
  Node* operand;
};

struct Conditional : Node {
  Conditional(Node* test, Node* yes, Node* no) : test(test), yes(yes), no(no) {}
  Node* choose(Frame* f) {
    Truth t = test->condition(f);
    return t == Truth::Unwind ? nullptr : t == Truth::True ? yes : no;
  }
  Value scalar(Frame* f) override { Node* n = choose(f); return n ? n->scalar(f) : Value::unwind(); }
  Flow run(Frame* f) override { Node* n = choose(f); return n ? n->run(f) : f->in->flow; }
  Truth condition(Frame* f) override { Node* n = choose(f); return n ? n->condition(f) : Truth::Unwind; }
  bool list(Frame* f) override { Node* n = choose(f); return n && n->list(f); }
  bool arguments(Frame* f) override { Node* n = choose(f); return n && n->arguments(f); }
  Value* lvalue(Frame* f) override { Node* n = choose(f); return n ? n->lvalue(f) : nullptr; }
  Flow tail(Frame* f) override { Node* n = choose(f); return n ? n->tail(f) : f->in->flow; }
  Array* array(Frame* f, Access access) override { Node* n = choose(f); return n ? n->array(f, access) : nullptr; }
  Hash* hash(Frame* f, Access access) override { Node* n = choose(f); return n ? n->hash(f, access) : nullptr; }
  Value reference(Frame* f) override { Node* n = choose(f); return n ? n->reference(f) : Value::unwind(); }
  bool is_list_lvalue() const override { return yes->is_list_lvalue() && no->is_list_lvalue(); }
  bool assign_from(Frame* f, Value*& next, Value* end) override { Node* n = choose(f); return n && n->assign_from(f, next, end); }
  Value* localize_slot(Frame* f) override { Node* n = choose(f); return n ? n->localize_slot(f) : nullptr; }
  bool localize(Frame* f) override { Node* n = choose(f); return n && n->localize(f); }
  bool hold(Frame* f, HeldPlace& place) override { Node* n = choose(f); return n && n->hold(f, place); }
  bool places(Frame* f, bool localized) override { Node* n = choose(f); return n && n->places(f, localized); }
  Node* test;
  Node* yes;
  Node* no;
};

bool is_numeric_end(const Value& v) {
  if (v.tag == Tag::Str) return looks_like_number(v);
  return true;
}

// 'a' .. 'zz': by string increment until the end or its length is passed.
bool push_text_range(Interpreter& in, const Value& from, const Value& to) {
  Text first(in, from), last(in, to);
  std::string now = first.str();
  std::string end = last.str();
  if (now.size() > end.size()) { return true; }
  for (;;) {
    in.push(string_value(now, first.utf8()));
    if (now == end) return true;
    string_increment(now);
    if (now.size() > end.size()) return true;
    if (!in.has_stack_for(1)) { in.die("Out of memory during list extend"); return false; }
    if (!in.spend(1)) return false;
  }
}

struct Range : Node {
  Range(Node* from, Node* to, Node* flip_flop) : from(from), to(to), flip_flop(flip_flop) {}
  Value scalar(Frame* f) override { return flip_flop->scalar(f); }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Held a(from->scalar(f));
    if (a->is_unwind()) return false;
    Held b(to->scalar(f));
    if (b->is_unwind()) return false;
    return push_range(in, *a, *b, from, to, "range (or flop)");
  }
  static bool push(Interpreter& in, const Value& a, const Value& b, const Node* from, const Node* to, std::string_view operation) {
    bool textual = a.tag == Tag::Str && a.s->length && !(is_numeric_end(a) && !(a.s->length > 1 && a.s->text[0] == '0'));
    if (textual && !(a.is_undef())) return push_text_range(in, a, b);
    if (a.is_undef() && b.tag == Tag::Str && !is_numeric_end(b)) return push_text_range(in, a, b);
    if (a.is_undef()) in.warn_uninitialized(from, operation);
    if (b.is_undef()) in.warn_uninitialized(to, operation);
    int64_t low, high;
    if (!bounds(in, a, b, low, high)) return false;
    if (low > high) return true;
    if (static_cast<uint64_t>(high - low) > (uint64_t{1} << 40) || !in.has_stack_for(static_cast<size_t>(high - low) + 1)) {
      in.die("Out of memory during list extend");
      return false;
    }
    in.expect_stack(static_cast<size_t>(high - low) + 1);
    for (int64_t n = low;; ++n) {
      in.push(Value::integer(n));
      if (n == high) return true;
    }
  }
  static bool bounds(Interpreter& in, const Value& a, const Value& b, int64_t& low, int64_t& high) {
    double x = to_double(in, a), y = to_double(in, b);
    if (x >= 9223372036854775808.0 || x < -9223372036854775808.0 || y >= 9223372036854775808.0 || y < -9223372036854775808.0 || std::isnan(x) || std::isnan(y)) {
      in.die("Range iterator outside integer range");
      return false;
    }
    low = to_integer(in, a);
    high = to_integer(in, b);
    return true;
  }
  Node* from;
  Node* to;
  Node* flip_flop;
};

// .. in scalar context: false until the left side is true, then true until the right side is. A constant side is compared with $. .
struct FlipFlop : Node {
  FlipFlop(Node* from, Node* to, bool three_dots, bool from_line, bool to_line)
      : from(from), to(to), three_dots(three_dots), from_line(from_line), to_line(to_line) {}
  Truth side(Frame* f, Node* n, bool by_line) {
    if (!by_line) return n->condition(f);
    Interpreter& in = *f->in;
    int64_t line = in.last_read ? in.last_read->lines : 0;
    return to_integer(in, *n->constant()) == line ? Truth::True : Truth::False;
  }
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    bool just_started = false;
    if (count == 0) {
      Truth t = side(f, from, from_line);
      if (t == Truth::Unwind) return Value::unwind();
      if (t == Truth::False) return copy(*in.no);
      just_started = true;
    }
    ++count;
    if (!(just_started && three_dots)) {
      Truth t = side(f, to, to_line);
      if (t == Truth::Unwind) return Value::unwind();
      if (t == Truth::True) {
        std::string last = std::to_string(count) + "E0";
        count = 0;
        return string_value(last);
      }
    }
    return Value::integer(count);
  }
  Node* from;
  Node* to;
  bool three_dots, from_line, to_line;
  int64_t count = 0;
};

struct Defined : Node {
  explicit Defined(Node* operand) : operand(operand) {}
  Value scalar(Frame* f) override {
    Truth t = condition(f);
    return t == Truth::Unwind ? Value::unwind() : f->in->truth(t == Truth::True);
  }
  Truth condition(Frame* f) override {
    if (operand->shape() == Shape::Array || operand->shape() == Shape::OwnArray) {
      Array* a = operand->array(f, Access::Read);
      return !a ? Truth::Unwind : a->count ? Truth::True : Truth::False;
    }
    if (operand->shape() == Shape::Hash || operand->shape() == Shape::OwnHash) {
      Hash* h = operand->hash(f, Access::Read);
      return !h ? Truth::Unwind : h->count ? Truth::True : Truth::False;
    }
    Peek v(operand, f);
    return !v ? Truth::Unwind : v->is_undef() ? Truth::False : Truth::True;
  }
  Node* operand;
};

// @a ||= (...): the array's count decides.
struct LogicalArrayAssign : Node {
  LogicalArrayAssign(Node* target, Node* value, bool when_true) : target(target), value(value), when_true(when_true) {}
  // How many items or keys it has now.
  static int64_t size(Interpreter& in, const Value& place) { return place.tag == Tag::Array ? size_of(in, *place.array) : place.hash->count; }
  bool places(Frame* f, bool) override {
    Value* first = f->in->sp;
    if (!target->places(f, false)) return false;
    int64_t n = size(*f->in, *first);
    if (n < 0 || (n > 0) != when_true) return n >= 0;
    StackItems items(*f->in);
    Value* next = items.begin();
    return value->list(f) && assign_places(*f->in, first, first + 1, next, items.end());
  }
  Value scalar(Frame* f) override {
    StackItems items(*f->in);
    if (!places(f, false)) return Value::unwind();
    int64_t n = size(*f->in, *items.begin());
    return n < 0 ? Value::unwind() : Value::integer(n);
  }
  bool list(Frame* f) override {
    Value* first = f->in->sp;
    return places(f, false) && show_places(*f->in, first, false);
  }
  Node* target;
  Node* value;
  bool when_true;
};

// &$x where nothing is to be made or called: the sub that a reference, a glob or a name leads to. Null: there is none.
struct CodeThere : Node {
  explicit CodeThere(Node* code) : code(code) {}
  Value scalar(Frame* f) override {
    Held v(code->scalar(f));
    if (v->is_undef()) return with(f, nullptr);
    if (v->is_unwind()) return Value::unwind();
    if (!v->is_ref() && v->tag != Tag::Glob) {
      Text name(*f->in, *v);
      std::string_view wanted = name.view();
      bool qualified = wanted.find("::") != std::string_view::npos;
      Glob* g = f->in->find_glob(qualified ? std::string(wanted) : std::string(f->place->pragmas->package) + "::" + std::string(wanted));
      return with(f, g ? g->code : nullptr);
    }
    if (wrong_kind(*v)) return f->in->die("Not a subroutine reference");
    Code* c = code_of(f, *v);
    return c ? with(f, c) : Value::unwind();
  }
  virtual bool wrong_kind(const Value&) const { return false; }
  virtual Value with(Frame* f, Code* c) = 0;
  Node* code;
};

struct DefinedCode : CodeThere {
  DefinedCode(Node* code, bool exists) : CodeThere(code), exists_only(exists) {}
  Value with(Frame* f, Code* c) override { return f->in->truth(c && (c->defined() || (exists_only && (c->bits & Code::Declared)))); }
  bool exists_only;
};

Value undefine(Interpreter& in, Code* code) {
  if (!code) return Value::undef();
  if (code->body && code->body->depth) return in.die("Can't undef active subroutine");
  if (code->body) release(std::exchange(code->body, nullptr));
  code->native = nullptr;
  code->bits = Code::Declared;
  ++in.method_generation;
  return Value::undef();
}

// undef &f
struct UndefSub : Node {
  explicit UndefSub(Glob* glob) : glob(glob) {}
  Value scalar(Frame* f) override { return undefine(*f->in, glob->code); }
  Glob* glob;
};

// undef &$code   undef &{"name"}, strict or not
struct UndefCode : CodeThere {
  using CodeThere::CodeThere;
  bool wrong_kind(const Value& v) const override {
    return v.is_ref() && v.o->kind != ObjectKind::Code && v.o->kind != ObjectKind::Glob && !interpreter->overloaded(v);
  }
  Value with(Frame* f, Code* c) override { return undefine(*f->in, c); }
};

struct ScalarContext : Node {
  explicit ScalarContext(Node* operand) : operand(operand) {}
  Value scalar(Frame* f) override { return operand->scalar(f); }
  Node* operand;
};

struct Wantarray : Node {
  Value scalar(Frame* f) override {
    const auto& evals = f->in->eval_blocks;
    Want want = !evals.empty() && evals.back().frame == f ? evals.back().want : f->want;
    if (want == Want::Void) return Value::undef();
    return f->in->truth(want == Want::List);
  }
};
}  // namespace

Node* make_and(Arena& a, Node* left, Node* right) { return a.make<ShortCircuit<Short::And>>(left, right); }
Node* make_or(Arena& a, Node* left, Node* right) { return a.make<ShortCircuit<Short::Or>>(left, right); }
Node* make_defined_or(Arena& a, Node* left, Node* right) { return a.make<ShortCircuit<Short::DefinedOr>>(left, right); }

Node* make_logical_assign(Arena& a, parser::Operation op, Node* target, Node* value) {
  if (op == parser::Operation::And) return a.make<LogicalAssign<Short::And>>(target, value);
  if (op == parser::Operation::Or) return a.make<LogicalAssign<Short::Or>>(target, value);
  return a.make<LogicalAssign<Short::DefinedOr>>(target, value);
}

Node* make_xor(Arena& a, Node* left, Node* right) { return a.make<LogicalXor>(left, right); }
Node* make_not(Arena& a, Node* operand) { return a.make<Not>(operand); }
Node* make_conditional(Arena& a, Node* condition, Node* yes, Node* no) { return a.make<Conditional>(condition, yes, no); }
bool push_range(Interpreter& in, const Value& a, const Value& b, const Node* from, const Node* to, std::string_view operation) {
  return Range::push(in, a, b, from, to, operation);
}
Node* make_range(Arena& a, Node* from, Node* to, Node* flip_flop) { return a.make<Range>(from, to, flip_flop); }
Node* make_logical_array_assign(Arena& a, parser::Operation op, Node* target, Node* value) {
  return a.make<LogicalArrayAssign>(target, value, op == parser::Operation::And);
}
Node* make_undef_sub(Arena& a, Glob* glob) { return a.make<UndefSub>(glob); }
Node* make_undef_code(Arena& a, Node* code) { return a.make<UndefCode>(code); }
Node* make_defined_code(Arena& a, Node* code, bool exists) { return a.make<DefinedCode>(code, exists); }
Node* make_flip_flop(Arena& a, Node* from, Node* to, bool three_dots, bool from_line, bool to_line) {
  return a.make<FlipFlop>(from, to, three_dots, from_line, to_line);
}
Node* make_defined(Arena& a, Node* operand) { return a.make<Defined>(operand); }
Node* make_scalar_context(Arena& a, Node* operand) { return a.make<ScalarContext>(operand); }
Node* make_wantarray(Arena& a) { return a.make<Wantarray>(); }

}  // namespace nacre::tree
