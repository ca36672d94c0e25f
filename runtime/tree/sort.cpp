// SPDX-License-Identifier: MIT
// sort. The items stay where they are on the value stack while pointers to them are sorted; then they are put in that order.
#include <algorithm>
#include <cstring>

#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"
#include "runtime/tree/merge_sort.h"
#include "runtime/tree/numeric.h"

namespace nacre::tree {

namespace {
// An item with what it is compared by.
struct NumberKey {
  Value number;                 // Int, Uint or Num
  uint32_t at;
};
struct TextKey {
  uint64_t start;               // the first eight bytes: most comparisons need no more
  uint32_t at;
};

uint64_t first_bytes(std::string_view text) {
  unsigned char bytes[8] = {};
  std::memcpy(bytes, text.data(), std::min<size_t>(text.size(), 8));
  uint64_t start = 0;
  for (unsigned char c : bytes) start = start << 8 | c;
  return start;
}

int order_of(const Value& l, const Value& r) {
  if (both_int(l, r)) return (l.i > r.i) - (l.i < r.i);
  if (is_plain_number(l) && is_plain_number(r) && (l.tag == Tag::Num || r.tag == Tag::Num)) {
    double a = as_double(l), b = as_double(r);
    return (a > b) - (a < b);
  }
  if (l.tag == Tag::Num || r.tag == Tag::Num) {
    double a = l.tag == Tag::Uint ? static_cast<double>(l.u) : as_double(l), b = r.tag == Tag::Uint ? static_cast<double>(r.u) : as_double(r);
    return (a > b) - (a < b);
  }
  if (l.tag == Tag::Uint && r.tag == Tag::Uint) return (l.u > r.u) - (l.u < r.u);
  return l.tag == Tag::Uint ? 1 : -1;
}

// Puts items[k] = old items[order[k].at].
template <class Key>
void arrange(Value* items, const std::vector<Key>& order) {
  std::vector<Value> sorted;
  sorted.reserve(order.size());
  for (const Key& key : order) sorted.push_back(items[key.at]);
  std::copy(sorted.begin(), sorted.end(), items);
}

bool is_object(Interpreter& in, const Value& v) { return v.is_ref() && in.overloaded(v); }

struct Sort : Node {
  Sort(Node* block, Node* comparator, Node* items, std::string package, SortKind kind)
      : block(block), comparator(comparator), items(items), package(std::move(package)), kind(kind) {}

  Value scalar(Frame* f) override {                       // perl leaves it undefined; the list is evaluated
    StackItems all(*f->in);
    return items->list(f) ? Value::undef() : Value::unwind();
  }
  bool list(Frame* f) override {
    Value* mark = f->in->sp;
    return (items->list(f) && sort(f, mark)) || abandon(*f->in, mark);
  }
  bool arguments(Frame* f) override {                     // foreach (sort @a) sees the variables themselves
    Value* mark = f->in->sp;
    return (items->arguments(f) && sort(f, mark)) || abandon(*f->in, mark);
  }

  bool sort(Frame* f, Value* first) {
    Interpreter& in = *f->in;
    auto n = static_cast<size_t>(in.sp - first);
    if (n > UINT32_MAX) { in.die("Out of memory during list extend"); return false; }
    if (n < 2) return true;
    try {
      if (kind == SortKind::General && (block || comparator)) return by_code(f, first, n);
      return holds_objects(in, first, n) ? by_operator(f, first, n) : is_numeric() ? by_number(f, first, n) : by_text(f, first, n);
    } catch (const Unwound&) {
      return false;
    }
  }

  bool is_numeric() const { return kind == SortKind::NumberUp || kind == SortKind::NumberDown; }
  bool is_down() const { return kind == SortKind::NumberDown || kind == SortKind::TextDown; }

  static bool holds_objects(Interpreter& in, Value* first, size_t n) {
    for (size_t k = 0; k < n; ++k) {
      Value* v = real(first + k);
      if (v->tag == Tag::Magic || v->tag == Tag::Weak || is_object(in, *v)) return true;
    }
    return false;
  }

  // perl says it once when it makes ready and once when it compares.
  void warn_undefined(Interpreter& in, size_t index, size_t total) const {
    for (int times = 0; times < 2; ++times) warn_uninitialized_item(in, {&items, 1}, index, total, "sort");
  }

