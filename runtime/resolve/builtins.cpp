// SPDX-License-Identifier: MIT
// Builtins: those that work on containers, places and contexts get nodes of their own; all others are calls of their row.
#include <algorithm>

#include "runtime/permits.h"
#include "runtime/resolve/resolver.h"
#include "runtime/tree/taint.h"

namespace nacre {

using parser::Kind;

namespace {
// Forms of a builtin that its values do not tell have rows of their own, under names that no program can spell.
std::string_view row_for(const parser::Node* n) {
  bool bare = n->kids().empty();
  if (n->has(parser::BareBlockCode) && n->text == "system") return "system {}";
  if (n->has(parser::BareBlockCode) && n->text == "exec") return "exec {}";
  if (n->text == "eof" && bare && n->has(parser::WithParens)) return "eof ()";
  if (n->text == "unlink" && bare) return "unlink $_";
  static constexpr std::pair<std::string_view, std::string_view> writing_forms[] = {
      {"fcntl", "fcntl $"},   {"ioctl", "ioctl $"},   {"msgctl", "msgctl $"}, {"msgrcv", "msgrcv $"},
      {"semctl", "semctl $"}, {"shmctl", "shmctl $"}, {"shmread", "shmread $"},
  };
  for (const auto& [name, form] : writing_forms)
    if (n->text == name) return form;
  return n->text;
}
}  // namespace

// &CORE::lc: a builtin that is wanted as a sub becomes one.
Glob* Resolver::function(std::string_view qualified) {
  Glob* g = glob(qualified);
  if (g->code || !qualified.starts_with("CORE::")) return g;
  std::string_view name = qualified.substr(qualified.starts_with("CORE::GLOBAL::") ? qualified.size() : 6);
  if (const Row* row = in_.builtin(name)) in_.define_native(qualified, *row);
  return g;
}

Resolver::N* Resolver::row_call(const Ast* n, std::string_view name) {
  const Row* row = in_.builtin(name);
  if (!row) fail(std::string(name) + " is not supported", n);
  if (!permits(in_, row->needs)) return tree::make_row(a_, permitted_row(in_, *row), {});
  tree::Nodes nodes;
  std::string_view p = row->prototype;
  size_t at = 0;
  size_t k = 0;
  std::vector<bool> late = p.ends_with('@') ? late_items(n->kids()) : std::vector<bool>();
  bool writes_back = row->name == "syscall";
  for (; k < n->child_count; ++k) {
    while (at < p.size() && p[at] == ';') ++at;
    char c = at < p.size() ? p[at] : '@';
    const Ast* kid = n->kid(static_cast<uint32_t>(k));
    if (c == '\\') {
      ++at;
      if (at < p.size() && p[at] == '[') at = p.find(']', at);
      ++at;
      nodes.push_back(kid ? lvalue(kid) : nullptr);
      continue;
    }
    if (c != '@' && c != '%') ++at;
    if (!kid) { nodes.push_back(c == '_' ? topic() : nullptr); continue; }
    if (c == '*') { nodes.push_back(handle(kid)); continue; }
    nodes.push_back(expression(kid));
    if (c == '@' && (writes_back || (!late.empty() && late[k]))) nodes.back() = tree::make_shown_variable(a_, nodes.back());
  }
  while (at < p.size() && p[at] == ';') ++at;
  if (at < p.size() && p[at] == '_' && k == n->child_count) nodes.push_back(topic());
  return tree::make_row(a_, taints_ ? tree::checked_row(in_, *row) : *row, std::move(nodes));
}

// A handle argument: a bareword is a glob, anything else an expression that yields one.
Resolver::N* Resolver::handle(const Ast* n) {
  if (n->kind == Kind::Bareword || n->kind == Kind::FileHandleName) {
    std::string name(n->text);
    if (name.find("::") == std::string::npos) {
      bool std_name = name == "STDIN" || name == "STDOUT" || name == "STDERR" || name == "ARGV" || name == "ARGVOUT" || name == "_";
      name = (std_name ? std::string("main") : std::string(pragmas_->package)) + "::" + name;
    }
    return tree::make_glob_constant(a_, glob(name));
  }
  if (n->kind == Kind::Block) return tree::make_do_block(a_, block(n));
  if (n->kind == Kind::Lexical || n->kind == Kind::Declare || n->kind == Kind::ArrayElement || n->kind == Kind::HashElement) return lvalue(n);
  return expression(n);
}

Resolver::N* Resolver::print(const Ast* n) {
  N* to = n->kid(0) ? handle(n->kid(0)) : nullptr;
  const Ast* list = n->kid(1);
  bool empty = !list || (list->kind == Kind::List && list->child_count == 0 && !list->has(parser::Parenthesised));
  return tree::make_print(a_, n->text, to, empty && n->text != "printf" ? topic() : n->text == "printf" ? guarded(read_list(list), "printf") : read_list(list));
}

Resolver::N* Resolver::readline(const Ast* n) {
  return tree::make_readline(a_, n->kid(0) ? handle(n->kid(0)) : nullptr, n->has(parser::Safe));
}

Resolver::N* Resolver::file_test(const Ast* n) {
  Level level(*this);
  auto letter = static_cast<char>(n->operation);
  const Ast* operand = n->kid(0);
  if (!operand) return tree::make_file_test(a_, letter, letter == 't' ? handle_constant("main::STDIN") : topic(), false);
  if (operand->kind == Kind::FileTest) return tree::make_file_test(a_, letter, file_test(operand), true);
  if ((operand->kind == Kind::FileHandleName || operand->kind == Kind::Bareword) && (operand->text == "main::_" || operand->text == "_"))
    return tree::make_file_test(a_, letter, nullptr, false);
  return tree::make_file_test(a_, letter, operand->kind == Kind::Bareword ? handle(operand) : expression(operand), false);
}

Resolver::N* Resolver::handle_constant(std::string_view name) { return tree::make_glob_constant(a_, glob(name)); }

// The builtins with nodes of their own. What is not here is a row.
const Resolver::BuiltinMaker* Resolver::find_maker(std::string_view name) {
  using R = Resolver;
  using A = const Ast*;
  static const std::pair<std::string_view, BuiltinMaker> makers[] = {
      {"caller", [](R& r, A n) { return tree::make_caller(r.a_, r.optional(n->kid(0))); }},
      {"chomp", [](R& r, A n) { return r.chop(n, true); }},
      {"chop", [](R& r, A n) { return r.chop(n, false); }},
      {"defined", [](R& r, A n) { return r.defined(n); }},
      {"delete", [](R& r, A n) { return r.delete_element(n); }},
      {"each", [](R& r, A n) { return tree::make_keys(r.a_, r.container(n->kid(0)), 'e'); }},
      {"exists", [](R& r, A n) { return r.exists(n); }},
      {"formline", [](R& r, A n) {
         tree::Nodes nodes;
         for (A kid : n->kids()) nodes.push_back(r.noted(r.lvalue(kid), true));
         return tree::make_formline(r.a_, std::move(nodes));
       }},
      {"keys", [](R& r, A n) { return tree::make_keys(r.a_, r.container(n->kid(0)), 'k'); }},
      {"pop", [](R& r, A n) { return r.pop_or_shift(n, false); }},
      {"pos", [](R& r, A n) { return tree::make_pos(r.a_, n->kid(0) ? r.lvalue(n->kid(0)) : r.topic()); }},
      {"push", [](R& r, A n) { return r.push_or_unshift(n, false); }},
      {"readpipe", [](R& r, A n) {
         if (const Row& row = *r.in_.builtin("readpipe"); !permits(r.in_, row.needs)) return tree::make_row(r.a_, permitted_row(r.in_, row), {});
         const Ast* command = n->kid(0);
         if (command && command->kind == Kind::Interpolate && command->child_count == 1) command = command->kid(0);
         return tree::make_backticks(r.a_, r.guarded(command ? r.expression(command) : r.topic(), "``"));
       }},
      {"reverse", [](R& r, A n) { return tree::make_reverse(r.a_, r.flat(n)); }},
      {"scalar", [](R& r, A n) { return tree::make_scalar_context(r.a_, r.is_args_array(n->kid(0)) ? tree::make_args_array(r.a_) : r.expression(n->kid(0))); }},
      {"shift", [](R& r, A n) { return r.pop_or_shift(n, true); }},
      {"splice", [](R& r, A n) { return r.splice(n); }},
      {"split", [](R& r, A n) { return r.split(n); }},
      {"substr", [](R& r, A n) { return tree::make_substr(r.a_, r.place_and_values(n)); }},
      {"tie", [](R& r, A n) { return r.tie(n); }},
      {"tied", [](R& r, A n) { return tree::make_tied(r.a_, r.tie_target(n->kid(0)), false); }},
      {"undef", [](R& r, A n) { return r.undef(n); }},
      {"unshift", [](R& r, A n) { return r.push_or_unshift(n, true); }},
      {"untie", [](R& r, A n) { return tree::make_tied(r.a_, r.tie_target(n->kid(0)), true); }},
      {"values", [](R& r, A n) { return tree::make_keys(r.a_, r.container(n->kid(0)), 'v'); }},
      {"vec", [](R& r, A n) { return tree::make_vec(r.a_, r.place_and_values(n)); }},
      {"wantarray", [](R& r, A) { return tree::make_wantarray(r.a_); }},
  };
  auto at = std::lower_bound(std::begin(makers), std::end(makers), name, [](const auto& m, std::string_view wanted) { return m.first < wanted; });
  return at != std::end(makers) && at->first == name ? &at->second : nullptr;
}

Resolver::N* Resolver::builtin(const Ast* n) {
  if (const BuiltinMaker* maker = find_maker(n->text)) return (*maker)(*this, n);
  return row_call(n, row_for(n));
}

Resolver::N* Resolver::chop(const Ast* n, bool chomp) {
  if (n->child_count <= 1) return tree::make_chop(a_, n->kid(0) ? lvalue(n->kid(0)) : topic(), chomp);
  tree::Nodes targets;
  for (const Ast* kid : n->kids()) targets.push_back(lvalue(kid));
  return tree::make_chop(a_, tree::make_list(a_, std::move(targets)), chomp);
}

tree::Nodes Resolver::flat(const Ast* n) {
  tree::Nodes nodes;
  for (const Ast* kid : n->kids())
    if (kid) nodes.push_back(expression(kid));
  return nodes;
}

tree::Nodes Resolver::place_and_values(const Ast* n) {
  tree::Nodes nodes;
  for (uint32_t k = 0; k < n->child_count; ++k) nodes.push_back(!n->kid(k) ? nullptr : k == 0 ? lvalue(n->kid(k)) : expression(n->kid(k)));
  return nodes;
}

Resolver::N* Resolver::container(const Ast* n) {
  while (n->kind == Kind::List && n->child_count == 1) n = n->kid(0);
  if (n->kind == Kind::Reference) n = n->kid(0);
  return lvalue(n);
}

Resolver::N* Resolver::defined(const Ast* n) {
  const Ast* operand = n->kid(0);
  while (operand && operand->kind == Kind::List && operand->child_count == 1) operand = operand->kid(0);
  if (!operand) return tree::make_defined(a_, topic());
  if (operand->kind == Kind::FunctionName) return tree::make_exists_sub(a_, glob(operand->text), true);
  if (operand->kind == Kind::Call && operand->has(parser::Ampersand) && operand->has(parser::SharesArguments)) return tree::make_exists_sub(a_, glob(operand->text), true);
  if ((operand->kind == Kind::CallDynamic && operand->has(parser::SharesArguments)) || (operand->kind == Kind::Deref && operand->sigil == '&')) {
    const Ast* code = operand->kid(0);
    return tree::make_defined_code(a_, code->kind == Kind::Block ? tree::make_do_block(a_, block(code)) : expression(code));
  }
  if (is_args_array(operand)) return tree::make_defined(a_, tree::make_args_array(a_));
  if (!taints_ && operand->kind == Kind::Assign && operand->kid(1)->kind == Kind::Readline && !is_list_form(operand->kid(0)))
    return tree::make_readline_condition(a_, assignment(operand));
  return tree::make_defined(a_, expression(operand));
}

Resolver::N* Resolver::exists(const Ast* n) {
  const Ast* operand = n->kid(0);
  while (operand && operand->kind == Kind::List && operand->child_count == 1) operand = operand->kid(0);
  if (operand->kind == Kind::FunctionName || (operand->kind == Kind::Call && operand->has(parser::Ampersand)))
    return tree::make_exists_sub(a_, glob(operand->text), false);
  if ((operand->kind == Kind::CallDynamic && operand->has(parser::SharesArguments)) || (operand->kind == Kind::Deref && operand->sigil == '&')) {
    const Ast* code = operand->kid(0);
    return tree::make_defined_code(a_, code->kind == Kind::Block ? tree::make_do_block(a_, block(code)) : expression(code), true);
  }
  return tree::make_exists(a_, plain_expression(operand));
}

Resolver::N* Resolver::delete_element(const Ast* n) {
  const Ast* operand = n->kid(0);
  while (operand && operand->kind == Kind::List && operand->child_count == 1) operand = operand->kid(0);
  bool localized = operand->kind == Kind::Local;
  if (localized) { note_local(); operand = operand->kid(0); }
  return tree::make_delete(a_, plain_expression(operand), localized);
}

Resolver::N* Resolver::pop_or_shift(const Ast* n, bool front) {
  const Ast* target = n->kid(0);
  bool in_sub = !body_.is_file;
  if (!target && !in_sub) return tree::make_pop(a_, tree::make_global(a_, '@', in_.known.argv, "@ARGV"), front);
  if (!target || is_args_array(target)) return front && in_.find_glob("DB::args") ? tree::make_shift_kept_args(a_) : tree::make_shift_args(a_, !front);
  return tree::make_pop(a_, container(target), front);
}

Resolver::N* Resolver::push_or_unshift(const Ast* n, bool front) {
  tree::Nodes values;
  for (uint32_t k = 1; k < n->child_count; ++k)
    if (n->kid(k)) values.push_back(expression(n->kid(k)));
  return tree::make_push(a_, container(n->kid(0)), std::move(values), front);
}

Resolver::N* Resolver::splice(const Ast* n) {
  tree::Nodes nodes;
  for (uint32_t k = 0; k < n->child_count; ++k)
    if (n->kid(k)) nodes.push_back(k == 0 ? container(n->kid(0)) : expression(n->kid(k)));
  return tree::make_splice(a_, std::move(nodes));
}

Resolver::N* Resolver::tie_target(const Ast* n) {
  while (n->kind == Kind::List && n->child_count == 1) n = n->kid(0);
  return lvalue(n);
}

Resolver::N* Resolver::tie(const Ast* n) {
  tree::Nodes nodes;
  for (uint32_t k = 1; k < n->child_count; ++k)
    if (n->kid(k)) nodes.push_back(expression(n->kid(k)));
  return tree::make_tie(a_, tie_target(n->kid(0)), std::move(nodes));
}

Resolver::N* Resolver::undef(const Ast* n) {
  const Ast* target = n->kid(0);
  if (!target) return tree::make_undef(a_, nullptr);
  while (target->kind == Kind::List && target->child_count == 1) target = target->kid(0);
  if (target->kind == Kind::FunctionName || (target->kind == Kind::Call && target->has(parser::Ampersand))) return tree::make_undef_sub(a_, glob(target->text));
  if (target->kind == Kind::Deref && target->sigil == '&') return tree::make_undef_code(a_, expression(target->kid(0)));
  return tree::make_undef(a_, lvalue(target));
}

}  // namespace nacre
