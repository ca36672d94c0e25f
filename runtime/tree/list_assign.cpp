// SPDX-License-Identifier: MIT
// Lists, list assignment, undef.
#include <algorithm>

#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"
#include "runtime/tree/places.h"

namespace nacre::tree {

namespace {
// (a, b, c): in scalar context the comma operator.
struct List : NodeList {
  using NodeList::NodeList;
  Value reference(Frame* f) override { return items.size() == 1 ? items.front()->reference(f) : Node::reference(f); }
  Value scalar(Frame* f) override {
    if (items.empty()) return Value::undef();
    for (size_t k = 0; k + 1 < items.size(); ++k)
      if (items[k]->run(f) != Flow::Normal) return Value::unwind();
    return items.back()->scalar(f);
  }
  Flow run(Frame* f) override {
    for (Node* n : items)
      if (Flow flow = n->run(f); flow != Flow::Normal) return flow;
    return Flow::Normal;
  }
  bool list(Frame* f) override {
    for (Node* n : items)
      if (!n->list(f)) return false;
    return true;
  }
  bool arguments(Frame* f) override {
    for (Node* n : items)
      if (!n->arguments(f)) return false;
    return true;
  }
  Value* lvalue(Frame* f) override {
    for (size_t k = 0; k + 1 < items.size(); ++k)
      if (items[k]->run(f) != Flow::Normal) return nullptr;
    return items.empty() ? Node::lvalue(f) : items.back()->lvalue(f);
  }
  // \($x, @a): one to the array itself; only \(@a) alone means its elements.
  bool references(Frame* f) override {
    for (Node* n : items) {
      Shape shape = n->shape();
      bool whole = shape == Shape::Array || shape == Shape::OwnArray || shape == Shape::Args || shape == Shape::Hash || shape == Shape::OwnHash;
      if (!whole || items.size() == 1) {
        if (!n->references(f)) return false;
        continue;
      }
      Value v = n->reference(f);
      if (v.is_unwind()) return false;
      f->in->push(v);
    }
    return true;
  }
  bool localize(Frame* f) override {
    for (Node* n : items)
      if (!n->localize(f)) return false;
    return true;
  }
  bool is_list_lvalue() const override { return true; }
  bool is_computed() const override {
    return std::any_of(items.begin(), items.end(), [](const Node* n) { return n->is_computed(); });
  }
  bool places(Frame* f, bool localized) override {
    for (Node* n : items)
      if (!n->places(f, localized)) return false;
    return true;
  }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    for (Node* n : items)
      if (!n->assign_from(f, next, end)) return false;
    return true;
  }
  Shape shape() const override { return Shape::List; }
};

// ($i, $h{$i}) = ...: all places are found before the first is assigned to. Where none can depend on one before it they are assigned one by one.
bool finds_places_first(const Node* target) {
  if (target->shape() != Shape::List) return false;
  auto* list = dynamic_cast<const NodeList*>(target);
  bool after_variable = false;
  for (const Node* n : list ? list->items : Nodes()) {
    if (after_variable && !n->reads_no_variable()) return true;
    after_variable = after_variable || !n->is_computed();
  }
  return false;
}

struct ListAssign : Node {
  ListAssign(Node* target, Node* value) : target(target), value(value), places_first(finds_places_first(target)) {}
  // Returns how many values the right side had; -1: unwound.
  int64_t assign(Frame* f) {
    StackItems items(*f->in);
    if (!value->list(f)) return -1;
    Value* end = items.end();
    Value* next = items.begin();
    auto n = static_cast<int64_t>(items.size());
    if (!places_first) return target->assign_from(f, next, end) ? n : -1;
    return target->places(f, false) && assign_places(*f->in, end, items.end(), next, end) ? n : -1;
  }
  Value scalar(Frame* f) override {                          // the count of the right side
    int64_t n = assign(f);
    return n < 0 ? Value::unwind() : Value::integer(n);
  }
  Truth condition(Frame* f) override {
    int64_t n = assign(f);
    return n < 0 ? Truth::Unwind : n ? Truth::True : Truth::False;
  }
  Flow run(Frame* f) override { return assign(f) < 0 ? f->in->flow : Flow::Normal; }
  bool list(Frame* f) override { return show(f, false); }
  bool arguments(Frame* f) override { return show(f, true); }
  bool show(Frame* f, bool aliases) {
    if (!target->is_computed()) return assign(f) >= 0 && (aliases ? target->arguments(f) : target->list(f));
    Value* first = f->in->sp;
    return places(f, false) && show_places(*f->in, first, aliases);
  }
  // \((...) = ...): one to each element.
  bool references(Frame* f) override {
    Value* first = f->in->sp;
    if (!arguments(f)) return false;
    for (Value* v = first; v < f->in->sp; ++v) {
      Value reference = reference_to_place(*v);
      release(std::exchange(*v, reference));
    }
    return true;
  }
  // Assigns; the places stay on the stack.
  bool places(Frame* f, bool) override {
    Interpreter& in = *f->in;
    Value* values = in.sp;
    if (!value->list(f)) return false;
    Value* first = in.sp;
    Value* next = values;
    if (!target->places(f, false) || !assign_places(in, first, in.sp, next, first)) return false;
    auto count = in.sp - first;
    for (Value* v = values; v < first; ++v) release(*v);
    std::copy(first, in.sp, values);
    in.sp = values + count;
    return true;
  }
  bool is_list_lvalue() const override { return true; }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    StackItems items(*f->in);
    return places(f, false) && assign_places(*f->in, items.begin(), items.end(), next, end);
  }
  // The last place, for as long as the expression lasts; null: unwound.
  Value* last_place(Frame* f) {
    StackItems items(*f->in);
    if (!places(f, false)) return nullptr;
    return temporary_slot(*f->in, items.size() ? copy(items.end()[-1]) : Value::undef());
  }
  Array* array(Frame* f, Access access) override {
    Value* place = last_place(f);
    return !place ? nullptr : place->tag == Tag::Array ? place->array : Node::array(f, access);
  }
  Hash* hash(Frame* f, Access access) override {
    Value* place = last_place(f);
    return !place ? nullptr : place->tag == Tag::Hash ? place->hash : Node::hash(f, access);
  }
  Value reference(Frame* f) override {
    StackItems items(*f->in);
    if (!references(f)) return Value::unwind();
    return items.size() ? copy(items.end()[-1]) : Node::reference(f);
  }
  Value* lvalue(Frame* f) override {
    Value* place = last_place(f);
    return !place ? nullptr : place->tag == Tag::Array || place->tag == Tag::Hash ? Node::lvalue(f) : real(place);
  }
  Node* target;
  Node* value;
  bool places_first;
};

