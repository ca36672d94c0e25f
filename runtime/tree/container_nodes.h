// SPDX-License-Identifier: MIT
// What all nodes of arrays have in common, wherever the array is; and of hashes.
#pragma once

#include "runtime/tree/node.h"

namespace nacre::tree {

// What all arrays have in common, wherever they are.
struct ArrayNode : Node {
  Value scalar(Frame* f) override {
    Array* a = array(f, Access::Read);
    if (!a) return Value::unwind();
    int64_t n = size_of(*f->in, *a);
    return n < 0 ? Value::unwind() : Value::integer(n);
  }
  Flow run(Frame* f) override { return array(f, Access::Read) ? Flow::Normal : f->in->flow; }
  Truth condition(Frame* f) override {
    Array* a = array(f, Access::Read);
    if (!a) return Truth::Unwind;
    int64_t n = size_of(*f->in, *a);
    return n < 0 ? Truth::Unwind : n ? Truth::True : Truth::False;
  }
  bool list(Frame* f) override {
    Array* a = array(f, Access::Read);
    return a && push_elements(*f->in, *a);
  }
  bool arguments(Frame* f) override {
    Array* a = array(f, Access::Modify);
    return a && push_aliases(*f->in, *a, false);
  }
  Value* lvalue(Frame* f) override {
    f->in->die("Can't modify array in scalar context");
    return nullptr;
  }
  Value reference(Frame* f) override {
    Array* a = array(f, Access::Modify);
    if (!a) return Value::unwind();
    retain(a);
    return Value::of(Tag::Ref, a);
  }
  bool references(Frame* f) override {                      // \(@a): one to each element
    Array* a = array(f, Access::Modify);
    if (!a) return false;
    for (size_t k = 0; k < a->count; ++k) {
      Box* box = box_slot(a->items[k]);
      retain(box);
      f->in->push(Value::of(Tag::Ref, box));
    }
    return true;
  }
  bool localize(Frame* f) override { return array(f, Access::Localize) != nullptr; }
  bool places(Frame* f, bool localized) override {
    Array* a = array(f, localized ? Access::Localize : Access::Modify);
    if (!a) return false;
    retain(a);
    f->in->push(Value::of(Tag::Array, a));
    return true;
  }
  bool is_list_lvalue() const override { return true; }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    Array* a = array(f, Access::Modify);
    if (!a || !replace(*f->in, *a, next, end)) return false;
    next = end;
    return true;
  }
  Shape shape() const override { return Shape::Array; }
};

struct HashNode : Node {
  Value scalar(Frame* f) override {
    Hash* h = hash(f, Access::Read);
    if (!h) return Value::unwind();
    if (h->has(Magical)) {
      Value v = f->in->magic_of(h)->scalar(*f->in);
      if (!v.is_unwind() || f->in->flow == Flow::Die) return v;
      Held first(f->in->magic_of(h)->next_key(*f->in, nullptr));
      return Value::integer(first->is_undef() ? 0 : 1);
    }
    return Value::integer(h->count);
  }
  Flow run(Frame* f) override { return hash(f, Access::Read) ? Flow::Normal : f->in->flow; }
  bool list(Frame* f) override {
    Hash* h = hash(f, Access::Read);
    return h && push_pairs(*f->in, *h);
  }
  bool arguments(Frame* f) override {
    Hash* h = hash(f, Access::Read);
    return h && push_pair_aliases(*f->in, *h);
  }
  Value* lvalue(Frame* f) override {
    f->in->die("Can't modify hash in scalar context");
    return nullptr;
  }
  Value reference(Frame* f) override {
    Hash* h = hash(f, Access::Modify);
    if (!h) return Value::unwind();
    retain(h);
    return Value::of(Tag::Ref, h);
  }
  bool localize(Frame* f) override { return hash(f, Access::Localize) != nullptr; }
  bool places(Frame* f, bool localized) override {
    Hash* h = hash(f, localized ? Access::Localize : Access::Modify);
    if (!h) return false;
    retain(h);
    f->in->push(Value::of(Tag::Hash, h));
    return true;
  }
  bool is_list_lvalue() const override { return true; }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    Hash* h = hash(f, Access::Modify);
    if (!h || !replace(*f->in, *h, next, end)) return false;
    next = end;
    return true;
  }
  Shape shape() const override { return Shape::Hash; }
};

}  // namespace nacre::tree
