// SPDX-License-Identifier: MIT
// Slices of arrays, hashes and lists; exists and delete of what stands behind them.
#include "runtime/tree/element_nodes.h"
#include "runtime/tree/places.h"

namespace nacre::tree {

namespace {
struct Slice : Node {
  Slice(Node* container, Node* keys, bool pairs) : container(container), keys(keys), pairs(pairs) {}
  Value scalar(Frame* f) override {                          // the last element
    StackItems items(*f->in);
    if (!list(f)) return Value::unwind();
    return items.size() ? copy(items.end()[-1]) : Value::undef();
  }
  bool is_list_lvalue() const override { return true; }
  virtual Value element_of(Frame* f, const Value& key) = 0;
  virtual Value* slot_of(Frame* f, const Value& key) = 0;
  virtual void keep_element(HeldPlace& place, Frame* f, const Value& key) = 0;
  virtual bool open(Frame* f, Access access) = 0;
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (!keys->list(f)) return false;
    if (!open(f, Access::Create)) return false;
    auto n = static_cast<size_t>(in.sp - first);
    if (!pairs) {
      for (size_t k = 0; k < n; ++k) {
        Value v = element_of(f, first[k]);
        if (v.is_unwind()) return false;
        release(std::exchange(first[k], v));
      }
      return true;
    }
    in.expect_items(n);
    for (size_t k = 0; k < n; ++k) in.push(Value::undef());
    for (size_t k = n; k-- > 0;) {
      Value key = first[k];
      first[k] = Value::undef();
      first[2 * k] = key;
      first[2 * k + 1] = element_of(f, key);
      if (first[2 * k + 1].is_unwind()) { first[2 * k + 1] = Value::undef(); return false; }
    }
    return true;
  }
  bool arguments(Frame* f) override {
    if (pairs) return list(f);
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    for (Value* v = first; v < in.sp; ++v)
      if (!become_alias(f, *v)) return false;
    return true;
  }
  // Of a key.
  bool become_alias(Frame* f, Value& key) {
    HeldPlace place;
    keep_element(place, f, key);
    Value alias = place.reference(f);
    if (alias.is_unwind()) return false;
    alias.tag = Tag::Box;
    release(std::exchange(key, alias));
    return true;
  }
  bool references(Frame* f) override {
    Value* first = f->in->sp;
    if (!arguments(f)) return false;
    for (Value* v = first; v < f->in->sp; ++v) v->tag = Tag::Ref;
    return true;
  }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    StackItems items(*f->in);
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    for (Value* k = items.begin(); k < items.end(); ++k) {
      Held v(next < end ? std::exchange(*next, Value::undef()) : Value::undef());
      if (next < end) ++next;
      Value* slot = slot_of(f, *k);
      if (!slot || !store(slot, v.take())) return false;
    }
    return true;
  }
  virtual Value* localize_element(Frame* f, const Value& key) = 0;
  bool localize(Frame* f) override {
    StackItems items(*f->in);
    return places(f, true);
  }
  bool places(Frame* f, bool localized) override {
    Value* first = f->in->sp;
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    for (Value* v = first; v < f->in->sp; ++v)
      if ((localized && !localize_element(f, *v)) || !become_alias(f, *v)) return false;
    return true;
  }
  virtual Value remove_element(Frame* f, const Value& key, bool localized) = 0;
  bool remove_all(Frame* f, bool localized) {                // leaves what was deleted on the stack
    Value* first = f->in->sp;
    if (!keys->list(f) || !open(f, Access::Create)) return false;
    auto n = static_cast<size_t>(f->in->sp - first);
    if (pairs) f->in->expect_items(n * 2);
    for (size_t k = 0; k < n; ++k) {
      Value v = remove_element(f, first[k], localized);
      if (v.is_unwind()) return false;
      if (!pairs) { release(std::exchange(first[k], v)); continue; }
      f->in->push(first[k]);
      f->in->push(v);
      first[k] = Value::undef();
    }
    if (!pairs) return true;
    for (size_t k = 0; k < 2 * n; ++k) first[k] = first[k + n];
    f->in->sp = first + 2 * n;
    return true;
  }
  Value remove(Frame* f, bool localized) override {
    StackItems items(*f->in);
    if (!remove_all(f, localized)) return Value::unwind();
    return items.size() ? copy(items.end()[-1]) : Value::undef();
  }
  Node* container;
  Node* keys;
  bool pairs;
};