// my ($x, $y) = @_;  straight from the arguments.
struct OwnListFromArgs : Node {
  OwnListFromArgs(ListAssign* general, std::vector<uint32_t> slots) : general(general), slots(std::move(slots)) {}
  Flow run(Frame* f) override {
    if (f->args_array || f->kind == EvalFrame) return general->run(f);
    Value* pad = f->pad();
    uint32_t k = 0;
    for (uint32_t slot : slots) {
      Value v = k < f->argc ? read(f->args + k) : Value::undef();
      ++k;
      if (v.is_unwind()) return f->in->flow;
      if (!store(pad + slot, v)) return f->in->flow;
    }
    return Flow::Normal;
  }
  Value scalar(Frame* f) override { return general->scalar(f); }
  bool list(Frame* f) override { return general->list(f); }
  bool arguments(Frame* f) override { return general->arguments(f); }
  bool places(Frame* f, bool localized) override { return general->places(f, localized); }
  bool is_list_lvalue() const override { return true; }
  bool assign_from(Frame* f, Value*& next, Value* end) override { return general->assign_from(f, next, end); }
  Array* array(Frame* f, Access access) override { return general->array(f, access); }
  Value reference(Frame* f) override { return general->reference(f); }
  Value* lvalue(Frame* f) override { return general->lvalue(f); }
  Truth condition(Frame* f) override { return general->condition(f); }
  ListAssign* general;
  std::vector<uint32_t> slots;
};

struct Undef : Node {
  explicit Undef(Node* target) : target(target) {}
  Value scalar(Frame* f) override {
    if (!target) return Value::undef();
    Interpreter& in = *f->in;
    switch (target->shape()) {
      case Shape::Array: case Shape::OwnArray: case Shape::Args: {
        Array* a = target->array(f, Access::Modify);
        if (!a || !replace(in, *a, nullptr, nullptr)) return Value::unwind();
        return Value::undef();
      }
      case Shape::Hash: case Shape::OwnHash: {
        Hash* h = target->hash(f, Access::Modify);
        if (!h || !replace(in, *h, nullptr, nullptr)) return Value::unwind();
        return Value::undef();
      }
      default: {
        Value* slot = target->lvalue(f);
        if (!slot || !store(slot, Value::undef())) return Value::unwind();
        return Value::undef();
      }
    }
  }
  bool assign_from(Frame*, Value*& next, Value* end) override {   // (undef, $x) = ... skips one
    if (next < end) ++next;
    return true;
  }
  bool places(Frame* f, bool) override {
    f->in->push(Value::undef());
    return true;
  }
  bool reads_no_variable() const override { return !target || Node::reads_no_variable(); }
  Node* target;
};
}  // namespace

Node* make_list_assign(Arena& a, Node* target, Node* value) {
  auto* general = a.make<ListAssign>(target, value);
  auto* list = dynamic_cast<List*>(target);
  if (!list || value->shape() != Shape::Args) return general;
  std::vector<uint32_t> slots;
  for (Node* n : list->items) {
    if (n->shape() != Shape::OwnScalar) return general;
    slots.push_back(n->slot());
  }
  return a.make<OwnListFromArgs>(general, std::move(slots));
}

Node* make_list(Arena& a, Nodes items) { return a.make<List>(std::move(items)); }
Node* make_undef(Arena& a, Node* target) { return a.make<Undef>(target); }

}  // namespace nacre::tree
