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
  bool localize(Frame* f) override {
    Held v(target->scalar(f));
    if (v->is_unwind()) return false;
    Glob* g = glob_of(f, *v);
    if (!g) return false;
    f->in->locals.scalar(*f->in, *g);
    return true;
  }
  std::string describe(const Frame& f) const override { return deref_name(target, f, '$'); }
  Node* target;
};

struct DerefArray : ArrayNode {
  explicit DerefArray(Node* target) : target(target) {}
  Array* array(Frame* f, Access access) override {
    Value spare = Value::undef();
    Value* slot = reference_slot(target, f, access, spare);
    if (!slot) return nullptr;
    Array* a = array_of(f, slot, access);
    if (spare.is_counted()) temporary_slot(*f->in, spare);   // keeps what only this expression holds
    return a;
  }
  bool localize(Frame* f) override {
    Held v(target->scalar(f));
    if (v->is_unwind()) return false;
    Glob* g = glob_of(f, *v);
    if (!g) return false;
    f->in->locals.array(*f->in, *g);
    return true;
  }
  Node* dereferenced() const override { return target; }
  std::string describe(const Frame& f) const override { return deref_name(target, f, '@'); }
  Node* target;
};

struct DerefHash : HashNode {
  explicit DerefHash(Node* target) : target(target) {}
  Hash* hash(Frame* f, Access access) override {
    Value spare = Value::undef();
    Value* slot = reference_slot(target, f, access, spare);
    if (!slot) return nullptr;
    Hash* h = hash_of_slot(f, slot, access);
    if (spare.is_counted()) temporary_slot(*f->in, spare);
    return h;
  }
  bool localize(Frame* f) override {
    Held v(target->scalar(f));
    if (v->is_unwind()) return false;
    Glob* g = glob_of(f, *v);
    if (!g) return false;
    f->in->locals.hash(*f->in, *g);
    return true;
  }
  Node* dereferenced() const override { return target; }
  std::string describe(const Frame& f) const override { return deref_name(target, f, '%'); }
  Node* target;
};

struct DerefGlob : Node {
  explicit DerefGlob(Node* target) : target(target) {}
  Glob* find(Frame* f) const {
    Held v(target->scalar(f));
    return v->is_unwind() ? nullptr : glob_of(f, *v);
  }
  Value scalar(Frame* f) override {
    Glob* g = find(f);
    return g ? glob_value(*f->in, *g) : Value::unwind();
  }
  Value* lvalue(Frame* f) override {
    Glob* g = find(f);
    if (!g) return nullptr;
    retain(g);
    return temporary_slot(*f->in, magic_value(glob_assignment_kind(), Value::of(Tag::Glob, g)));
  }
  Value reference(Frame* f) override {
    Glob* g = find(f);
    if (!g) return Value::unwind();
    retain(g);
    return Value::of(Tag::Ref, g);
  }
  bool localize(Frame* f) override {
    Glob* g = find(f);
    if (g) f->in->locals.glob(*f->in, *g);
    return g != nullptr;
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