struct ArraySlice : Slice {
  using Slice::Slice;
  bool open(Frame* f, Access access) override { return (now = container->array(f, access)) != nullptr; }
  Value element_of(Frame* f, const Value& key) override { return fetch(*f->in, *now, to_integer(*f->in, key)); }
  Value* slot_of(Frame* f, const Value& key) override { return element_slot(*f->in, *now, to_integer(*f->in, key)); }
  void keep_element(HeldPlace& place, Frame* f, const Value& key) override { place.keep_element(*now, to_integer(*f->in, key)); }
  Value* localize_element(Frame* f, const Value& key) override { return f->in->locals.element(*f->in, *now, to_integer(*f->in, key)); }
  Value remove_element(Frame* f, const Value& key, bool localized) override { return remove_index(f, *now, to_integer(*f->in, key), localized); }
  Array* now = nullptr;
};

struct HashSlice : Slice {
  using Slice::Slice;
  bool open(Frame* f, Access access) override { return (now = container->hash(f, access)) != nullptr; }
  Value element_of(Frame* f, const Value& key) override { return fetch(*f->in, *now, key); }
  Value* slot_of(Frame* f, const Value& key) override { return element_slot(*f->in, *now, key); }
  void keep_element(HeldPlace& place, Frame*, const Value& key) override { place.keep_element(*now, key); }
  Value* localize_element(Frame* f, const Value& key) override { return f->in->locals.element(*f->in, *now, key); }
  Value remove_element(Frame* f, const Value& key, bool localized) override { return remove_key(f, *now, key, localized); }
  Hash* now = nullptr;
};

// (list)[1, 2]: the empty list if the list is empty or none of the indices hits.
struct ListSlice : Node {
  ListSlice(Node* items, Node* indices) : items(items), indices(indices) {}
  Value scalar(Frame* f) override {
    StackItems all(*f->in);
    if (!list(f)) return Value::unwind();
    return all.size() ? copy(all.end()[-1]) : Value::undef();
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (!items->list(f)) return false;
    Value* middle = in.sp;
    if (!indices->list(f)) return false;
    auto count = middle - first;
    for (Value* v = middle; v < in.sp; ++v) {
      int64_t at = to_integer(in, *v);
      if (at < 0) at += count;
      release(std::exchange(*v, at >= 0 && at < count ? copy(first[at]) : Value::undef()));
    }
    auto n = static_cast<size_t>(in.sp - middle);
    for (Value* v = first; v < middle; ++v) release(*v);
    std::copy(middle, middle + n, first);
    in.sp = first + (count ? n : 0);
    return true;
  }
  Node* items;
  Node* indices;
};

struct Exists : Node {
  explicit Exists(Node* element) : element(element) {}
  Value scalar(Frame* f) override {
    Value result = Value::undef();
    return element->exists(f, result) ? result : Value::unwind();
  }
  Node* element;
};

struct ExistsSub : Node {
  ExistsSub(Glob* glob, bool defined_only) : glob(glob), defined_only(defined_only) {}
  Value scalar(Frame* f) override { return f->in->truth(glob->code && (glob->code->defined() || (!defined_only && (glob->code->bits & Code::Declared)))); }
  Glob* glob;
  bool defined_only;
};

struct Delete : Node {
  Delete(Node* element, bool localized) : element(element), slice(dynamic_cast<Slice*>(element)), localized(localized) {}
  Value scalar(Frame* f) override { return element->remove(f, localized); }
  bool list(Frame* f) override { return slice ? slice->remove_all(f, localized) : Node::list(f); }
  Node* element;
  Slice* slice;
  bool localized;
};
}  // namespace

Node* make_array_slice(Arena& a, Node* array, Node* list, bool with_index) { return a.make<ArraySlice>(array, list, with_index); }
Node* make_hash_slice(Arena& a, Node* hash, Node* list, bool with_key) { return a.make<HashSlice>(hash, list, with_key); }
Node* make_list_slice(Arena& a, Node* list, Node* indices) { return a.make<ListSlice>(list, indices); }
Node* make_exists(Arena& a, Node* element) { return a.make<Exists>(element); }
Node* make_exists_sub(Arena& a, Glob* glob, bool defined_only) { return a.make<ExistsSub>(glob, defined_only); }
Node* make_delete(Arena& a, Node* element, bool localized) { return a.make<Delete>(element, localized); }

}  // namespace nacre::tree
