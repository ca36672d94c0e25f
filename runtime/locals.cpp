// SPDX-License-Identifier: MIT
#include "runtime/localized_glob.h"
#include "runtime/locals.h"

#include <utility>

#include "runtime/handle_object.h"
#include "runtime/interpreter.h"
#include "runtime/tree/node.h"
#include "runtime/values/absent.h"

namespace nacre {

namespace {
using What = LocalEntry::What;

void put_scalar(Glob& g, Value old) {
  // A magic scalar ($/ , $, ...) keeps its Magic in the slot; its value is set through it.
  if (g.scalar.tag == Tag::Magic) {
    if (!store_special(&g.scalar, old)) return;
    return;
  }
  Value now = std::exchange(g.scalar, old);
  release(now);
}

template <class T>
void put_pointer(T*& slot, T* old) {
  T* now = std::exchange(slot, old);
  if (now) release(now);
}

template <class T>
T* object_or_null(const Value& v) { return v.tag == Tag::Undef ? nullptr : static_cast<T*>(v.o); }

Value array_value(Object* o, Tag tag) { return o ? Value::of(tag, o) : Value::undef(); }

[[gnu::always_inline]] inline void put_hash_element(Interpreter& in, Hash& h, LocalEntry& e) {
  if (h.has(Magical)) {
    ContainerMagic* magic = in.magic_of(&h);
    if (e.old.is_unwind()) release(magic->remove(in, e.key));
    else magic->store(in, e.key, e.old);
    return;
  }
  if (e.old.is_unwind()) {
    Value gone = Value::undef();
    if (remove(h, e.key.s, gone)) release(gone);
    return;
  }
  Value* slot = insert(h, e.key.s);
  Value now = std::exchange(*slot, e.old);
  release(now);
}

void put_array_element(Interpreter& in, Array& a, LocalEntry& e) {
  if (a.has(Magical)) {
    ContainerMagic* magic = in.magic_of(&a);
    if (e.old.is_unwind()) release(magic->remove(in, e.key));
    else magic->store(in, e.key, e.old);
    return;
  }
  if (e.old.is_unwind()) {
    release(remove_element(a, e.key.i));
    return;
  }
  if (Value* slot = element(a, e.key.i)) release(std::exchange(*slot, e.old));
  else release(e.old);
}

// What a magical hash (%ENV, %SIG, a tied one) holds now, as a plain one.
Hash* contents_of(Interpreter& in, Hash& h) {
  Hash* kept = new_hash();
  ContainerMagic* magic = in.magic_of(&h);
  Held key(magic->next_key(in, nullptr));
  while (!key->is_undef() && !key->is_unwind()) {
    Ref<String> name = key_of(in, *key);
    *insert(*kept, name.get()) = magic->fetch(in, *key);
    Held next(magic->next_key(in, &*key));
    key = std::move(next);
  }
  return kept;
}

void put_magic_hash(Interpreter& in, Hash& h, LocalEntry& e) {
  ContainerMagic* magic = in.magic_of(&h);
  magic->clear(in);
  uint32_t place = 0;
  while (Hash::Entry* entry = next_entry(*e.old.hash, place))
    magic->store(in, Value::of(Tag::Str, entry->key), std::exchange(entry->value, Value::undef()));
  release(e.old);
}

Object* copy_object(Object* o) {
  retain(o);
  return o;
}

// With the handle goes whether the glob was localized before, too, and whose alias it was.
void put_io(Glob& g, const LocalEntry& e) {
  if (!e.old.aux) g.bits &= static_cast<uint8_t>(~glob_is_localized);
  g.alias_of = e.key.tag == Tag::Str ? e.key.s : nullptr;
  put_pointer(g.io, object_or_null<HandleObject>(e.old));
}

void restore_one(Interpreter& in, LocalEntry e) {
  switch (e.what) {
    case What::Scalar: put_scalar(*static_cast<Glob*>(e.owner), e.old); break;
    case What::Array: put_pointer(static_cast<Glob*>(e.owner)->array, object_or_null<Array>(e.old)); break;
    case What::Hash: put_pointer(static_cast<Glob*>(e.owner)->hash, object_or_null<Hash>(e.old)); break;
    case What::Code:
      put_pointer(static_cast<Glob*>(e.owner)->code, object_or_null<Code>(e.old));
      ++in.method_generation;
      break;
    case What::Glob: put_io(*static_cast<Glob*>(e.owner), e); break;
    case What::HashElement: put_hash_element(in, *static_cast<Hash*>(e.owner), e); break;
    case What::ArrayElement: put_array_element(in, *static_cast<Array*>(e.owner), e); break;
    case What::MagicHash: put_magic_hash(in, *static_cast<Hash*>(e.owner), e); break;
    case What::Restore: e.restore(in, e.old); break;
  }
  release(e.key);
  if (e.owner) release(e.owner);
}
// $1 $& $` $' $+: read-only, and each block's own already.
bool belongs_to_match(const Glob& g) {
  char first = g.name->length ? g.name->text[0] : 0;
  return (first >= '1' && first <= '9') || (g.name->length == 1 && (first == '&' || first == '`' || first == '\'' || first == '+'));
}
}  // namespace

void Locals::restore_to(Interpreter& in, size_t mark) {
  // What is put back may run code (%SIG, tie, DESTROY): a die under way must survive it.
  Flow flow = in.flow;
  while (entries_.size() > mark) {
    LocalEntry& last = entries_.back();
    if (last.what == What::Scalar && static_cast<Glob*>(last.owner)->scalar.tag != Tag::Magic) [[likely]] {
      Object* owner = last.owner;
      Value now = std::exchange(static_cast<Glob*>(owner)->scalar, last.old);
      entries_.pop_back();
      release(now);
      release(owner);
      continue;
    }
    LocalEntry e = last;
    entries_.pop_back();
    restore_one(in, e);
  }
  in.flow = flow;
}

namespace {
template <class T>
void exchange_pointer(T*& slot, Value& kept, Tag tag) {
  T* now = std::exchange(slot, object_or_null<T>(kept));
  kept = array_value(now, tag);
}

void exchange_scalar(Glob& g, Value& kept) {
  if (g.scalar.tag != Tag::Magic) return std::swap(g.scalar, kept);
  Value now = read(&g.scalar);
  store_special(&g.scalar, std::exchange(kept, now));
}

void exchange_hash_element(Interpreter& in, Hash& h, LocalEntry& e) {
  Value now = Value::unwind();
  if (h.has(Magical)) {
    ContainerMagic* magic = in.magic_of(&h);
    Held there(magic->exists(in, e.key));
    if (to_truth(in, *there)) now = magic->fetch(in, e.key);
    retain(e.key);                                         // put_hash_element leaves the key, restore_one would release it
  } else if (Value* slot = lookup(h, e.key.s)) {
    now = std::exchange(*slot, Value::undef());
  }
  put_hash_element(in, h, e);
  if (h.has(Magical)) release(e.key);
  e.old = now;
}

void exchange_array_element(Interpreter& in, Array& a, LocalEntry& e) {
  Value now = Value::unwind();
  if (a.has(Magical)) now = in.magic_of(&a)->fetch(in, e.key);
  else if (Value* slot = existing(a, e.key.i)) now = std::exchange(*slot, Value::undef());
  put_array_element(in, a, e);
  e.old = now;
}

void exchange_io(Glob& g, LocalEntry& e) {
  uint32_t was_localized = g.bits & glob_is_localized;
  if (!e.old.aux) g.bits &= static_cast<uint8_t>(~glob_is_localized);
  else g.bits |= glob_is_localized;
  exchange_pointer(g.alias_of, e.key, Tag::Str);
  exchange_pointer(g.io, e.old, Tag::Ref);
  e.old.aux = was_localized;
}

void exchange(Interpreter& in, LocalEntry& e) {
  switch (e.what) {
    case What::Scalar: return exchange_scalar(*static_cast<Glob*>(e.owner), e.old);
    case What::Array: return exchange_pointer(static_cast<Glob*>(e.owner)->array, e.old, Tag::Array);
    case What::Hash: return exchange_pointer(static_cast<Glob*>(e.owner)->hash, e.old, Tag::Hash);
    case What::Code:
      ++in.method_generation;
      return exchange_pointer(static_cast<Glob*>(e.owner)->code, e.old, Tag::Code);
    case What::Glob: return exchange_io(*static_cast<Glob*>(e.owner), e);
    case What::HashElement: return exchange_hash_element(in, *static_cast<Hash*>(e.owner), e);
    case What::ArrayElement: return exchange_array_element(in, *static_cast<Array*>(e.owner), e);
    case What::MagicHash: {
      Hash* now = contents_of(in, *static_cast<Hash*>(e.owner));
      put_magic_hash(in, *static_cast<Hash*>(e.owner), e);
      e.old = Value::of(Tag::Hash, now);
      return;
    }
    case What::Restore: return;                            // a block's own affair: nobody else sees it
  }
}
}  // namespace

void Locals::step_out(Interpreter& in) {
  for (auto e = entries_.rbegin(); e != entries_.rend(); ++e) exchange(in, *e);
}
void Locals::step_in(Interpreter& in) {
  for (LocalEntry& e : entries_) exchange(in, e);
}

void Locals::scalar(Interpreter&, Glob& g) {
  if (g.scalar.tag == Tag::Magic && belongs_to_match(g)) return;
  retain(&g);
  if (g.scalar.tag == Tag::Magic) {                        // special variables keep their nature; their value starts as it was
    push({What::Scalar, &g, read(&g.scalar), Value::undef(), nullptr});
    constexpr std::string_view keep_their_value = "0!$<>().";
    bool keeps = g.name->length == 1 && keep_their_value.find(g.name->text[0]) != std::string_view::npos;
    if (!keeps && !store_special(&g.scalar, Value::undef())) throw Unwound{};
    return;
  }
  push({What::Scalar, &g, g.scalar, Value::undef(), nullptr});
  g.scalar = Value::undef();
}

void Locals::array(Interpreter& in, Glob& g) {
  retain(&g);
  push({What::Array, &g, array_value(std::exchange(g.array, nullptr), Tag::Array), Value::undef(), nullptr});
  if (g.name->view() == "ISA") ++in.method_generation;
}

void Locals::hash(Interpreter& in, Glob& g) {
  retain(&g);
  if (g.hash && g.hash->has(Magical)) {                    // local %SIG, %ENV: put the elements back one by one
    push({What::MagicHash, copy_object(g.hash), Value::of(Tag::Hash, contents_of(in, *g.hash)), Value::undef(), nullptr});
    release(&g);
    in.magic_of(g.hash)->clear(in);
    return;
  }
  push({What::Hash, &g, array_value(std::exchange(g.hash, nullptr), Tag::Hash), Value::undef(), nullptr});
}

void Locals::glob(Interpreter& in, Glob& g) {
  scalar(in, g);
  array(in, g);
  hash(in, g);
  retain(&g);
  push({What::Code, &g, array_value(std::exchange(g.code, nullptr), Tag::Code), Value::undef(), nullptr});
  retain(&g);
  Value old = array_value(reinterpret_cast<Object*>(std::exchange(g.io, nullptr)), Tag::Ref);
  old.aux = g.bits & glob_is_localized;
  if (g.alias_of) retain(g.alias_of);
  push({What::Glob, &g, old, array_value(std::exchange(g.alias_of, nullptr), Tag::Str), nullptr});
  g.bits |= glob_is_localized;
  ++in.method_generation;
}

bool ContainerMagic::saved(Interpreter& in, const Value& key, Value& old) {
  Held there(exists(in, key));
  if (there->is_unwind()) return false;
  old = Value::unwind();
  if (!to_truth(in, *there)) return true;
  old = fetch(in, key);
  return !old.is_unwind();
}

Value* Locals::element(Interpreter& in, Hash& h, const Value& key) {
  Ref<String> name = key_of(in, key);
  if (!h.has(Magical)) [[likely]] return element(h, name.get());
  return save(in, h, key) ? tree::element_slot(in, h, key) : nullptr;
}

bool Locals::save(Interpreter& in, Hash& h, const Value& key) {
  Ref<String> name = key_of(in, key);
  Value old = Value::unwind();
  if (!in.magic_of(&h)->saved(in, key, old)) return false;
  retain(&h);
  push({What::HashElement, &h, old, Value::of(Tag::Str, name.take()), nullptr});
  return true;
}

bool Locals::without_value(Interpreter& in, size_t since) {
  for (size_t i = since; i < entries_.size(); ++i) {
    const LocalEntry& e = entries_[i];
    if (e.what != What::HashElement || !e.owner->has(Magical) || e.old.is_unwind()) continue;
    Held key(copy(e.key));
    if (!in.magic_of(e.owner)->store(in, *key, Value::undef())) return false;
  }
  return true;
}

Value* Locals::element(Hash& h, String* key) {
  Value* slot = lookup(h, key);
  Value old = slot ? std::exchange(*slot, Value::undef()) : Value::unwind();
  retain(&h);
  retain(key);
  push({What::HashElement, &h, old, Value::of(Tag::Str, key), nullptr});
  return slot ? slot : insert(h, key);
}

// As in perl an element of a tied array is set to undef at once, one of a tied hash when nothing is assigned.
Value* Locals::element(Interpreter& in, Array& a, int64_t index) {
  if (a.has(Magical)) {
    if (index < 0) index += tree::size_of(in, a);
    Value key = Value::integer(index);
    ContainerMagic* magic = in.magic_of(&a);
    Value old = Value::unwind();
    if (!magic->saved(in, key, old)) return nullptr;
    retain(&a);
    push({What::ArrayElement, &a, old, key, nullptr});
    return old.is_unwind() || magic->store(in, key, Value::undef()) ? tree::element_slot(in, a, index) : nullptr;
  }
  bool was_there = existing(a, index) != nullptr;
  Value* slot = tree::element_slot(in, a, index);
  if (!slot) return nullptr;
  if (index < 0) index += static_cast<int64_t>(a.count);
  slot = a.items + index;
  Value old = was_there ? std::exchange(*slot, Value::undef()) : Value::unwind();
  retain(&a);
  push({What::ArrayElement, &a, old, Value::integer(index), nullptr});
  return slot;
}

LocalScope::LocalScope(Interpreter& in) : in_(in), mark_(in.locals.mark()) {}
LocalScope::~LocalScope() { in_.locals.restore_to(in_, mark_); }

}  // namespace nacre
