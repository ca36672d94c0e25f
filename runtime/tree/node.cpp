// SPDX-License-Identifier: MIT
// What a node does when its class says nothing else.
#include "runtime/tree/node.h"

#include <algorithm>

#include "runtime/tree/places.h"

namespace nacre::tree {

void Arena::add_chunk(size_t least) {
  size_t bytes = std::max(least, chunk_bytes_);
  chunks_.push_back(std::make_unique_for_overwrite<char[]>(bytes));
  next_ = chunks_.back().get();
  end_ = next_ + bytes;
  chunk_bytes_ = std::min<size_t>(chunk_bytes_ * 2, 16 * 1024);
}

Arena::~Arena() {
  for (Node* node : nodes) node->~Node();
  for (const Value& v : constants) release(v);
  if (charged_ != 0 && heap) heap->discharge(charged_);
}

// With what is kept beside them: places, names, texts.
void Arena::charge(Heap& of) {
  constexpr size_t bytes_a_node = 128, bytes_a_body = 2048;
  size_t bytes = bytes_a_body + nodes.size() * bytes_a_node;
  of.charge(bytes);
  charged_ = bytes;
}

Flow Node::run(Frame* f) {
  Value v = scalar(f);
  if (v.is_unwind()) return f->in->flow;
  release(v);
  return Flow::Normal;
}

Truth Node::condition(Frame* f) {
  Value v = scalar(f);
  if (v.is_unwind()) return Truth::Unwind;
  if (!v.is_counted()) return truth_of(*f->in, v);
  Held held(v);
  return truth_of(*f->in, v);
}

bool Node::list(Frame* f) {
  Value v = scalar(f);
  if (v.is_unwind()) return false;
  f->in->push(v);
  return true;
}

Value* Node::lvalue(Frame* f) {
  Value v = scalar(f);
  return v.is_unwind() ? nullptr : temporary_slot(*f->in, v);
}

const Value* Node::peek(Frame* f, Value& spare) {
  spare = scalar(f);
  return spare.is_unwind() ? nullptr : &spare;
}

Flow Node::tail(Frame* f) {
  switch (f->want) {
    case Want::Void: return run(f);
    case Want::Scalar: {
      Value v = scalar(f);
      if (v.is_unwind()) return f->in->flow;
      f->result = v;
      return Flow::Normal;
    }
    case Want::List: return list(f) ? Flow::Normal : f->in->flow;
  }
  return Flow::Normal;
}

Array* Node::array(Frame* f, Access) {
  f->in->die("Not an ARRAY reference");
  return nullptr;
}

Hash* Node::hash(Frame* f, Access) {
  f->in->die("Not a HASH reference");
  return nullptr;
}

bool Node::localize(Frame* f) {
  f->in->die("Can't modify expression in local");
  return false;
}

Value* Node::localize_slot(Frame* f) { return localize(f) ? lvalue(f) : nullptr; }

static bool put_in(Value* slot, Held value) {
  if (!slot) return false;
  if (slot->is_indirect()) return store_special(slot, value.take());
  Value old = std::exchange(*slot, value.take());
  release(old);
  return true;
}

bool Node::put(Frame* f, Value owned) {
  Held value(owned);                                         // before the place is looked for
  return put_in(lvalue(f), std::move(value));
}

bool Node::localize_put(Frame* f, Value owned) {
  Held value(owned);
  return put_in(localize_slot(f), std::move(value));
}

bool Node::hold(Frame* f, HeldPlace& place) {
  if (!is_computed()) return place.keep_variable(this), true;
  Value v = reference(f);
  if (v.is_unwind()) return false;
  if (v.o->kind == ObjectKind::Box) return place.keep_box(Ref<Box>(v.box)), true;
  release(v);                                                // *{"x"}: what takes the assignment is made for it
  Value* slot = lvalue(f);
  if (slot) place.keep_box(Ref<Box>::sharing(box_slot(*slot)));
  return slot != nullptr;
}

bool Node::places(Frame* f, bool localized) {
  if (!is_computed()) return (!localized || localize(f)) && arguments(f);
  if (!localized) {
    HeldPlace place;
    return hold(f, place) && place.push_alias(f);
  }
  Value* slot = localize_slot(f);
  if (!slot) return false;
  Value place = slot->is_indirect() ? *slot : Value::of(Tag::Box, box_slot(*slot));
  retain(place.o);
  f->in->push(place);
  return true;
}

Value Node::reference(Frame* f) {
  Value v = scalar(f);
  return v.is_unwind() ? v : Value::of(Tag::Ref, new_box(v));
}

bool Node::references(Frame* f) {
  Value v = reference(f);
  if (v.is_unwind()) return false;
  f->in->push(v);
  return true;
}

std::string Node::describe(const Frame&) const { return {}; }

bool Node::assign_from(Frame* f, Value*& next, Value* end) {
  Value v = Value::undef();
  if (next < end) { v = *next; *next++ = Value::undef(); }
  Held held(v);
  Value* slot = lvalue(f);
  return slot && store(slot, held.take());
}

bool Node::exists(Frame* f, Value&) {
  f->in->die("exists argument is not a HASH or ARRAY element or a subroutine");
  return false;
}

Value Node::remove(Frame* f, bool) { return f->in->die("delete argument is not a HASH or ARRAY element or slice"); }

Value* temporary_slot(Interpreter& in, Value owned) {
  Value& slot = in.temporaries[in.next_temporary++ % Interpreter::temporary_count];
  Value old = std::exchange(slot, owned);
  release(old);
  return &slot;
}

namespace {

// f($_[1], @_[1 .. $#_])   the first argument already points at a slot when the slice makes @_ an array.
bool args_are_pointed_at(const Frame* f, const Frame* innermost) {
  if (f != innermost) return true;                           // other frames lie between: not worth a look
  for (const Value* v = reinterpret_cast<const Value*>(f + 1); v < f->in->sp; ++v)
    if (v->tag == Tag::Alias && v->alias >= f->args && v->alias < f->args + f->argc) return true;
  return false;
}

}  // namespace

Array* args_array(Frame* f) {
  const Frame* innermost = f;
  f = args_owner(f);
  if (f->args_array) return f->args_array;
  bool keep = args_are_pointed_at(f, innermost);
  Array* a = new_array();
  reserve(*a, f->argc);
  for (uint32_t k = 0; k < f->argc; ++k) {
    Value& v = f->args[k];
    if (keep || v.tag == Tag::Alias || v.tag == Tag::Cursor) {   // @_ outlives the call: the caller's variable gets an identity
      Box* box = box_slot(v);
      retain(box);
      push_back(*a, Value::of(Tag::Box, box));
    } else {
      push_back(*a, std::exchange(v, Value::undef()));
    }
  }
  f->argc = 0;
  f->args_array = a;
  return a;
}

}  // namespace nacre::tree
