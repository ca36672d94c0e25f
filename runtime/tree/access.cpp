// SPDX-License-Identifier: MIT
// Containers: elements, whole contents, and the way from a reference or a symbol's name to them. Magical containers go through their magic.
#include "runtime/regexp_object.h"
#include "runtime/tree/node.h"
#include "runtime/tree/symbol_names.h"

namespace nacre::tree {

namespace {
// A slot that stands for an element of a magical container: first the container, second the key.
Value get_element(Magic& m) {
  ContainerMagic* magic = interpreter->magic_of(m.first.o);
  return magic ? magic->fetch(*interpreter, m.second) : Value::undef();
}
bool set_element(Magic& m, Value value) {
  ContainerMagic* magic = interpreter->magic_of(m.first.o);
  if (magic) return magic->store(*interpreter, m.second, value);
  release(value);
  return true;
}
const MagicKind element_kind{"element", get_element, set_element, nullptr};

Value* magical_slot(Interpreter& in, Object* container, const Value& key) {
  retain(container);
  Value proxy = magic_value(element_kind, Value::of(container->kind == ObjectKind::Array ? Tag::Array : Tag::Hash, container), copy(key));
  return temporary_slot(in, proxy);
}

// A negative index of a tied array counts from its size.
int64_t magical_index(Interpreter& in, Array& a, int64_t index) { return index < 0 ? index + size_of(in, a) : index; }



bool is_strict(const Frame* f) { return f->place && f->place->pragmas && f->place->pragmas->has(parser::StrictRefs); }

// An overloaded object may stand for a container: @{} %{} ${} &{}.
bool dereferenced(Interpreter& in, Held& v, std::string_view key) {
  while (in.overloaded(*v) && in.overload_method(*in.blessed(*v), key)) {
    Value result;
    if (!in.overload_unary(key, *v, result)) return true;
    if (result.is_unwind()) return false;
    if (result.is_ref() && result.o == v->o) { release(result); return true; }
    v = Held(result);
  }
  return true;
}

Value symbol_error(Frame* f, const Value& v, std::string_view what) {
  Text name(*f->in, v);
  std::string shown(name.view().substr(0, 32));
  if (name.view().size() > 32) shown += "\"...";
  else shown += "\"";
  return f->in->die("Can't use string (\"" + shown + ") as " + std::string(what) + " ref while \"strict refs\" in use");
}

}  // namespace

std::string qualified_symbol(Frame* f, std::string_view name) {
  if (name.starts_with('*')) name.remove_prefix(1);
  if (name.find("::") != std::string_view::npos) return std::string(name);
  size_t quote = name.find('\'');
  if (quote != std::string_view::npos && quote > 0) {
    std::string out(name.substr(0, quote));
    return out.append("::").append(name.substr(quote + 1));
  }
  bool forced = name.empty() || !(std::isalpha(static_cast<unsigned char>(name[0])) || name[0] == '_') || name == "_" || name == "ENV" || name == "ARGV" ||
                name == "INC" || name == "STDIN" || name == "STDOUT" || name == "STDERR" || name == "ARGVOUT" || name == "SIG";
  std::string out(forced || !f->place || !f->place->pragmas ? std::string_view("main") : f->place->pragmas->package);
  return out.append("::").append(name);
}

namespace {

// The glob that a symbolic reference names, or null after an error.
Glob* symbol(Frame* f, const Value& v, std::string_view what) {
  if (v.tag == Tag::Glob) return v.glob;
  if (v.is_ref() && v.o->kind == ObjectKind::Glob) return v.glob;
  if (is_strict(f)) { symbol_error(f, v, what); return nullptr; }
  Text name(*f->in, v);
  return &f->in->glob(qualified_symbol(f, name.view()));
}

template <class T>
T* vivify(Value* slot, T* made) {
  // The container exists from now on: $x = [] or {}.
  return store(slot, Value::of(Tag::Ref, made)) ? made : nullptr;
}

template <class T, class Make, class Of>
T* container_of(Frame* f, Value* slot, Access access, ObjectKind kind, std::string_view key, std::string_view what, Make make, Of of_glob) {
  slot = real(slot);
  Interpreter& in = *f->in;
  if (slot->tag == Tag::Ref && slot->o->kind == kind && (!slot->o->package || !in.overloaded(*slot))) [[likely]] return static_cast<T*>(slot->o);
  Held v(read(slot));
  if (v->is_unwind()) return nullptr;
  if (!dereferenced(in, v, key)) return nullptr;
  if (v->is_ref()) {
    if (v->o->kind == kind) {
      // Whoever made an overloaded answer holds it no longer: keep it until the statement has had it.
      if (v->o->refs == 1) temporary_slot(in, copy(*v));
      return static_cast<T*>(v->o);
    }
    if (v->o->kind == ObjectKind::Glob) return of_glob(*v->glob);
    in.die("Not " + std::string(what) + " reference");
    return nullptr;
  }
  if (v->is_undef()) {
    if (access != Access::Read) return vivify(slot, make());
    if (!is_strict(f)) {
      in.warn_uninitialized(nullptr, kind == ObjectKind::Array ? "array dereference" : "hash dereference");
      return static_cast<T*>(temporary_slot(in, Value::of(Tag::Ref, make()))->o);
    }
    in.die("Can't use an undefined value as " + std::string(what) + " reference");
    return nullptr;
  }
  Glob* g = symbol(f, *v, what);
  return g ? of_glob(*g) : nullptr;
}
}  // namespace

Array* array_of(Frame* f, Value* slot, Access access) {
  // @{"Foo::ISA"} changes methods.
  if (access != Access::Read && (slot->tag == Tag::Str ? slot->s->view().ends_with("ISA") : slot->tag == Tag::Glob && slot->glob->name->view() == "ISA"))
    ++f->in->method_generation;
  return container_of<Array>(f, slot, access, ObjectKind::Array, "@{}", "an ARRAY", new_array, glob_array);
}

Hash* hash_of_slot(Frame* f, Value* slot, Access access) {
  return container_of<Hash>(f, slot, access, ObjectKind::Hash, "%{}", "a HASH", new_hash, glob_hash);
}

Value* scalar_of(Frame* f, Value* slot, Access access) {
  slot = real(slot);
  if (slot->tag == Tag::Ref && slot->o->kind == ObjectKind::Box && !slot->o->package) [[likely]] return real(&slot->box->value);
  Interpreter& in = *f->in;
  Held v(read(slot));
  if (v->is_unwind() || !dereferenced(in, v, "${}")) return nullptr;
  if (v->is_ref()) {
    if (v->o->refs == 1) temporary_slot(in, copy(*v));       // made by an overload: nobody else keeps it
    if (v->o->kind == ObjectKind::Box) return real(&v->box->value);
    if (v->o->kind == ObjectKind::Glob) {                    // ${\*FOO} is *FOO itself
      Value glob = Value::of(Tag::Glob, Ref<Glob>::sharing(v->glob).take());
      return temporary_slot(in, access == Access::Read ? glob : magic_value(glob_assignment_kind(), glob));
    }
    if (v->o->kind == ObjectKind::Regexp) return temporary_slot(in, Value::of(Tag::Str, regexp_text(v->o).take()));
    in.die("Not a SCALAR reference");
    return nullptr;
  }
  if (v->is_undef()) {
    if (access == Access::Read) {
      if (is_strict(f)) { in.die("Can't use an undefined value as a SCALAR reference"); return nullptr; }
      return temporary_slot(in, Value::undef());
    }
    Box* box = new_box(Value::undef());
    return store(slot, Value::of(Tag::Ref, box)) ? &box->value : nullptr;
  }
  Glob* g = symbol(f, *v, "a SCALAR");
  return g ? real(&g->scalar) : nullptr;
}

Code* code_of(Frame* f, const Value& v) {
  Interpreter& in = *f->in;
  if (v.is_ref() && v.o->kind == ObjectKind::Code) return v.code;
  Held held(copy(v));
  if (!dereferenced(in, held, "&{}")) return nullptr;
  if (held->is_ref()) {
    if (held->o->refs == 1) temporary_slot(in, copy(*held));
    if (held->o->kind == ObjectKind::Code) {
      if (held->o->refs == 1) temporary_slot(in, copy(*held));   // an overload's answer that nobody else holds
      return held->code;
    }
    if (held->o->kind != ObjectKind::Glob) { in.die("Not a CODE reference"); return nullptr; }
  }
  if (held->is_undef()) {
    in.die("Can't use an undefined value as a subroutine reference");
    return nullptr;
  }
  Glob* g = held->tag == Tag::Glob || held->is_ref() ? held->glob : nullptr;
  if (!g) {
    Text name(in, *held);
    std::string_view wanted = name.view();
    if (wanted.starts_with('&')) wanted.remove_prefix(1);
    if (is_strict(f)) { symbol_error(f, *held, "a subroutine"); return nullptr; }
    g = &in.glob(qualified_symbol(f, wanted));
  }
  if (!g->code) {
    Code* code = new_code();                               // so that AUTOLOAD and the message know its name
    retain(g);
    code->glob = g;
    g->code = code;
  }
  return g->code;
}

Glob* glob_of(Frame* f, const Value& v, bool strict_applies) {
  if (v.tag == Tag::Glob) return v.glob;
  if (v.is_ref() && v.o->kind == ObjectKind::Glob) return v.glob;
  if (v.is_undef()) { f->in->die("Can't use an undefined value as a symbol reference"); return nullptr; }
  if (v.is_ref()) {
    Held held(copy(v));
    if (!dereferenced(*f->in, held, "*{}")) return nullptr;
    if (held->is_ref() && held->o->kind == ObjectKind::Glob) return held->glob;
    if (held->is_ref() && held->o->kind == ObjectKind::Box && held->box->value.tag == Tag::Glob) return held->box->value.glob;   // \do { local *FH }
    f->in->die("Not a GLOB reference");
    return nullptr;
  }
  if (strict_applies) return symbol(f, v, "a symbol");
  Text name(*f->in, v);
  return &f->in->glob(qualified_symbol(f, name.view()));
}

Value fetch(Interpreter& in, Array& a, int64_t index) {
  if (a.has(Magical)) [[unlikely]] {
    index = magical_index(in, a, index);
    return index < 0 ? Value::undef() : in.magic_of(&a)->fetch(in, Value::integer(index));
  }
  Value* slot = a.at(index);
  return slot ? read(slot) : Value::undef();
}

Value fetch(Interpreter& in, Hash& h, const Value& key) {
  if (h.has(Magical)) [[unlikely]] return in.magic_of(&h)->fetch(in, key);
  if (!h.count) return Value::undef();
  Value* slot;
  if (key.tag == Tag::Str && !key.s->utf8()) [[likely]] {
    slot = lookup(h, key.s);
  } else {
    Ref<String> name = key_of(in, key);
    slot = lookup(h, name.get());
  }
  return slot ? read(slot) : Value::undef();
}

Value* element_slot(Interpreter& in, Array& a, int64_t index) {
  if (a.has(Magical)) [[unlikely]] return magical_slot(in, &a, Value::integer(magical_index(in, a, index)));
  Value* slot = element(a, index);
  if (slot) return real(slot);
  in.die("Modification of non-creatable array value attempted, subscript " + std::to_string(index));
  return nullptr;
}

Value* element_slot(Interpreter& in, Hash& h, const Value& key) {
  if (h.has(Magical)) [[unlikely]] return magical_slot(in, &h, key);
  if (key.tag == Tag::Str && key.s->fits_as_key()) [[likely]] return real(insert(h, key.s));
  Ref<String> name = key_of(in, key);
  return real(insert(h, name.get()));
}

int64_t size_of(Interpreter& in, Array& a) {
  if (!a.has(Magical)) [[likely]] return static_cast<int64_t>(a.count);
  Held n(in.magic_of(&a)->size(in));
  return n->is_unwind() ? -1 : to_integer(in, *n);
}

bool push_elements(Interpreter& in, Array& a) {
  if (a.has(Magical)) {
    int64_t n = size_of(in, a);
    if (n < 0) return false;
    for (int64_t k = 0; k < n; ++k) {
      Value v = in.magic_of(&a)->fetch(in, Value::integer(k));
      if (v.is_unwind()) return false;
      in.push(v);
    }
    return true;
  }
  in.expect_items(a.count);
  for (size_t k = 0; k < a.count; ++k) {
    Value v = read(a.items + k);
    if (v.is_unwind()) return false;
    in.push(v);
  }
  return true;
}

bool push_aliases(Interpreter& in, Array& a, bool lives_long) {
  if (a.has(Magical)) {
    int64_t n = size_of(in, a);
    for (int64_t k = 0; k < n; ++k) in.push(std::exchange(*magical_slot(in, &a, Value::integer(k)), Value::undef()));
    return n >= 0;
  }
  in.expect_items(a.count);
  for (size_t k = 0; k < a.count; ++k) {
    if (lives_long && k <= UINT32_MAX) {
      Value cursor{Tag::Cursor, static_cast<uint32_t>(k), {0}};
      cursor.array = &a;
      in.push(cursor);
      continue;
    }
    Box* box = box_slot(a.items[k]);
    retain(box);
    in.push(Value::of(Tag::Box, box));
  }
  return true;
}

// A magical hash is asked for all keys, then for their values.
static bool push_magical_pairs(Interpreter& in, Hash& h) {
  ContainerMagic* magic = in.magic_of(&h);
  Value* first = in.sp;
  for (Held key(magic->next_key(in, nullptr)); !key->is_undef(); key = Held(magic->next_key(in, &*key))) {
    if (key->is_unwind()) return false;
    in.push(copy(*key));
  }
  auto n = in.sp - first;
  for (ptrdiff_t k = 0; k < n; ++k) {
    Value v = magic->fetch(in, first[k]);
    if (v.is_unwind()) return false;
    in.push(v);
  }
  std::vector<Value> pushed(first, in.sp);
  for (ptrdiff_t k = 0; k < n; ++k) {
    first[2 * k] = pushed[static_cast<size_t>(k)];
    first[2 * k + 1] = pushed[static_cast<size_t>(n + k)];
  }
  return true;
}

// Keys, which are copies, and what show() makes of each value's slot; unwind: left.
template <class Show>
static bool push_each_pair(Interpreter& in, Hash& h, Show show) {
  if (h.has(Magical)) return push_magical_pairs(in, h);
  uint32_t place = 0;
  h.iterator = 0;
  in.expect_items(size_t{2} * h.count);
  while (Hash::Entry* e = next_entry(h, place)) {
    retain(e->key);
    in.push(Value::of(Tag::Str, e->key));
    Value v = show(e->value);
    if (v.is_unwind()) return false;
    in.push(v);
  }
  return true;
}

bool push_pairs(Interpreter& in, Hash& h) {
  return push_each_pair(in, h, [](Value& slot) { return read(&slot); });
}

// foreach (%h), f(%h): the values themselves.
bool push_pair_aliases(Interpreter& in, Hash& h) {
  return push_each_pair(in, h, [](Value& slot) {
    Box* box = box_slot(slot);
    retain(box);
    return Value::of(Tag::Box, box);
  });
}

bool replace(Interpreter& in, Array& a, Value* first, Value* last) {
  if (a.has(Magical)) {
    ContainerMagic* magic = in.magic_of(&a);
    if (!magic->clear(in) || (last > first && !magic->extend(in, last - first))) return false;
    int64_t k = 0;
    for (Value* v = first; v < last; ++v)
      if (!magic->store(in, Value::integer(k++), std::exchange(*v, Value::undef()))) return false;
    return true;
  }
  auto n = static_cast<size_t>(last - first);
  if (n >= 64) in.charge(n);
  clear(a);
  reserve(a, n);
  for (size_t k = 0; k < n; ++k) a.items[k] = std::exchange(first[k], Value::undef());
  a.count = n;
  return true;
}

bool replace(Interpreter& in, Hash& h, Value* first, Value* last, int64_t* distinct) {
  ContainerMagic* magic = h.has(Magical) ? in.magic_of(&h) : nullptr;
  if (magic) {
    if (!magic->clear(in)) return false;
  } else {
    clear(h);
    if (last - first >= 64) in.charge(static_cast<size_t>(last - first));
    reserve(h, static_cast<size_t>(last - first) / 2);
  }
  if ((last - first) % 2) {
    bool one_ref = last - first == 1 && first->is_ref();
    in.warn(parser::Warn::Misc, one_ref ? "Reference found where even-sized list expected" : "Odd number of elements in hash assignment");
  }
  for (Value* v = first; v < last; v += 2) {
    Held value(v + 1 < last ? std::exchange(v[1], Value::undef()) : Value::undef());
    if (v->is_undef()) in.warn_uninitialized(nullptr, "list assignment");
    if (magic) {
      if (!magic->store(in, *v, value.take())) return false;
      continue;
    }
    Value* slot = element_slot(in, h, *v);
    Value old = std::exchange(*slot, value.take());
    release(old);
  }
  if (distinct) *distinct = h.count;
  return true;
}

}  // namespace nacre::tree
