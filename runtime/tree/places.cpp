// SPDX-License-Identifier: MIT
#include "runtime/tree/places.h"

#include <algorithm>

namespace nacre::tree {

void HeldPlace::keep_element(Array& a, int64_t index) {
  retain(&a);
  owner_ = Held(Value::of(Tag::Array, &a));
  key_ = Held(Value::integer(index));
}

void HeldPlace::keep_element(Hash& h, const Value& key) {
  retain(&h);
  owner_ = Held(Value::of(Tag::Hash, &h));
  key_ = Held(copy(key));
}

Value* HeldPlace::slot(Frame* f) const {
  if (node_) return node_->lvalue(f);
  switch (owner_->tag) {
    case Tag::Array: return element_slot(*f->in, *owner_->array, key_->i);
    case Tag::Hash: return element_slot(*f->in, *owner_->hash, *key_);
    default: return real(&owner_->box->value);
  }
}

Value* HeldPlace::last_slot(Frame* f) {
  Value* at = slot(f);
  if (at && !node_) temporary_slot(*f->in, owner_.take());
  return at;
}

Value HeldPlace::reference(Frame* f) const {
  if (node_) return node_->reference(f);
  Box* box = owner_->box;
  if (owner_->tag == Tag::Hash && !owner_->o->has(Magical)) {
    box = box_slot(*insert(*owner_->hash, key_of(*f->in, *key_).get()));
  } else if (owner_->tag != Tag::Box) {
    Value* at = slot(f);
    if (!at) return Value::unwind();
    if (owner_->o->has(Magical)) return Value::of(Tag::Ref, new_box(std::exchange(*at, Value::undef())));
    box = box_slot(*element(*owner_->array, key_->i));
  }
  retain(box);
  return Value::of(Tag::Ref, box);
}

bool HeldPlace::push_alias(Frame* f) const {
  if (node_) return node_->arguments(f);
  Value v = reference(f);
  if (v.is_unwind()) return false;
  v.tag = Tag::Box;
  f->in->push(v);
  return true;
}

bool assign_places(Interpreter& in, Value* first, Value* last, Value*& next, Value* end) {
  for (Value* place = first; place < last; ++place) {
    switch (place->tag) {
      case Tag::Array:
      case Tag::Hash:
        if (!(place->tag == Tag::Array ? replace(in, *place->array, next, end) : replace(in, *place->hash, next, end))) return false;
        next = end;
        break;
      case Tag::Undef:                                       // shown afterwards it is the value that it passed over
        if (next < end) *place = std::exchange(*next++, Value::undef());
        break;
      default: {
        Value v = next < end ? std::exchange(*next++, Value::undef()) : Value::undef();
        if (!store(real(place), v)) return false;
      }
    }
  }
  return true;
}

Value reference_to_place(Value& place) {
  Object* target;
  if (place.tag == Tag::Array || place.tag == Tag::Hash) target = place.o;
  else if (place.tag == Tag::Magic && place.magic->how == &glob_assignment_kind()) target = place.magic->first.glob;
  else target = box_slot(place);
  retain(target);
  return Value::of(Tag::Ref, target);
}

bool show_places(Interpreter& in, Value* first, bool aliases) {
  Value* last = in.sp;
  for (Value* place = first; place < last; ++place) {
    if (place->tag == Tag::Array) {
      if (!(aliases ? push_aliases(in, *place->array, false) : push_elements(in, *place->array))) return false;
    } else if (place->tag == Tag::Hash) {
      if (!(aliases ? push_pair_aliases(in, *place->hash) : push_pairs(in, *place->hash))) return false;
    } else {
      in.expect_items(1);
      Value v = aliases ? copy(*place) : read(place);
      if (v.is_unwind()) return false;
      in.push(v);
    }
  }
  auto shown = in.sp - last;
  for (Value* place = first; place < last; ++place) release(*place);
  std::copy(last, last + shown, first);
  in.sp = first + shown;
  return true;
}

}  // namespace nacre::tree
