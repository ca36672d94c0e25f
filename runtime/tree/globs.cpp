// SPDX-License-Identifier: MIT
// Typeglobs as values: what assigning to one means, and *x{THING}.
#include "runtime/constant_subs.h"
#include "runtime/handle_object.h"
#include "runtime/localized_glob.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
void import_flag(Interpreter& in, Glob& to, Glob::Bits bit) {
  // What another package puts here counts as declared under strict vars.
  const parser::Pragmas* pragmas = in.place().pragmas;
  if (to.stash && pragmas && pragmas->package != to.stash->name->view()) to.bits |= static_cast<uint8_t>(bit);
}

void redefined(Interpreter& in, Glob& to, Code* fresh) {
  if (!to.code || to.code == fresh || !to.code->defined()) return;
  warn_redefined(in, *to.code, glob_name(to), fresh->bits & Code::Constant ? &fresh->constant : nullptr);
}

bool assign_reference(Interpreter& in, Glob& to, Object* o) {
  switch (o->kind) {
    case ObjectKind::Box:
      retain(o);
      release(std::exchange(to.scalar, Value::of(Tag::Box, o)));
      import_flag(in, to, Glob::ImportedScalar);
      return true;
    case ObjectKind::Array:
      alias_slot(to.array, static_cast<Array*>(o));
      import_flag(in, to, Glob::ImportedArray);
      if (to.name->view() == "ISA") ++in.method_generation;
      return true;
    case ObjectKind::Hash:
      alias_slot(to.hash, static_cast<Hash*>(o));
      import_flag(in, to, Glob::ImportedHash);
      return true;
    case ObjectKind::Code: {
      auto* code = static_cast<Code*>(o);
      redefined(in, to, code);
      retain(code);
      in.define_code(to, code);
      import_flag(in, to, Glob::ImportedCode);
      return true;
    }
    case ObjectKind::Handle: alias_slot(to.io, static_cast<HandleObject*>(o)); return true;
    case ObjectKind::Glob: alias_glob(in, to, *static_cast<Glob*>(o)); return true;
    default: {
      retain(o);
      Box* box = new_box(Value::of(Tag::Ref, o));
      release(std::exchange(to.scalar, Value::of(Tag::Box, box)));
      return true;
    }
  }
}

Value get_glob(Magic& m) { return glob_value(*interpreter, *m.first.glob); }
bool set_glob(Magic& m, Value value) { return assign_glob(*interpreter, *m.first.glob, value); }
const MagicKind glob_kind{"glob", get_glob, set_glob, nullptr};

Value reference_to(Object* o) {
  if (!o) return Value::undef();
  retain(o);
  return Value::of(Tag::Ref, o);
}
}  // namespace

const MagicKind& glob_assignment_kind() { return glob_kind; }

// *ENV = \%h: the hash that programs would not be given then.
static const Hash* alias_of_environment(const Value& v) {
  if (v.tag == Tag::Glob) return v.glob->hash;
  return v.is_ref() && v.o->kind == ObjectKind::Hash ? static_cast<Hash*>(v.o) : nullptr;
}

bool assign_glob(Interpreter& in, Glob& target, Value owned) {
  Held value(owned);
  Ref<Glob> keep = Ref<Glob>::sharing(&target);
  if (&target == in.known.env) in.taint.alias = alias_of_environment(*value);
  if (value->tag == Tag::Glob) { alias_glob(in, target, *value->glob); return true; }
  if (value->is_ref()) return assign_reference(in, target, value->o);
  if (value->is_undef()) { in.warn(parser::Warn::Misc, "Undefined value assigned to typeglob"); return true; }
  Text name(in, *value);                                    // *a = "b"
  std::string_view wanted = name.view();
  if (wanted.starts_with('*')) wanted.remove_prefix(1);
  alias_glob(in, target, in.glob(wanted.find("::") == std::string_view::npos ? std::string(in.place().pragmas->package) + "::" + std::string(wanted) : std::string(wanted)));
  return true;
}

Value glob_slot_value(Interpreter& in, Glob& g, std::string_view which) {
  if (which == "SCALAR") return reference_to(box_slot(g.scalar));
  if (which == "ARRAY") return reference_to(g.array);
  if (which == "HASH") return reference_to(g.hash);
  if (which == "CODE") return reference_to(g.code && g.code->defined() ? g.code : nullptr);
  if (which == "GLOB") return reference_to(&g);
  if (which == "IO" || which == "FILEHANDLE") {
    if (!g.io) return Value::undef();
    if (!g.io->package) g.io->package = in.stash("IO::File").package_index;
    return reference_to(g.io);
  }
  if (which == "NAME") return string_value(g.name->view());
  if (which == "PACKAGE") return string_value(g.stash ? g.stash->name->view() : "__ANON__");
  return Value::undef();
}

}  // namespace nacre::tree
