// SPDX-License-Identifier: MIT
// Calls, closures, sort, map and grep, eval, goto.
#include "runtime/resolve/resolver.h"

#include "runtime/compile.h"
#include "runtime/constant_subs.h"

namespace nacre {

using parser::Kind;

tree::Nodes Resolver::arguments(const Ast* list, bool shows_literals) {
  tree::Nodes nodes;
  if (!list) return nodes;
  auto one = [&](const Ast* n) { return shows_literals ? aliased(n) : lvalue(n); };
  if (list->kind != Kind::List) {
    nodes.push_back(one(list));
    return nodes;
  }
  for (const Ast* kid : list->kids()) nodes.push_back(one(kid));
  return nodes;
}

Resolver::N* Resolver::named_call(const Ast* n) {
  Glob* g = function(n->text);
  if (n->has(parser::SharesArguments)) {
    body_.aliases_args = true;
    return tree::make_call_sharing(a_, g, nullptr);
  }
  Code* code = g->code;
  // A constant sub is its value.
  if (is_value_of_constant(code, n)) return constant(copy(code->constant));
  if (!n->has(parser::Ampersand) && code && code->native && code->native->prototype.data() && n->kid(0) == nullptr) {
    tree::Nodes none;
    return tree::make_call(a_, g, std::move(none));
  }
  return tree::make_call(a_, g, prototyped_arguments(n, code));
}

// Variables that are one scalar: the callee sees them themselves.
static bool is_scalar_place(const Ast* n) {
  switch (n->kind) {
    case Kind::Lexical: case Kind::Global: case Kind::Deref: return n->sigil == '$';
    case Kind::ArrayElement: case Kind::HashElement: return true;
    default: return false;
  }
}

// A handle's bareword for (*) comes as it was written: without its package, if that is the one here.
std::string_view Resolver::handle_word(std::string_view qualified) const {
  if (qualified.starts_with("main::")) return qualified.substr(6);
  std::string_view here = pragmas_->package;
  if (qualified.starts_with(here) && qualified.substr(here.size()).starts_with("::")) return qualified.substr(here.size() + 2);
  return qualified;
}

// What the sub's prototype makes of the arguments: \@ passes a reference, $ gives scalar context.
tree::Nodes Resolver::prototyped_arguments(const Ast* n, const Code* code) {
  const Ast* list = n->kid(0);
  if (!code || !code->prototype || n->has(parser::Ampersand) || !list) {
    if (code && code->prototype && !n->has(parser::Ampersand) && code->prototype->view() == "_") return {topic()};
    return arguments(list, !code || !code->native);
  }
  tree::Nodes nodes;
  std::vector<const Ast*> given;
  if (list->kind == Kind::List) for (const Ast* kid : list->kids()) given.push_back(kid);
  else given.push_back(list);
  std::string_view p = code->prototype->view();
  size_t at = 0;
  for (const Ast* arg : given) {
    while (at < p.size() && (p[at] == ';' || p[at] == ' ')) ++at;
    char c = at < p.size() ? p[at] : '@';
    if (c == '\\') {
      ++at;
      if (at < p.size() && p[at] == '[') at = p.find(']', at);
      ++at;
      nodes.push_back(arg->kind == Kind::Reference ? expression(arg) : tree::make_reference(a_, lvalue(arg), false));
      continue;
    }
    if (c == '@' || c == '%') { nodes.push_back(p.starts_with('&') ? aliased(arg) : lvalue(arg)); continue; }
    ++at;
    if (c == '$' || c == '_') nodes.push_back(is_scalar_place(arg) ? lvalue(arg) : tree::make_scalar_context(a_, lvalue(arg)));
    else if (c == '+') nodes.push_back(is_list_form(arg) && arg->kind != Kind::List ? tree::make_reference(a_, lvalue(arg), false) : tree::make_scalar_context(a_, lvalue(arg)));
    else if (c == '*') nodes.push_back(arg->kind == Kind::Bareword || arg->kind == Kind::FileHandleName ? text_constant(handle_word(arg->text)) : tree::make_scalar_context(a_, expression(arg)));
    else nodes.push_back(lvalue(arg));
  }
  while (at < p.size() && p[at] == ';') ++at;
  if (at < p.size() && p[at] == '_') nodes.push_back(topic());
  return nodes;
}

Resolver::N* Resolver::dynamic_call(const Ast* n) {
  const Ast* code = n->kid(0);
  N* callee = code->kind == Kind::Block ? tree::make_do_block(a_, block(code)) : expression(code);
  if (n->has(parser::SharesArguments)) {
    body_.aliases_args = true;
    return tree::make_call_sharing(a_, nullptr, callee);
  }
  if (is_called_late(n->kid(0), n->kid(1))) return tree::make_late_dynamic_call(a_, callee, arguments(n->kid(1)));
  return tree::make_dynamic_call(a_, callee, arguments(n->kid(1)));
}

Resolver::N* Resolver::method_call(const Ast* n) {
  const Ast* invocant = n->kid(0);
  bool bareword = invocant->kind == Kind::Bareword || n->has(parser::MaybeClass);
  N* object = invocant->kind == Kind::Bareword ? text_constant(invocant->text) : expression(invocant);
  N* dynamic = n->text.empty() ? optional(n->kid(1)) : nullptr;
  return tree::make_method_call(a_, object, std::string(n->text), dynamic, arguments(n->kid(2)), bareword, std::string(pragmas_->package));
}

Resolver::N* Resolver::closure(const Ast* n) {
  const parser::SubTree& sub = *n->sub;
  Body* body = compile_body(in_, sub, names_);
  a_.keep.push_back(std::shared_ptr<void>(body, [](void* b) { release(static_cast<Body*>(b)); }));
  Glob* name = &in_.glob(std::string(sub.package.empty() ? pragmas_->package : sub.package) + "::__ANON__");
  return tree::make_closure(a_, body, std::string(sub.prototype), sub.has_prototype, name);
}

Resolver::N* Resolver::sort(const Ast* n) {
  N* list = list_of(n->kid(1));
  const Ast* how = n->kid(0);
  std::string package(pragmas_->package);
  if (!how) return tree::make_sort(a_, nullptr, nullptr, list, package);
  if (how->kind == Kind::Block && how->child_count == 0) return tree::make_sort(a_, nullptr, nullptr, list, package);
  if (how->kind == Kind::Block) {
    if (auto kind = plain_comparison(how)) return tree::make_sort(a_, nullptr, nullptr, list, package, *kind);
    std::vector<std::string_view> loops_outside = std::exchange(loops_, {});   // next and last find none of them
    N* comparison = block(how);
    loops_ = std::move(loops_outside);
    return tree::make_sort(a_, comparison, nullptr, list, package);
  }
  return tree::make_sort(a_, nullptr, expression(how), list, package);
}

// { $a <=> $b } and its like need no Perl to run.
std::optional<tree::SortKind> Resolver::plain_comparison(const Ast* block) const {
  const Ast* only = block->child_count == 1 ? block->kid(0) : nullptr;
  if (only && only->kind == Kind::Statement) only = only->kid(0);
  if (!only || only->kind != Kind::Binary || integer()) return std::nullopt;
  if (only->operation != parser::Operation::NumCompare && only->operation != parser::Operation::StrCompare) return std::nullopt;
  auto names = [&](const Ast* side, std::string_view name) {
    return side->kind == Kind::Global && side->sigil == '$' && side->text == std::string(pragmas_->package) + "::" + std::string(name);
  };
  bool ascending = names(only->kid(0), "a") && names(only->kid(1), "b");
  bool descending = names(only->kid(0), "b") && names(only->kid(1), "a");
  if (!ascending && !descending) return std::nullopt;
  bool numbers = only->operation == parser::Operation::NumCompare;
  return numbers ? (ascending ? tree::SortKind::NumberUp : tree::SortKind::NumberDown) : (ascending ? tree::SortKind::TextUp : tree::SortKind::TextDown);
}

Resolver::N* Resolver::map_or_grep(const Ast* n) {
  const Ast* body = n->kid(0);
  N* what = body->kind == Kind::Block ? block(body) : expression(body);
  N* list = n->kid(1) ? looped(n->kid(1)) : tree::make_nothing(a_);
  if (is_args_array(n->kid(1)) || (n->kid(1) && n->kid(1)->kind == Kind::List)) body_.aliases_args = true;
  return tree::make_map(a_, what, list, n->kind == Kind::Grep);
}

Resolver::N* Resolver::eval_string(const Ast* n) {
  body_.aliases_args = true;
  N* text = guarded(n->kid(0) ? expression(n->kid(0)) : topic(), "eval");
  return tree::make_eval_string(a_, text, n->visible, body_.scope, names_, n->pragmas ? n->pragmas : pragmas_);
}

Resolver::N* Resolver::goto_node(const Ast* n) {
  const Ast* target = n->kid(0);
  if (!target) return tree::make_jump(a_, Flow::Goto, std::string(n->text), nullptr, false);
  body_.aliases_args = true;
  if (target->kind == Kind::FunctionName) return tree::make_goto_sub(a_, expression(target));
  if (target->kind == Kind::Call && target->has(parser::Ampersand)) return tree::make_goto_sub(a_, tree::make_code_reference(a_, glob(target->text)));
  if (target->kind == Kind::CallDynamic && target->has(parser::Ampersand)) return tree::make_goto_sub(a_, tree::make_code_reference_of(a_, expression(target->kid(0))));
  if (target->kind == Kind::Deref && target->sigil == '&') return tree::make_goto_sub(a_, tree::make_code_reference_of(a_, expression(target->kid(0))));
  return tree::make_goto_dynamic(a_, expression(target));
}

}  // namespace nacre
