// SPDX-License-Identifier: MIT
// Scalar::Util: what a scalar is besides its value.
#include "runtime/call.h"
#include "runtime/handle_object.h"
#include "runtime/interpreter.h"
#include "runtime/taint.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

Value do_blessed(Call& call) {
  Stash* package = call.in.blessed(call.value(0));
  return package ? Value::of(Tag::Str, Ref<String>::sharing(package->name).take()) : Value::undef();
}

Value do_reftype(Call& call) {
  const Value& v = call.value(0);
  return v.is_ref() ? string_value(referent_kind(*v.o)) : Value::undef();
}

Value do_refaddr(Call& call) {
  const Value& v = call.value(0);
  return v.is_ref() ? Value::unsigned_integer(reinterpret_cast<uintptr_t>(v.o)) : Value::undef();
}

Value do_looks_like_number(Call& call) {
  const Value& v = call.value(0);
  if (v.is_ref() && call.in.overloaded(v)) {
    Value number;
    if (!call.in.overload_unary("0+", v, number)) return call.truth(false);
    if (number.is_unwind()) return number;
    Held held(number);
    return call.truth(looks_like_number(*held));
  }
  return call.truth(looks_like_number(v));
}

Value do_dualvar(Call& call) { return dual_value(to_numeric(call.in, call.value(0)), to_text_value(call.in, call.value(1))); }
Value do_isdual(Call& call) { return call.truth(call.value(0).tag == Tag::Dual); }
Value do_isvstring(Call& call) { return call.truth(call.value(0).tag == Tag::VString); }
Value do_tainted(Call& call) { return call.truth(is_tainted(call.value(0)) || is_tainted_regexp(call.value(0))); }
Value do_isweak(Call& call) { return call.truth(call.slot(0)->tag == Tag::Weak); }

Value do_readonly(Call& call) {
  const Value& v = *call.slot(0);
  return Value::integer(v.tag == Tag::Str && v.s->has(Shared) && v.s->has(ReadOnly) ? 1 : 0);
}

Value do_weaken(Call& call) {
  Value* slot = call.slot(0);
  if (slot->tag == Tag::Weak) return Value::undef();
  if (!call.value(0).is_ref()) return call.die("Can't weaken a nonreference");
  call.in.weaken(slot);
  return Value::undef();
}

Value do_unweaken(Call& call) {
  Value* slot = call.slot(0);
  if (slot->tag != Tag::Weak) return call.die("Can't unweaken a nonreference");
  Value strong = copy(call.value(0));
  if (!store(slot, strong)) return Value::unwind();
  return Value::undef();
}

Value do_openhandle(Call& call) {
  const Value& v = call.value(0);
  HandleObject* handle = call.in.handle_of(v);
  if (!handle) return Value::undef();
  bool open = handle->stream || !handle->tied.is_undef();
  return open ? copy(v) : Value::undef();
}

Value do_set_prototype(Call& call) {
  const Value& v = call.value(0);
  if (!v.is_ref()) return call.die("set_prototype: not a reference");
  if (v.o->kind != ObjectKind::Code) return call.die("set_prototype: not a subroutine reference");
  auto* code = static_cast<Code*>(v.o);
  String* wanted = call.value(1).is_undef() ? nullptr : to_string(call.in, call.value(1)).take();
  Ref<String> old(std::exchange(code->prototype, wanted));
  return copy(v);
}

constexpr std::string_view entry = "subroutine entry";
constexpr Row rows[] = {
    {"Scalar::Util::blessed", "$", Needs::Nothing, Taint::Passes, "the package an object belongs to", do_blessed, entry},
    {"Scalar::Util::dualvar", "$$", Needs::Nothing, Taint::Neither, "a scalar with a number and a text of its own", do_dualvar, entry},
    {"Scalar::Util::isdual", "$", Needs::Nothing, Taint::Passes, "whether a scalar has both", do_isdual, entry},
    {"Scalar::Util::isvstring", "$", Needs::Nothing, Taint::Passes, "whether it was written as v1.2.3", do_isvstring, entry},
    {"Scalar::Util::isweak", "$", Needs::Nothing, Taint::Passes, "whether a reference is weak", do_isweak, entry},
    {"Scalar::Util::looks_like_number", "$", Needs::Nothing, Taint::Passes, "whether perl takes it as a number", do_looks_like_number, entry},
    {"Scalar::Util::openhandle", "$", Needs::Nothing, Taint::Passes, "the handle, where it is open", do_openhandle, entry},
    {"Scalar::Util::readonly", "$", Needs::Nothing, Taint::Passes, "whether it may not be changed", do_readonly, entry},
    {"Scalar::Util::refaddr", "$", Needs::Nothing, Taint::Neither, "where a reference points to, as a number", do_refaddr, entry},
    {"Scalar::Util::reftype", "$", Needs::Nothing, Taint::Passes, "what it points to, whatever it is blessed into", do_reftype, entry},
    {"Scalar::Util::set_prototype", "&$", Needs::Nothing, Taint::Neither, "gives a sub another prototype", do_set_prototype, entry},
    {"Scalar::Util::tainted", "$", Needs::Nothing, Taint::Passes, "whether it came from outside", do_tainted, entry},
    {"Scalar::Util::unweaken", "$", Needs::Nothing, Taint::Neither, "makes a reference strong again", do_unweaken, entry},
    {"Scalar::Util::weaken", "$", Needs::Nothing, Taint::Neither, "makes a reference weak: it does not keep its target", do_weaken, entry},
};

}  // namespace

const Rows scalar_util_rows = rows;

}  // namespace nacre
