// SPDX-License-Identifier: MIT
// Which items of a list are read late: perl lists the variables themselves, so that what stands further on in the list and changes one of them
// shows. Runs nothing.
#include "runtime/resolve/resolver.h"

namespace nacre {

using parser::Kind;

namespace {
constexpr int deepest = 6;

// What an expression may do to the variables beside it.
struct Changes { bool assigns = false, calls = false, matches = false; };

void look(const Ast* n, Changes& found, int depth) {
  if (!n || depth > deepest) return;
  switch (n->kind) {
    case Kind::PreIncrement: case Kind::PreDecrement: case Kind::PostIncrement: case Kind::PostDecrement: case Kind::Assign: case Kind::OpAssign:
      found.assigns = true;
      break;
    case Kind::Call: case Kind::CallDynamic: case Kind::MethodCall: case Kind::EvalString: found.calls = true; break;
    case Kind::Match: found.matches = true; break;
    case Kind::Substitute: found.matches = found.assigns = true; break;
    case Kind::Transliterate: found.assigns = true; break;
    case Kind::AnonymousSub: return;
    default: break;
  }
  for (const Ast* kid : n->kids()) look(kid, found, depth + 1);
}

bool is_capture(std::string_view name) {
  if (!name.starts_with("main::") || name.size() < 7) return false;
  return (name[6] >= '1' && name[6] <= '9') || name.substr(6) == "&" || name.substr(6) == "+" || name.substr(6) == "`" || name.substr(6) == "'";
}

const Ast* variable_of(const Ast* n) {   // $x, the $x of ++$x and $x += 1, or one of the branches of  c ? $x : ""
  if (n && (n->kind == Kind::PreIncrement || n->kind == Kind::PreDecrement || n->kind == Kind::OpAssign)) return n->kid(0);
  if (n && n->kind == Kind::Conditional) return n->kid(1)->kind == Kind::Lexical || n->kid(1)->kind == Kind::Global ? n->kid(1) : n->kid(2);
  return n;
}

bool is_scalar_variable(const Ast* n) { return n && (n->kind == Kind::Lexical || n->kind == Kind::Global) && n->sigil == '$'; }

bool is_changed(const Ast* n, const Changes& later) {
  if (n->kind != Kind::Lexical && n->kind != Kind::Global) return later.assigns;
  if (n->kind == Kind::Lexical) return later.assigns || (later.calls && n->capture >= 0);
  return later.assigns || later.calls || (later.matches && is_capture(n->text));
}
}  // namespace

std::vector<bool> Resolver::late_items(std::span<Ast* const> items) const {
  std::vector<bool> late(items.size());
  Changes later;
  bool any = false;
  for (size_t k = items.size(); k-- > 0;) {
    const Ast* shown = variable_of(items[k]);
    if (is_scalar_variable(shown) || is_element(shown)) any |= late[k] = is_changed(shown, later);
    if (k > 0 && !is_scalar_variable(items[k])) look(items[k], later, 0);
  }
  if (!any) late.clear();
  return late;
}

// name()->(f())   $c->($c = \&g)
bool Resolver::is_called_late(const Ast* callee, const Ast* arguments) {
  Changes by_arguments, by_callee;
  look(arguments, by_arguments, 0);
  if (!by_arguments.assigns && !by_arguments.calls) return false;
  look(callee, by_callee, 0);
  return by_callee.assigns || by_callee.calls || is_changed(callee, by_arguments);
}

}  // namespace nacre
