// SPDX-License-Identifier: MIT
#include "runtime/constant_subs.h"

#include <algorithm>

#include "runtime/stack_room.h"
#include "runtime/tree/body.h"

namespace nacre {

using parser::Kind;
using Ast = parser::Node;

namespace {
bool is_constant_call(const Interpreter& in, const Ast* n) {
  Glob* g = const_cast<Interpreter&>(in).find_glob(n->text);
  return g && is_value_of_constant(g->code, n);
}

bool is_same_value(Interpreter& in, const Value& a, const Value& b) {
  if (a.is_undef() || b.is_undef() || a.is_ref() || b.is_ref()) return a.tag == b.tag && a.o == b.o;
  Text one(in, a), other(in, b);
  return one.view() == other.view() && one.utf8() == other.utf8();
}

// The value of a block of constants is its last; null: it does something.
const Ast* only_value(const Interpreter& in, const Ast* body) {
  const Ast* value = nullptr;
  for (const Ast* statement : body->kids()) {
    const Ast* n = statement && statement->kind == Kind::Statement ? statement->kid(0) : statement;
    if (!n || n->kind == Kind::Nothing) continue;
    if (!is_constant_expression(in, n)) return nullptr;
    value = n;
  }
  return value;
}
}  // namespace

bool is_value_of_constant(const Code* code, const Ast* call) {
  if (!code || !(code->bits & Code::Constant) || (code->bits & Code::Declared) || call->has(parser::Ampersand)) return false;
  return !call->kid(0) || (call->kid(0)->kind == Kind::List && call->kid(0)->child_count == 0);
}

bool is_constant_expression(const Interpreter& in, const Ast* n) {
  if (!n || (n->child_count && stack_is_short())) return false;
  auto all = [&] { return std::all_of(n->kids().begin(), n->kids().end(), [&](const Ast* kid) { return is_constant_expression(in, kid); }); };
  switch (n->kind) {
    case Kind::Integer: case Kind::Unsigned: case Kind::Number: case Kind::String: case Kind::VString: return true;
    case Kind::Binary: case Kind::Unary: case Kind::Not: case Kind::And: case Kind::Or: case Kind::Conditional: return all();
    case Kind::Repeat: return !n->has(parser::ListRepeat) && all();
    case Kind::List: return n->child_count == 1 && all();
    case Kind::Reference: return n->kid(0)->kind != Kind::List && all();
    case Kind::Builtin: return n->text == "undef" && !n->kid(0);
    case Kind::Call: return is_constant_call(in, n);
    default: return false;
  }
}

void become_constant(Interpreter& in, Code& code, const parser::SubTree& sub) {
  if (!sub.has_prototype || !sub.prototype.empty() || !sub.body || sub.is_lvalue || !sub.attributes.empty()) return;
  if (!only_value(in, sub.body)) return;
  Value value = in.call(code, in.sp, Want::Scalar);
  if (value.is_unwind()) {                                 // 1 / 0: dies when it is called
    in.thrown = Held();
    in.flow = Flow::Normal;
    return;
  }
  release(std::exchange(code.body, nullptr));
  code.bits |= Code::Constant;
  code.constant = value;
}

void warn_redefined(Interpreter& in, const Code& old, const std::string& name, const Value* fresh) {
  if (!(old.bits & Code::Constant)) return in.warn(parser::Warn::Redefine, "Subroutine " + name + " redefined");
  const Place& place = in.place();
  bool is_same = fresh && is_same_value(in, old.constant, *fresh);
  bool by_default = !is_same && !in.options.warn_none && (!place.pragmas || !place.pragmas->warnings_set);
  if (by_default || in.warns(parser::Warn::Redefine)) in.warn_text("Constant subroutine " + name + " redefined" + in.where());
}

}  // namespace nacre