  bool by_number(Frame* f, Value* first, size_t n) {
    Interpreter& in = *f->in;
    in.own_heap.expect(n * sizeof(NumberKey) * 2);
    std::vector<NumberKey> keys(n);
    bool all_int = true;
    for (size_t k = 0; k < n; ++k) {
      const Value& v = *real(first + k);
      Value number = v;
      if (v.is_undef()) {
        warn_undefined(in, k, n);
        number = Value::integer(0);
      } else if (v.tag != Tag::Int && !numeric_operand(in, v, nullptr, "sort", number)) {
        return false;
      }
      keys[k] = {number, static_cast<uint32_t>(k)};
      all_int = all_int && number.tag == Tag::Int;
    }
    auto go_on = [&](size_t merged) { return in.spend(merged) && in.attend(); };
    bool done;
    if (all_int) done = is_down() ? merge_sort(keys, [](const NumberKey& x, const NumberKey& y) { return x.number.i < y.number.i; }, go_on)
                                  : merge_sort(keys, [](const NumberKey& x, const NumberKey& y) { return x.number.i > y.number.i; }, go_on);
    else done = is_down() ? merge_sort(keys, [](const NumberKey& x, const NumberKey& y) { return order_of(x.number, y.number) < 0; }, go_on)
                          : merge_sort(keys, [](const NumberKey& x, const NumberKey& y) { return order_of(x.number, y.number) > 0; }, go_on);
    if (done) arrange(first, keys);
    return done;
  }

  bool by_text(Frame* f, Value* first, size_t n) {
    Interpreter& in = *f->in;
    in.own_heap.expect(n * (sizeof(TextKey) * 2 + sizeof(TextView)));
    std::vector<TextKey> keys(n);
    std::vector<TextView> texts(n);
    std::vector<Held> kept;                               // what is no string, or lies in a variable that may change meanwhile
    bool one_kind = true;                                 // bytes and characters of the same spelling may differ
    for (size_t k = 0; k < n; ++k) {
      const Value* v = real(first + k);
      if (v->is_undef()) warn_undefined(in, k, n);
      if (v->tag != Tag::Str || v != first + k) {
        kept.emplace_back(to_text_value(in, *v));
        v = &*kept.back();
      }
      texts[k] = {v->s->view(), v->s->utf8()};
      keys[k] = {first_bytes(texts[k].bytes), static_cast<uint32_t>(k)};
      one_kind = one_kind && (texts[k].utf8 == texts[0].utf8);
    }
    auto go_on = [&](size_t merged) { return in.spend(merged) && in.attend(); };
    auto order = [&](const TextKey& x, const TextKey& y) {
      if (one_kind && x.start != y.start) return x.start < y.start ? -1 : 1;
      return compare_text(texts[x.at], texts[y.at]);
    };
    bool done = is_down() ? merge_sort(keys, [&](const TextKey& x, const TextKey& y) { return order(x, y) < 0; }, go_on)
                          : merge_sort(keys, [&](const TextKey& x, const TextKey& y) { return order(x, y) > 0; }, go_on);
    if (done) arrange(first, keys);
    return done;
  }

  // The general form: order(x, y) is negative, 0 or positive and sets `left` when it was left.
  // The items themselves move: what the order looks at is then near, and what it makes of $a (a reference to it) stays with the item.
  template <class Order>
  static bool by_order(Frame* f, Value* first, size_t n, bool& left, Order order) {
    f->in->own_heap.expect(n * sizeof(Value) * 2);
    std::vector<Value> moved(first, first + n);
    std::fill(first, first + n, Value::undef());
    auto after = [&](Value& x, Value& y) {
      try {
        return !left && order(&x, &y) > 0;
      } catch (const Unwound&) {
        left = true;
        return false;
      }
    };
    bool done = merge_sort(moved, after, [&](size_t merged) { return !left && f->in->spend(merged) && f->in->attend(); });
    std::copy(moved.begin(), moved.end(), first);
    return done;
  }

  // <=> and cmp where some items are objects or tied.
  bool by_operator(Frame* f, Value* first, size_t n) {
    Interpreter& in = *f->in;
    bool left = false;
    return by_order(f, first, n, left, [&](Value* x, Value* y) {
      Held l(read(x)), r(read(y));
      Value result;
      int order = 0;
      if (l->is_unwind() || r->is_unwind()) {
        left = true;
      } else if ((is_object(in, *l) || is_object(in, *r)) && in.overload_binary(is_numeric() ? "<=>" : "cmp", *l, *r, result)) {
        left = result.is_unwind();
        Held held(result);
        if (!left) order = sign_of(in, *held);
      } else if (is_numeric()) {
        order = order_of(to_numeric(in, *l), to_numeric(in, *r));
      } else {
        Text a(in, *l), b(in, *r);
        order = compare_text(a.both(), b.both());
      }
      return is_down() ? -order : order;
    });
  }

