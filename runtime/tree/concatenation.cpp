// SPDX-License-Identifier: MIT
// Strings made of parts: "a $b @c", $a . $b . $c, and what is appended to a variable by .= .
#include "runtime/tree/interpolation.h"
#include "runtime/tree/item_names.h"
#include "runtime/tree/places.h"

namespace nacre::tree {

namespace {
bool may_be_overloaded(const Value& v) { return v.tag == Tag::Ref && v.o->package; }

}  // namespace

Interpolation::Interpolation(const Nodes& nodes, bool concatenation)
    : nodes(nodes), layout(nodes), concatenation(concatenation), alone(layout.parts.size() == 1 && nodes.size() == 1) {}

Value Interpolation::scalar(Frame* f) {
  if (!fits()) return one_by_one(f);
  PartValues values(layout);
  if (!values.evaluate(f, true)) return Value::unwind();
  if (alone) [[unlikely]] return whole(f, values);
  return values.measure(f) ? joined(values) : general(f, values);
}

// Measured and plain: one new string.
Value Interpolation::joined(const PartValues& values) {
  String* s = new_string_buffer(values.length());
  values.write(s->text);
  s->length = values.length();
  s->text[s->length] = 0;
  if (values.utf8()) s->flags |= Utf8Text;
  return Value::of(Tag::Str, s);
}

Value Interpolation::whole(Frame* f, PartValues& values) {
  if (!values.measure(f)) return general(f, values);
  const Value& v = values.first(f);
  return v.tag == Tag::Str ? copy(v) : joined(values);
}

[[gnu::noinline]] Value Interpolation::general(Frame* f, PartValues& values) {
  if (!values.settle(f)) return Value::unwind();
  Held out(string_value({}));
  size_t part = 0;
  for (size_t k = 0; k < nodes.size(); ++k) {
    bool is_part = part < layout.parts.size() && layout.parts[part].node == nodes[k];
    const Value& v = is_part ? values.value(f, part++) : *nodes[k]->constant();
    if (!append_other(*f->in, out, v, nodes[k], k == 0)) return Value::unwind();
  }
  return out.take();
}

[[gnu::noinline]] Value Interpolation::one_by_one(Frame* f) {
  Held out(string_value({}));
  for (size_t k = 0; k < nodes.size(); ++k) {
    Peek v(nodes[k], f);
    if (!v || !append_other(*f->in, out, *v, nodes[k], k == 0)) return Value::unwind();
  }
  return out.take();
}

// undef warns; objects with "." or "" overloads are asked, and what they answer may be an object again.
bool Interpolation::append_other(Interpreter& in, Held& out, const Value& v, Node* part, bool first) {
  if ((may_be_overloaded(v) && in.overloaded(v)) || may_be_overloaded(*out)) {
    bool alone = first && !concatenation && nodes.size() == 1;
    if (first && !alone) {                                 // it waits for what it is joined with
      out = Held(copy(v));
      return true;
    }
    Value result;
    if (!alone && in.overload_binary(".", *out, v, result)) {
      if (result.is_unwind()) return false;
      out = Held(result);
      return true;
    }
  }
  if (v.is_undef()) {
    in.warn_uninitialized(part, concatenation || nodes.size() > 1 ? "concatenation (.) or string" : "string");
    return true;
  }
  if (out->tag != Tag::Str) {
    Value text = to_text_value(in, *out);
    out = Held(text);
  }
  Text text(in, v);
  append_text(out.get(), text.both());
  return true;
}

namespace {
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
      if (v->is_undef()) warn_uninitialized_item(in, {&items, 1}, static_cast<size_t>(v - all.begin()), all.size(), "join or string");
      Text text(in, *v);
      append_text(out.get(), text.both());
    }
    return out.take();
  }
  Glob* separator;
  Node* items;
};

