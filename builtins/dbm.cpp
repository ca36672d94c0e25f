// SPDX-License-Identifier: MIT
// dbmopen and dbmclose: a hash whose content is a file, by whatever class AnyDBM_File turns out to be. There is none with nacre, since those of perl
// are compiled code; a program, or a module that it loads, may well bring one.
#include <optional>

#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/posix/fd.h"
#include "runtime/ties.h"

namespace nacre {

namespace {

using Flags = posix::OpenFlags;

// Null: it is not there.
Code* constructor(Interpreter& in) {
  Stash* package = in.find_stash("AnyDBM_File");
  return package ? in.find_method(*package, "TIEHASH", false) : nullptr;
}

// Whether the class is there, loaded if need be. That it cannot be loaded is no error of its own. nullopt: unwind.
std::optional<Code*> find_constructor(Interpreter& in) {
  if (Code* code = constructor(in)) return code;
  Frame* frame = in.frame;
  const Place* place = frame->place;
  size_t locals = in.locals.mark();
  Value* top = in.sp;
  if (Value v = in.require_file("AnyDBM_File.pm", "AnyDBM_File"); !v.is_unwind()) {
    release(v);
    return constructor(in);
  }
  if (in.flow != Flow::Die) return std::nullopt;
  Held what = std::move(in.thrown);
  in.flow = Flow::Normal;
  in.frame = frame;
  frame->place = place;
  in.locals.restore_to(in, locals);
  in.drop_to(top);
  return nullptr;
}

Value make(Call& call, Code& code, int flags, const Value& mode) {
  Interpreter& in = call.in;
  Value* arguments = in.sp;
  in.push(string_value("AnyDBM_File"));
  in.push(copy(call.value(1)));
  in.push(Value::integer(flags));
  in.push(copy(mode));
  return in.call(code, arguments, Want::Scalar);
}

// dbmopen %hash, $file, $mode: without a mode nothing is made; what may not be written is opened for reading alone.
Value do_dbmopen(Call& call) {
  Interpreter& in = call.in;
  std::optional<Code*> code = find_constructor(in);
  if (!code) return Value::unwind();
  if (!*code) return call.die("No dbm on this machine");
  int flags = Flags::read_write | (call.integer(2) != 0 ? Flags::create : 0);
  const Value mode = call.value(2).is_undef() ? *in.no : call.value(2);
  Held object(make(call, **code, flags, mode));
  if (!object->is_unwind() && !in.blessed(*object)) object = Held(make(call, **code, Flags::read_only, mode));
  if (!object->is_unwind() && in.blessed(*object)) tie_hash(in, call.hash(0), copy(*object));
  return object.take();
}

Value do_dbmclose(Call& call) { return untie_hash(call.in, call.hash(0)) ? call.in.truth(true) : Value::unwind(); }

constexpr Row dbm_rows[] = {
    {"dbmclose", "\\%", Needs::Nothing, Taint::Neither, "unties a hash from its database", do_dbmclose},
    {"dbmopen", "\\%$$", Needs::Nothing, Taint::Neither, "ties a hash to a database, by AnyDBM_File", do_dbmopen},
};
static_assert(sorted_and_documented(dbm_rows));

}  // namespace

const Rows dbm_builtins = dbm_rows;

}  // namespace nacre