  static int sign_of(Interpreter& in, const Value& v) {
    if (v.is_undef()) in.warn_uninitialized(nullptr, "sort");
    int64_t n = to_integer(in, v);
    return (n > 0) - (n < 0);
  }

  bool by_code(Frame* f, Value* first, size_t n) {
    Interpreter& in = *f->in;
    Ref<Code> code;
    if (!block) {
      code = find_code(f);
      if (!code) return false;
    }
    bool by_arguments = code && code->prototype && code->prototype->view() == "$$";
    KeptPlace place(f);
    ScalarFrame scope(f);
    JumpScope barrier(in, JumpTarget::Kind::Barrier, nullptr, block);   // next, last and goto stay inside
    AliasedScalar a(in.glob(package + "::a")), b(in.glob(package + "::b"));
    bool left = false;
    return by_order(f, first, n, left, [&](Value* x, Value* y) {
      Value result;
      if (by_arguments) {
        result = call_with(in, *code, x, y);
      } else {
        a.show(x);
        b.show(y);
        result = block ? run_block(f) : in.call(*code, in.sp, Want::Scalar);
      }
      if (result.tag == Tag::Int && in.attend()) [[likely]] return static_cast<int>(result.i > 0) - static_cast<int>(result.i < 0);
      left = result.is_unwind() || !in.attend();
      Held held(result);
      return left ? 0 : sign_of(in, *held);
    });
  }

  // The frame as the block wants it: a `return` in the block yields the block's value.
  struct ScalarFrame {
    explicit ScalarFrame(Frame* f) : f(f), want(std::exchange(f->want, Want::Scalar)), result(std::exchange(f->result, Value::undef())) {}
    ~ScalarFrame() {
      f->want = want;
      release(std::exchange(f->result, result));
    }
    ScalarFrame(const ScalarFrame&) = delete;
    ScalarFrame& operator=(const ScalarFrame&) = delete;
    Frame* f;
    Want want;
    Value result;
  };
  Value run_block(Frame* f) {
    Value result = block->scalar(f);
    if (result.is_unwind() && f->in->flow == Flow::Return) return std::exchange(f->result, Value::undef());
    return result;
  }

  static Value call_with(Interpreter& in, Code& code, Value* x, Value* y) {
    Value* args = in.sp;
    for (Value* item : {x, y}) {
      Value alias{Tag::Alias, 0, {0}};
      alias.alias = item;
      in.push(alias);
    }
    return in.call(code, args, Want::Scalar);
  }

  // sort by_name LIST, sort $code LIST: a name is looked up even under strict.
  Ref<Code> find_code(Frame* f) {
    Interpreter& in = *f->in;
    Held v(comparator->scalar(f));
    if (v->is_unwind()) return {};
    Code* code = nullptr;
    std::string name;
    if (v->is_ref() || v->tag == Tag::Glob) {
      code = v->tag == Tag::Glob ? v->glob->code : code_of(f, *v);
      if (!code && v->is_ref()) return {};
      if (code && code->glob) name = glob_name(*code->glob);
    } else {
      name = Text(in, *v).str();
      if (name.find("::") == std::string::npos) name = package + "::" + name;
      Glob* g = in.find_glob(name);
      code = g ? g->code : nullptr;
    }
    if (code && (code->defined() || autoloads(in, *code))) return Ref<Code>::sharing(code);
    in.die(name.empty() ? "Undefined subroutine in sort" : "Undefined sort subroutine \"" + name + "\" called");
    return {};
  }
  static bool autoloads(Interpreter& in, const Code& code) {
    return code.glob && code.glob->stash && in.find_method(*code.glob->stash, "AUTOLOAD", false);
  }

  Node* block;
  Node* comparator;
  Node* items;
  std::string package;
  SortKind kind;
};
}  // namespace

Node* make_sort(Arena& a, Node* block, Node* comparator, Node* list, std::string package, SortKind kind) {
  return a.make<Sort>(block, comparator, list, std::move(package), kind);
}

}  // namespace nacre::tree
