// SPDX-License-Identifier: MIT
// Names of an interpreter: packages, globs, subs, interned strings.
#include <algorithm>

#include "runtime/interpreter.h"
#include "runtime/matching/match_variables.h"
#include "runtime/permits.h"
#include "runtime/special/special.h"
#include "runtime/tree/taint.h"

namespace nacre {

namespace {
struct QualifiedName {
  std::string_view package, name;
};

// "A::B::c" -> A::B, c ; "::c" and "c" -> main, c ; "main::A::c" -> A, c. perl's old ' is a separator too, turned to :: by the parser.
QualifiedName split_name(std::string_view qualified) {
  if (qualified.starts_with("::")) qualified.remove_prefix(2);
  while (qualified.starts_with("main::") && qualified.size() > 6) qualified.remove_prefix(6);
  bool names_stash = qualified.ends_with("::");
  size_t at = qualified.rfind("::", names_stash ? qualified.size() - 3 : std::string_view::npos);
  if (qualified.size() <= 2 || at == std::string_view::npos) return {"main", qualified};
  std::string_view package = qualified.substr(0, at);
  return {package.empty() ? "main" : package, qualified.substr(at + 2)};
}

void bump_if_isa(Interpreter& in, std::string_view name) {
  if (name == "ISA") ++in.method_generation;
}
}  // namespace

String* Interpreter::intern(std::string_view bytes, bool utf8) {
  if (utf8 && is_ascii(bytes)) utf8 = false;
  return (utf8 ? interned_characters : interned).intern(bytes);
}

static Stash* new_stash(Interpreter& in, std::string_view package) {
  auto* s = make_object<Stash>(ObjectKind::Hash);
  initialise(*s, IsStash);
  s->name = in.intern(package);
  s->package_index = static_cast<uint16_t>(in.packages.size());
  s->has_overload = false;
  s->overload_generation = s->cache_generation = s->destroy_generation = 0;
  s->destroy = nullptr;
  s->methods = nullptr;
  if (in.packages.size() > 65000) in.fail("Too many packages");
  in.packages.push_back(s);
  in.stashes.emplace(std::string(package), s);
  return s;
}

Stash* Interpreter::find_stash(std::string_view package) {
  if (package.starts_with("::")) package.remove_prefix(2);
  while (package.starts_with("main::")) package.remove_prefix(6);
  auto at = stashes.find(package.empty() ? std::string_view("main") : package);
  if (at != stashes.end()) return at->second;
  return options.preloaded && !options.preloaded(package).empty() ? &make_stash(package) : nullptr;
}

Stash& Interpreter::stash(std::string_view package) {
  if (Stash* found = find_stash(package)) return *found;
  if (package.starts_with("::")) package.remove_prefix(2);
  while (package.starts_with("main::")) package.remove_prefix(6);
  return make_stash(package);
}

Stash& Interpreter::make_stash(std::string_view package) {
  Stash* made = new_stash(*this, package);
  // The parent's table lists it: %main:: has "Foo::", %Foo:: has "Bar::".
  if (package != "main") {
    Glob& entry = glob(std::string(package) + "::");
    if (!entry.hash) { retain(made); entry.hash = made; }
  }
  if (options.preloaded)
    for (const Row& row : options.preloaded(package)) define_native(row.name, row);
  return *made;
}

Glob* Interpreter::find_glob(std::string_view qualified) {
  QualifiedName q = split_name(qualified);
  Stash* s = find_stash(q.package);
  if (!s) return nullptr;
  String* name = interned.find(q.name);
  Value* slot = name ? lookup(*s, name) : nullptr;
  return slot && slot->tag == Tag::Glob ? slot->glob : nullptr;
}

Glob& Interpreter::glob(std::string_view qualified) {
  QualifiedName q = split_name(qualified);
  bool names_stash = q.name.ends_with("::");
  Stash& s = stash(q.package);
  String* name = intern(q.name);
  Value* slot = insert(s, name);
  if (slot->tag != Tag::Glob) {
    Value old = *slot;
    *slot = Value::of(Tag::Glob, new_glob(&s, name));
    if (old.tag == Tag::Ref && old.o->kind == ObjectKind::Code) {   // a sub put into the table by hand
      slot->glob->code = old.code;
    } else {
      release(old);
    }
    if (q.package == "main") {
      attach_match_variable(*this, *slot->glob);
      attach_special_variable(*this, *slot->glob);
    }
    if (names_stash && q.name.size() > 2) {
      std::string package = q.package == "main" ? std::string() : std::string(q.package) + "::";
      package.append(q.name.substr(0, q.name.size() - 2));
      Glob* made = slot->glob;
      Stash& inner = stash(package);
      if (!made->hash) { retain(&inner); made->hash = &inner; }
      return *made;
    }
  }
  bump_if_isa(*this, q.name);
  return *slot->glob;
}

const Row* Interpreter::builtin(std::string_view name) const {
  for (const Family& family : options.builtins) {
    auto at = std::lower_bound(family.rows.begin(), family.rows.end(), name, [](const Row& row, std::string_view wanted) { return row.name < wanted; });
    if (at != family.rows.end() && at->name == name) return &*at;
  }
  return nullptr;
}

Code* Interpreter::find_sub(std::string_view qualified) {
  Glob* g = find_glob(qualified);
  return g && g->code && g->code->defined() ? g->code : nullptr;
}

void Interpreter::define_code(Glob& g, Code* owned) {
  Code* old = g.code;
  g.code = owned;
  if (old) release(old);
  ++method_generation;
}

void Interpreter::define_native(std::string_view qualified, const Row& row) {
  Glob& g = glob(qualified);
  Code* code = new_code();
  const Row& permitted = permitted_row(*this, row);
  code->native = options.taint ? &tree::checked_row(*this, permitted) : &permitted;
  if (row.prototype.data()) code->prototype = new_string(row.prototype);
  retain(&g);
  code->glob = &g;
  define_code(g, code);
}

void Interpreter::define_constant(std::string_view qualified, Value owned) {
  Glob& g = glob(qualified);
  Code* code = new_code();
  code->bits = Code::Constant;
  code->constant = owned;
  code->prototype = new_string("");
  retain(&g);
  code->glob = &g;
  define_code(g, code);
}

ContainerMagic* Interpreter::find_magic(const Object* container) {
  auto at = container_magic_.find(container);
  if (at == container_magic_.end()) return nullptr;
  last_magical_ = container;
  return last_magic_ = at->second.get();
}

void Interpreter::attach_magic(Object* container, std::unique_ptr<ContainerMagic> magic) {
  last_magical_ = nullptr;
  container_magic_[container] = std::move(magic);
  container->flags |= Magical;
}

std::unique_ptr<ContainerMagic> Interpreter::detach_magic(Object* container) {
  last_magical_ = nullptr;
  auto at = container_magic_.find(container);
  if (at == container_magic_.end()) return nullptr;
  std::unique_ptr<ContainerMagic> magic = std::move(at->second);
  container_magic_.erase(at);
  container->flags &= static_cast<uint8_t>(~Magical);
  return magic;
}

void Interpreter::weaken(Value* slot) {
  slot = real(slot);
  if (slot->tag != Tag::Ref) return;
  Object* target = slot->o;
  WeakCell*& cell = weak_cells[target];
  if (!cell) {
    cell = make_object<WeakCell>(ObjectKind::WeakCell);
    cell->target = target;
    target->flags |= WeaklyHeld;
  }
  retain(cell);
  *slot = Value::of(Tag::Weak, cell);
  release(target);
}

}  // namespace nacre
