// SPDX-License-Identifier: MIT
// Constants, and strings made of parts: "a $b @c" and $a . $b . $c.
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
struct Constant : Node {
  explicit Constant(Value owned) : value(owned) {}
  ~Constant() override { release(value); }
  Value scalar(Frame*) override { return copy(value); }
  Flow run(Frame*) override { return Flow::Normal; }
  const Value* peek(Frame*, Value&) override { return &value; }
  Truth condition(Frame* f) override { return truth_of(*f->in, value); }
  bool arguments(Frame* f) override {
    f->in->push(copy(value));
    return true;
  }
  Shape shape() const override { return Shape::Constant; }
  const Value* constant() const override { return &value; }
  Value value;
};

struct Nothing : Node {
  Value scalar(Frame*) override { return Value::undef(); }
  Flow run(Frame*) override { return Flow::Normal; }
  bool list(Frame*) override { return true; }
  bool is_list_lvalue() const override { return true; }
  bool assign_from(Frame*, Value*&, Value*) override { return true; }
};

bool may_be_overloaded(const Value& v) { return v.tag == Tag::Ref && v.o->package; }

// The parts' texts joined in one new string. Overloaded operands of "." are left to concatenate_step.
struct Interpolation : Node {
  Interpolation(Nodes parts, bool concatenation) : parts(std::move(parts)), concatenation(concatenation) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held out(Value::of(Tag::Str, new_string_buffer(16 * parts.size() + 8)));
    bool first = true;
    for (Node* part : parts) {
      Value spare = Value::undef();
      const Value* v = part->peek(f, spare);
      if (!v) return Value::unwind();
      Held held(spare);
      if (v->tag == Tag::Str && v->s->utf8() == out->s->utf8()) {
        append_bytes(out.get(), v->s->view());
      } else if (v->tag == Tag::Int) {
        char digits[24];
        append_bytes(out.get(), {digits, format_integer(v->i, digits)});
      } else if (!append_other(in, out, *v, part, first)) {
        return Value::unwind();
      }
      first = false;
    }
    return out.take();
  }
  // undef warns; objects with "." or "" overloads are asked, and what they answer may be an object again.
  bool append_other(Interpreter& in, Held& out, const Value& v, Node* part, bool first) {
    if (v.is_undef()) {
      in.warn_uninitialized(part, concatenation || parts.size() > 1 ? "concatenation (.) or string" : "string");
      return true;
    }
    if ((may_be_overloaded(v) && in.overloaded(v)) || may_be_overloaded(*out)) {
      Value result;
      bool alone = first && !concatenation && parts.size() == 1;
      if (!alone && in.overload_binary(".", *out, v, result)) {
        if (result.is_unwind()) return false;
        out = Held(result);
        return true;
      }
    }
    if (out->tag != Tag::Str) {
      Value text = to_text_value(in, *out);
      out = Held(text);
    }
    Text text(in, v);
    append_text(out.get(), text.both());
    return true;
  }
  Nodes parts;
  bool concatenation;
};

struct JoinList : Node {
  JoinList(Glob* separator, Node* items) : separator(separator), items(items) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held between(read(&separator->scalar));
    StackItems all(in);
    if (!items->list(f)) return Value::unwind();
    Held out(Value::of(Tag::Str, new_string_buffer(all.size() * 8)));
    Text space(in, *between);
    for (Value* v = all.begin(); v < all.end(); ++v) {
      if (v != all.begin()) append_text(out.get(), space.both());
      if (v->is_undef()) in.warn_uninitialized(nullptr, "join or string");
      Text text(in, *v);
      append_text(out.get(), text.both());
    }
    return out.take();
  }
  Glob* separator;
  Node* items;
};
}  // namespace

Node* make_constant(Arena& a, Value owned) { return a.make<Constant>(owned); }
Node* make_nothing(Arena& a) { return a.make<Nothing>(); }
Node* make_interpolation(Arena& a, Nodes parts, bool concatenation) { return a.make<Interpolation>(std::move(parts), concatenation); }
Node* make_join_list(Arena& a, Glob* separator, Node* list) { return a.make<JoinList>(separator, list); }

}  // namespace nacre::tree
