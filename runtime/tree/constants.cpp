// SPDX-License-Identifier: MIT
// Constants.
#include <utility>

#include "runtime/tree/make.h"
#include "runtime/tree/numeric.h"

namespace nacre::tree {

namespace {
Value read_constant(Magic& magic) { return copy(magic.first); }
bool refuse_change(Magic&, Value value) {
  release(value);
  interpreter->die("Modification of a read-only value attempted");
  return false;
}
constexpr MagicKind constant_kind{"constant", read_constant, refuse_change, nullptr};

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
  // \ "text": what it points to cannot be changed.
  Value reference(Frame*) override {
    bool plain = value.tag == Tag::Str || value.tag == Tag::Int || value.tag == Tag::Num || value.tag == Tag::Uint;
    return Value::of(Tag::Ref, new_box(plain ? magic_value(constant_kind, copy(value)) : copy(value)));
  }
  Shape shape() const override { return Shape::Constant; }
  bool is_one_value() const override { return true; }
  bool is_computed() const override { return false; }
  const Value* constant() const override { return &value; }
  Value value;
  mutable bool taken_as_number = false;   // a text that is no number has been told of
};

// for (1, 2) { $_++ }   f(1), where f changes $_[0]: refused.
struct ReadOnlyConstant : Constant {
  explicit ReadOnlyConstant(Value owned) : Constant(owned), shown(magic_value(constant_kind, copy(owned))) {}
  ~ReadOnlyConstant() override { release(shown); }
  bool arguments(Frame* f) override {
    f->in->push(copy(shown));
    return true;
  }
  Value shown;
};

struct Nothing : Node {
  Value scalar(Frame*) override { return Value::undef(); }
  Flow run(Frame*) override { return Flow::Normal; }
  bool list(Frame*) override { return true; }
  bool is_list_lvalue() const override { return true; }
  bool assign_from(Frame*, Value*&, Value*) override { return true; }
};
}  // namespace

bool first_use_as_number(const Node& constant) {
  auto* own = dynamic_cast<const Constant*>(&constant);
  return !own || !std::exchange(own->taken_as_number, true);
}

Node* make_constant(Arena& a, Value owned) { return a.make<Constant>(owned); }
Node* make_read_only(Arena& a, Node* constant) {
  const Value* v = constant->constant();
  return v ? a.make<ReadOnlyConstant>(copy(*v)) : constant;
}
Node* make_nothing(Arena& a) { return a.make<Nothing>(); }

}  // namespace nacre::tree
