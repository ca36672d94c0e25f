// SPDX-License-Identifier: MIT
// chop and chomp: of one scalar, of all elements of arrays and lists, of a hash's values.
#include "runtime/strings/string_operators.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
struct Chop : Node {
  Chop(Node* target, bool chomp)
      : target(target), chomp(chomp), of_hash(target && (target->shape() == Shape::Hash || target->shape() == Shape::OwnHash)),
        of_list(target && target->is_list_lvalue()) {}

  struct Removed {
    Held character;                 // chop: what came off last
    int64_t count = 0;              // chomp
  };

  bool take_off(Interpreter& in, Value* slot, Removed& removed, std::string_view operation) const {
    if (!slot->is_indirect()) {
      take(in, *slot, removed, operation);
      return true;
    }
    Held now(read(slot));
    if (now->is_unwind()) return false;
    take(in, now.get(), removed, operation);
    return store(slot, now.take());
  }
  void take(Interpreter& in, Value& v, Removed& removed, std::string_view operation) const {
    if (v.is_undef()) in.warn_uninitialized(target, operation);
    v.aux = 0;                      // a changed text has no pos()
    if (!chomp) {
      removed.character = Held(chop_value(in, v));
      return;
    }
    Held separator(read(&in.known.input_record->scalar));
    removed.count += chomp_value(in, v, *separator);
  }

  bool apply(Frame* f, Removed& removed) try {
    Interpreter& in = *f->in;
    if (of_hash) return apply_to_values(f, removed);
    if (!of_list) {
      Value* slot = target ? target->lvalue(f) : real(&in.known.topic->scalar);
      return slot && take_off(in, slot, removed, chomp ? "scalar chomp" : "scalar chop");
    }
    StackItems items(in);
    if (!target->arguments(f)) return false;
    for (Value* v = items.begin(); v < items.end(); ++v)
      if (!take_off(in, real(v), removed, chomp ? "chomp" : "chop")) return false;
    return true;
  } catch (const Unwound&) {
    return false;
  }
  bool apply_to_values(Frame* f, Removed& removed) const {
    Interpreter& in = *f->in;
    Hash* h = target->hash(f, Access::Modify);
    if (!h) return false;
    Ref<Hash> keep = Ref<Hash>::sharing(h);
    if (h->has(Magical)) {
      Held key(in.magic_of(h)->next_key(in, nullptr));
      for (; !key->is_undef(); key = Held(in.magic_of(h)->next_key(in, &*key)))
        if (key->is_unwind() || !take_off(in, element_slot(in, *h, *key), removed, chomp ? "chomp" : "chop")) return false;
      return true;
    }
    uint32_t place = 0;
    while (Hash::Entry* e = next_entry(*h, place))
      if (!take_off(in, real(&e->value), removed, chomp ? "chomp" : "chop")) return false;
    return true;
  }

  Value scalar(Frame* f) override {
    Removed removed;
    if (!apply(f, removed)) return Value::unwind();
    if (chomp) return Value::integer(removed.count);
    return removed.character->is_undef() ? string_value({}) : removed.character.take();
  }
  Flow run(Frame* f) override {
    Removed removed;
    return apply(f, removed) ? Flow::Normal : f->in->flow;
  }
  Node* target;
  bool chomp, of_hash, of_list;
};
}  // namespace

Node* make_chop(Arena& a, Node* target, bool chomp) { return a.make<Chop>(target, chomp); }

}  // namespace nacre::tree
