// SPDX-License-Identifier: MIT
// push, unshift, pop, shift and splice; tied arrays are asked by their methods of those names.
#include <algorithm>
#include <cstring>
#include <vector>

#include "runtime/ties.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
bool is_writable(Interpreter& in, const Array& a) {
  if (!a.has(ReadOnly)) [[likely]] return true;
  in.die("Modification of a read-only value attempted");
  return false;
}

// An array of the interpreter's own with magic, as `@-`: element by element. Moves the values out of [first, last).
bool store_at(Interpreter& in, Array& a, int64_t at, Value* first, Value* last) {
  for (Value* v = first; v < last; ++v)
    if (!in.magic_of(&a)->store(in, Value::integer(at++), std::exchange(*v, Value::undef()))) return false;
  return true;
}

struct Push : Node {
  Push(Node* target, Nodes values, bool front) : target(target), values(std::move(values)), front(front) {}

  // The new size (0 where a tied array's is not wanted); -1: left.
  int64_t push(Frame* f, bool wants_size) {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    for (Node* n : values)
      if (!n->list(f)) { abandon(in, first); return -1; }
    Array* a = target->array(f, Access::Modify);
    if (!a || !is_writable(in, *a)) { abandon(in, first); return -1; }
    if (a->has(Magical)) {
      bool pushed = push_magical(in, *a, first);
      abandon(in, first);
      return !pushed ? -1 : wants_size ? size_of(in, *a) : 0;
    }
    auto n = static_cast<size_t>(in.sp - first);
    if (front) {
      unshift(*a, first, n);
    } else {
      reserve(*a, a->count + n);
      std::copy(first, first + n, a->items + a->count);
      a->count += n;
    }
    in.sp = first;                                        // the array has taken them over
    return static_cast<int64_t>(a->count);
  }
  bool push_magical(Interpreter& in, Array& a, Value* first) {
    if (tied_array(in, a)) {
      Held done(tied_array_call(in, a, front ? "UNSHIFT" : "PUSH", first, static_cast<size_t>(in.sp - first)));
      return !done->is_unwind();
    }
    int64_t size = size_of(in, a);
    if (front) {                                          // those that are there move up behind the new ones
      for (int64_t k = 0; k < size; ++k) in.push(in.magic_of(&a)->fetch(in, Value::integer(k)));
      size = 0;
    }
    return size >= 0 && store_at(in, a, size, first, in.sp);
  }
  Value scalar(Frame* f) override {
    int64_t n = push(f, true);
    return n < 0 ? Value::unwind() : Value::integer(n);
  }
  Flow run(Frame* f) override { return push(f, false) < 0 ? f->in->flow : Flow::Normal; }
  Node* target;
  Nodes values;
  bool front;
};

// push @a, $x  with one value that is no list.
struct PushOne : Push {
  PushOne(Node* target, Nodes values) : Push(target, std::move(values), false), value(this->values[0]) {}
  Flow run(Frame* f) override {
    Value v = value->scalar(f);
    if (v.is_unwind()) return f->in->flow;
    Array* a = target->array(f, Access::Modify);
    if (!a || (a->flags & (Magical | ReadOnly))) {
      release(v);
      return a ? Push::run(f) : f->in->flow;
    }
    push_back(*a, v);
    return Flow::Normal;
  }
  Node* value;
};

struct Pop : Node {
  Pop(Node* target, bool front) : target(target), front(front) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Array* a = target->array(f, Access::Modify);
    if (!a) return Value::unwind();
    if (a->flags & (Magical | ReadOnly)) [[unlikely]] return is_writable(in, *a) ? from_magical(in, *a) : Value::unwind();
    return take_slot(front ? shift_front(*a) : pop_back(*a));
  }
  Value from_magical(Interpreter& in, Array& a) const {
    if (tied_array(in, a)) return tied_array_call(in, a, front ? "SHIFT" : "POP", nullptr, 0);
    return in.die("Modification of a read-only value attempted");
  }
  Node* target;
  bool front;
};

// splice ARRAY, OFFSET, LENGTH, LIST
struct Splice : Node {
  explicit Splice(Nodes arguments) : arguments(std::move(arguments)) {}

  struct Range { int64_t start, length; };

