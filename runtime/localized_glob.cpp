// SPDX-License-Identifier: MIT
#include "runtime/localized_glob.h"

#include "runtime/handle_object.h"

namespace nacre {

void alias_glob(Interpreter& in, Glob& to, Glob& from) {
  if (&to == &from) return;
  Box* box = box_slot(from.scalar);
  retain(box);
  release(std::exchange(to.scalar, Value::of(Tag::Box, box)));
  alias_slot(to.array, glob_array(from));
  alias_slot(to.hash, glob_hash(from));
  if (from.code) alias_slot(to.code, from.code);
  if (!from.io) from.io = new_handle_object();
  alias_slot(to.io, from.io);
  to.alias_of = from.alias_of ? from.alias_of : in.intern(glob_name(from), from.name->utf8() || (from.stash && from.stash->name->utf8()));
  ++in.method_generation;
}

Value glob_value(Interpreter& in, Glob& glob) {
  if (!(glob.bits & glob_is_localized)) [[likely]] {
    retain(&glob);
    return Value::of(Tag::Glob, &glob);
  }
  Glob* copy = new_glob(glob.stash, glob.name);
  alias_glob(in, *copy, glob);
  return Value::of(Tag::Glob, copy);
}

}  // namespace nacre