struct AppendAssign : Node {
  AppendAssign(Node* target, Node* value) : target(target), value(value), own(target->shape() == Shape::OwnScalar), slot_number(target->slot()) {}
  Value* place(Frame* f) const {
    Value* slot = f->pad() + slot_number;
    return own && !slot->is_indirect() ? slot : target->lvalue(f);
  }
  virtual Value* apply(Frame* f) {
    const Value* constant = value->constant();
    if (constant) return append(f, *constant);
    Value r = value->scalar(f);
    if (r.is_unwind()) return nullptr;
    if (!r.is_counted()) return append(f, r);
    Held keep(r);
    return append(f, r);
  }
  Value* append(Frame* f, const Value& r) {
    Value* slot = place(f);
    return slot ? append_to(f, slot, r) : nullptr;
  }
  Value* append_to(Frame* f, Value* slot, const Value& r) {
    if (slot->tag == Tag::Str) [[likely]] {
      if (r.tag == Tag::Str && r.s->utf8() == slot->s->utf8()) { append_bytes(*slot, r.s->view()); return slot; }
      if (r.tag == Tag::Int) {
        char digits[24];
        append_bytes(*slot, {digits, format_integer(r.i, digits)});
        return slot;
      }
    }
    if (runs_no_code(*slot) && runs_no_code(r) && !r.is_undef()) {
      Interpreter& in = *f->in;
      Text more(in, r);
      if (slot->tag == Tag::Str) {
        append_text(*slot, more.both());
        return slot;
      }
      Text before(in, *slot);
      return store(slot, concatenate(before.both(), more.both())) ? slot : nullptr;
    }
    return slow(*f->in, slot, r);
  }
  static bool runs_no_code(const Value& v) { return v.tag <= Tag::Str; }
  [[gnu::noinline]] Value* slow(Interpreter& in, Value* slot, const Value& r) {
    Ref<Magic> magic = slot->tag == Tag::Magic ? Ref<Magic>::sharing(slot->magic) : Ref<Magic>();
    bool runs_code = may_be_overloaded(*slot) || may_be_overloaded(r) || (r.is_undef() && in.warns(parser::Warn::Uninitialized));
    Ref<Box> pin = runs_code && !magic ? pinned(slot) : Ref<Box>();
    Held now(read(slot));
    if (now->is_unwind()) return nullptr;
    Value v;
    if (!((in.overloaded(*now) || in.overloaded(r)) && in.overload_binary(".", *now, r, v, true))) {
      if (r.is_undef()) in.warn_uninitialized(value, "concatenation (.) or string");
      Text b(in, r);
      if (now->tag == Tag::Str && !magic) {                  // in place, so that a loop of appends stays linear
        now = Held();
        if (slot->tag == Tag::Str) { append_text(*slot, b.both()); return slot; }
        now = Held(read(slot));
      }
      Text a(in, *now);
      v = concatenate(a.both(), b.both());
    }
    if (v.is_unwind()) return nullptr;
    if (magic) {
      if (!magic->how->set(*magic, v)) return nullptr;
      return temporary_slot(in, Value::of(Tag::Magic, magic.take()));
    }
    return store(slot, v) ? slot : nullptr;
  }
  Value scalar(Frame* f) override {
    Value* slot = apply(f);
    return slot ? read(slot) : Value::unwind();
  }
  Flow run(Frame* f) override { return apply(f) ? Flow::Normal : f->in->flow; }
  Value* lvalue(Frame* f) override { return apply(f); }
  bool apply_held(Frame* f, HeldPlace& place) {
    Held r(value->scalar(f));
    if (r->is_unwind() || !target->hold(f, place)) return false;
    Value* slot = place.slot(f);
    return slot && append_to(f, slot, *r);
  }
  bool arguments(Frame* f) override {                        // $x .= "y" is $x
    HeldPlace place;
    return apply_held(f, place) && place.push_alias(f);
  }
  Value reference(Frame* f) override {
    HeldPlace place;
    return apply_held(f, place) ? place.reference(f) : Value::unwind();
  }
  Node* target;
  Node* value;
  bool own;
  uint32_t slot_number;
};

// $x .= "a $b\n": the parts go straight behind what is there.
struct AppendParts : AppendAssign {
  AppendParts(Node* target, Interpolation* value) : AppendAssign(target, value), text(value), fixed(!target->is_computed()) {}
  Value* apply(Frame* f) override {
    PartValues values(text->layout);
    if (!values.evaluate(f, fixed)) return nullptr;
    if (!values.measure(f)) [[unlikely]] return generally(f, values);
    Value* slot = place(f);
    if (!slot) return nullptr;
    if (!fixed && !values.measure(f)) [[unlikely]] return generally(f, values);   // what found the place has changed a value
    if (slot->tag == Tag::Str && slot->s->utf8() == values.utf8() && !values.holds(slot->s)) [[likely]] {
      size_t length = slot->s->length, total = length + values.length();
      String* s = own_string(*slot, total);
      values.write(s->text + length);
      s->length = total;
      changed(s);
      return slot;
    }
    Held r(Interpolation::joined(values));                   // plain: no code runs, the place holds still
    return append_to(f, slot, *r);
  }
  [[gnu::noinline]] Value* generally(Frame* f, PartValues& values) {
    Held r(text->general(f, values));
    return r->is_unwind() ? nullptr : append(f, *r);
  }
  Interpolation* text;
  bool fixed;                      // finding the place runs no code
};
}  // namespace

Node* make_interpolation(Arena& a, Nodes parts, bool concatenation) { return a.make<Interpolation>(parts, concatenation); }
Node* make_join_list(Arena& a, Glob* separator, Node* list) { return a.make<JoinList>(separator, list); }
Node* make_append_assign(Arena& a, Node* target, Node* value) {
  auto* text = dynamic_cast<Interpolation*>(value);
  if (text && text->fits()) return a.make<AppendParts>(target, text);
  return a.make<AppendAssign>(target, value);
}

}  // namespace nacre::tree