  bool range_of(Interpreter& in, int64_t size, const Value* offset, const Value* length, Range& out) const {
    int64_t start = offset ? to_integer(in, *offset) : 0;
    if (start < 0 && (start += size) < 0) {
      in.die("Modification of non-creatable array value attempted, subscript " + std::to_string(start - size));
      return false;
    }
    if (start > size) {
      if (arguments.size() > 2) in.warn(parser::Warn::Misc, "splice() offset past end of array");
      start = size;
    }
    int64_t n = length && !length->is_undef() ? to_integer(in, *length) : size - start;
    if (n < 0) n = std::max<int64_t>(0, n + size - start);
    out = {start, std::min(n, size - start)};
    return true;
  }

  // Leaves what was taken out on the stack from mark on.
  bool splice(Frame* f, Value* mark, Want want) try {
    Interpreter& in = *f->in;
    for (size_t k = 1; k < arguments.size(); ++k) {
      if (k > 2) {
        if (!arguments[k]->list(f)) return false;
        continue;
      }
      Value v = arguments[k] ? arguments[k]->scalar(f) : Value::undef();
      if (v.is_unwind()) return false;
      in.push(v);
    }
    Array* a = arguments[0]->array(f, Access::Modify);
    if (!a || !is_writable(in, *a)) return false;
    if (a->has(Magical)) return splice_magical(in, *a, mark, want);
    bool has_offset = arguments.size() > 1, has_length = arguments.size() > 2;
    Range range{};
    if (!range_of(in, static_cast<int64_t>(a->count), has_offset ? mark : nullptr, has_length ? mark + 1 : nullptr, range)) return false;
    Value* added = mark + has_offset + has_length;
    replace_part(in, *a, range, added);
    return true;
  }
  catch (const Unwound&) {
    return false;
  }

  // The new elements [added, sp) go in, the old ones come out: they stand on the stack instead, after offset and length are gone.
  void replace_part(Interpreter& in, Array& a, Range range, Value* added) const {
    auto start = static_cast<size_t>(range.start), out = static_cast<size_t>(range.length);
    auto put = static_cast<size_t>(in.sp - added);
    std::vector<Value> fresh(added, in.sp);
    std::vector<Value> removed(a.items + start, a.items + start + out);
    if (put == 0 && start == 0) {                         // from the front, as shift
      a.items += out;
      a.count -= out;
      if (a.count == 0) a.items = a.base;
    } else {
      if (put > out) reserve(a, a.count + put - out);
      Value* at = a.items + start;
      std::memmove(static_cast<void*>(at + put), at + out, (a.count - start - out) * sizeof(Value));
      std::copy(fresh.begin(), fresh.end(), at);
      a.count = a.count - out + put;
    }
    in.sp = added;
    Value* mark = added - (arguments.size() > 1) - (arguments.size() > 2);
    in.drop_to(mark);
    for (const Value& v : removed) in.push(take_slot(v));
  }

  bool splice_magical(Interpreter& in, Array& a, Value* mark, Want want) const {
    if (!tied_array(in, a)) {
      in.die("Modification of a read-only value attempted");
      return false;
    }
    Value* after = in.sp;
    Value result = tied_array_call(in, a, "SPLICE", mark, static_cast<size_t>(after - mark), want);
    if (result.is_unwind()) return false;
    if (want != Want::List) in.push(result);
    move_down(in, mark, after);
    return true;
  }

  bool list(Frame* f) override {
    Value* mark = f->in->sp;
    return splice(f, mark, Want::List) || abandon(*f->in, mark);
  }
  Flow run(Frame* f) override {
    Value v = last(f, Want::Void);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  Value scalar(Frame* f) override { return last(f, Want::Scalar); }
  Value last(Frame* f, Want want) {                       // the last one taken out
    Interpreter& in = *f->in;
    Value* mark = in.sp;
    if (!splice(f, mark, want)) {
      abandon(in, mark);
      return Value::unwind();
    }
    Value removed = in.sp > mark ? copy(in.sp[-1]) : Value::undef();
    in.drop_to(mark);
    return removed;
  }
  Nodes arguments;
};

bool is_single(const Node* n) { return n->shape() == Shape::OwnScalar || n->shape() == Shape::Constant; }
}  // namespace

Node* make_push(Arena& a, Node* array, Nodes values, bool front) {
  if (!front && values.size() == 1 && is_single(values[0])) return a.make<PushOne>(array, std::move(values));
  return a.make<Push>(array, std::move(values), front);
}

Node* make_pop(Arena& a, Node* array, bool front) {
  if (array->shape() == Shape::Args) return make_shift_args(a, !front);
  return a.make<Pop>(array, front);
}

Node* make_splice(Arena& a, Nodes arguments) { return a.make<Splice>(std::move(arguments)); }

}  // namespace nacre::tree
