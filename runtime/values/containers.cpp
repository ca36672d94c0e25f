// SPDX-License-Identifier: MIT
// Slots that say "look elsewhere": boxes, weak references, magic, aliases; how they are read and stored into.
#include "runtime/values/containers.h"

#include "runtime/values/symbols.h"

namespace nacre {

Box* new_box(Value content) {
  auto* box = make_object<Box>(ObjectKind::Box);
  box->value = content;
  return box;
}

Box* box_slot(Value& slot) {
  Value* at = &slot;
  while (at->tag == Tag::Alias || at->tag == Tag::Cursor) {
    at = at->tag == Tag::Alias ? at->alias : element(*at->array, at->aux);
  }
  if (at->tag != Tag::Box) {
    Box* box = new_box(*at);
    *at = Value::of(Tag::Box, box);
  }
  return at->box;
}

Value dual_value(Value number, Value text) {
  auto* dual = make_object<Dual>(ObjectKind::Dual);
  dual->number = number;
  dual->text = text;
  return Value::of(Tag::Dual, dual);
}

Value magic_value(const MagicKind& how, Value first, Value second) {
  auto* magic = make_object<Magic>(ObjectKind::Magic);
  magic->how = &how;
  magic->first = first;
  magic->second = second;
  return Value::of(Tag::Magic, magic);
}

Value* real_slot(Value* slot) {
  for (;;) {
    switch (slot->tag) {
      case Tag::Box: slot = &slot->box->value; break;
      case Tag::Alias: slot = slot->alias; break;
      case Tag::Cursor: slot = element(*slot->array, slot->aux); break;
      default: return slot;
    }
  }
}

static Value read_weak(const Value& slot) {
  Object* target = slot.weak->target;
  if (!target) return Value::undef();
  retain(target);
  return Value::of(Tag::Ref, target);
}

[[gnu::noinline]] static Value read_special(Value* slot) {
  if (slot->tag == Tag::Weak) return read_weak(*slot);
  Ref<Magic> keep = Ref<Magic>::sharing(slot->magic);
  return keep->how->get(*keep);
}

Value read_indirect(Value* slot) {
  slot = real_slot(slot);
  if (slot->tag == Tag::Weak || slot->tag == Tag::Magic) [[unlikely]] return read_special(slot);
  return copy(*slot);
}

bool store_special(Value* slot, Value value) {
  slot = real_slot(slot);
  if (slot->tag == Tag::Magic) {
    Ref<Magic> keep = Ref<Magic>::sharing(slot->magic);
    return keep->how->set(*keep, value);
  }
  Value old = *slot;
  *slot = value;
  release(old);
  return true;
}

Value take_slot(Value raw) {
  if (!raw.is_indirect()) { raw.aux = 0; return raw; }
  Value v = read_indirect(&raw);
  release(raw);
  return v;
}

Code* new_code() {
  auto* code = make_object<Code>(ObjectKind::Code);
  code->bits = 0;
  code->body = nullptr;
  code->native = nullptr;
  code->glob = nullptr;
  code->prototype = nullptr;
  code->constant = Value::undef();
  code->captures = nullptr;
  code->capture_count = 0;
  return code;
}

Glob* new_glob(Stash* stash, String* name) {
  auto* g = make_object<Glob>(ObjectKind::Glob);
  g->bits = 0;
  g->stash = stash;
  retain(name);
  g->name = name;
  g->alias_of = nullptr;
  g->scalar = Value::undef();
  g->array = nullptr;
  g->hash = nullptr;
  g->code = nullptr;
  g->io = nullptr;
  g->format = nullptr;
  return g;
}

Array* glob_array(Glob& g) {
  if (!g.array) g.array = new_array();
  return g.array;
}

Hash* glob_hash(Glob& g) {
  if (!g.hash) g.hash = new_hash();
  return g.hash;
}

std::string glob_name(const Glob& g) {
  std::string out(g.stash ? g.stash->name->view() : std::string_view("__ANON__"));
  return out.append("::").append(g.name->view());
}

std::string glob_display_name(const Glob& g) { return "*" + (g.alias_of ? std::string(g.alias_of->view()) : glob_name(g)); }

}  // namespace nacre
