// SPDX-License-Identifier: MIT
// What lies behind a reference or a symbol's name: $$x @$x %$x *{"x"}.
#include "runtime/localized_glob.h"
#include "runtime/tree/container_nodes.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// The reference behind @$x and %$x: its slot when it may have to come into being, else its value.
Value* reference_slot(Node* target, Frame* f, Access access, Value& spare) {
  return access == Access::Read ? const_cast<Value*>(target->peek(f, spare)) : target->lvalue(f);
}

std::string deref_name(const Node* target, const Frame& f, char sigil) {
  std::string inner = target->describe(f);
  return inner.empty() ? inner : sigil + inner;
}

// What `local` is to save: only what a symbol's name or glob leads to has a place for it.
Glob* glob_behind(Node* target, Frame* f) {
  Held v(target->scalar(f));
  return v->is_unwind() ? nullptr : glob_of(f, *v);
}

struct DerefScalar : Node {
  explicit DerefScalar(Node* target) : target(target) {}
  Value scalar(Frame* f) override {
    Value spare = Value::undef();
    const Value* slot = target->peek(f, spare);
    Held held(spare);
    if (!slot) return Value::unwind();
    Value* at = scalar_of(f, const_cast<Value*>(slot), Access::Read);
    return at ? read(at) : Value::unwind();
  }
  Value* lvalue(Frame* f) override {
    Value* slot = target->lvalue(f);
    return slot ? scalar_of(f, slot, Access::Create) : nullptr;
  }
  bool arguments(Frame* f) override {
    Value v = reference(f);
    if (v.is_unwind()) return false;
    f->in->push(Value::of(Tag::Box, v.o));
    return true;
  }
  Value reference(Frame* f) override {
    Value* slot = target->lvalue(f);
    Value* at = slot ? scalar_of(f, slot, Access::Create) : nullptr;
    if (!at) return Value::unwind();
    Held v(read(slot));
    if (v->is_ref() && v->o->kind == ObjectKind::Box) return v.take();
    if (v->is_ref() && v->o->kind != ObjectKind::Glob) return Value::of(Tag::Ref, new_box(read(at)));
    Glob* g = glob_of(f, *v);
    if (!g) return Value::unwind();
    Box* box = box_slot(g->scalar);
    retain(box);
    return Value::of(Tag::Ref, box);
  }
  bool localize(Frame* f) override { return localize_slot(f) != nullptr; }
  Value* localize_slot(Frame* f) override {
    Glob* g = glob_behind(target, f);
    if (!g) return nullptr;
    f->in->locals.scalar(*f->in, *g);
    return real(&g->scalar);
  }
  std::string describe(const Frame& f) const override { return deref_name(target, f, '$'); }
  Node* target;
};

struct DerefArray : ArrayNode {
  explicit DerefArray(Node* target) : target(target) {}
  Array* array(Frame* f, Access access) override {
    if (access == Access::Localize) {
      Glob* g = glob_behind(target, f);
      if (g) f->in->locals.array(*f->in, *g);
      return g ? glob_array(*g) : nullptr;
    }
    Value spare = Value::undef();
    Value* slot = reference_slot(target, f, access, spare);
    if (!slot) return nullptr;
    Array* a = array_of(f, slot, access);
    if (spare.is_counted()) temporary_slot(*f->in, spare);   // keeps what only this expression holds
    return a;
  }
  Node* dereferenced() const override { return target; }
  std::string describe(const Frame& f) const override { return deref_name(target, f, '@'); }
  Node* target;
};

struct DerefHash : HashNode {
  explicit DerefHash(Node* target) : target(target) {}
  Hash* hash(Frame* f, Access access) override {
    if (access == Access::Localize) {
      Glob* g = glob_behind(target, f);
      if (g) f->in->locals.hash(*f->in, *g);
      return g ? glob_hash(*g) : nullptr;
    }
    Value spare = Value::undef();
    Value* slot = reference_slot(target, f, access, spare);
    if (!slot) return nullptr;
    Hash* h = hash_of_slot(f, slot, access);
    if (spare.is_counted()) temporary_slot(*f->in, spare);
    return h;
  }
  Node* dereferenced() const override { return target; }
  std::string describe(const Frame& f) const override { return deref_name(target, f, '%'); }
  Node* target;
};

struct DerefGlob : Node {
  explicit DerefGlob(Node* target) : target(target) {}
  Value scalar(Frame* f) override {
    Glob* g = glob_behind(target, f);
    return g ? glob_value(*f->in, *g) : Value::unwind();
  }
  static Value* assigned_slot(Frame* f, Glob* g) {
    if (!g) return nullptr;
    retain(g);
    return temporary_slot(*f->in, magic_value(glob_assignment_kind(), Value::of(Tag::Glob, g)));
  }
  Value* lvalue(Frame* f) override { return assigned_slot(f, glob_behind(target, f)); }
  Value reference(Frame* f) override {
    Glob* g = glob_behind(target, f);
    if (!g) return Value::unwind();
    retain(g);
    return Value::of(Tag::Ref, g);
  }
  bool localize(Frame* f) override { return localize_slot(f) != nullptr; }
  Value* localize_slot(Frame* f) override {
    Glob* g = glob_behind(target, f);
    if (g) f->in->locals.glob(*f->in, *g);
    return assigned_slot(f, g);
  }
  Node* target;
};
}  // namespace

Node* make_deref(Arena& a, char sigil, Node* target) {
  switch (sigil) {
    case '@': return a.make<DerefArray>(target);
    case '%': return a.make<DerefHash>(target);
    case '*': return a.make<DerefGlob>(target);
    default: return a.make<DerefScalar>(target);
  }
}

}  // namespace nacre::tree
