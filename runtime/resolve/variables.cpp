// SPDX-License-Identifier: MIT
// Variables, elements, declarations, local: names that the parser has bound become slots, captures and globs.
#include "runtime/resolve/resolver.h"

namespace nacre {

using parser::Kind;

Glob* Resolver::glob(std::string_view qualified) { return &in_.glob(qualified); }

Resolver::N* Resolver::topic() {
  N* node = tree::make_global(a_, '$', in_.known.topic, "$_");
  return taints_ ? watched_topic(node) : node;
}

std::string Resolver::display_name(char sigil, std::string_view qualified) const {
  if (qualified.starts_with("main::")) qualified.remove_prefix(6);
  return sigil + std::string(qualified);
}

bool Resolver::is_args_array(const Ast* n) const {
  return n && n->kind == Kind::Global && n->sigil == '@' && n->text == "main::_";
}

Resolver::N* Resolver::lexical(const Ast* n) {
  const parser::Variable* v = n->variable;
  if (n->sigil == '&') {
    bool is_state = v->declarator == parser::Declarator::State && n->capture < 0;
    uint32_t index = is_state ? body_.state_place(v) : n->capture < 0 ? v->slot : static_cast<uint32_t>(n->capture);
    return tree::make_lexical_code(a_, is_state || n->capture >= 0, index);
  }
  if (v->declarator == parser::Declarator::State && n->capture < 0) return tree::make_captured(a_, n->sigil, body_.state_place(v), v->name);
  if (n->capture < 0) return tree::make_own(a_, n->sigil, v->slot, v->name);
  return tree::make_captured(a_, n->sigil, static_cast<uint32_t>(n->capture), v->name);
}

Resolver::N* Resolver::global(const Ast* n) {
  if (is_args_array(n)) {
    body_.aliases_args = true;
    return tree::make_args_array(a_);
  }
  if (n->sigil == '%' && n->text.ends_with("::") && n->text.size() > 2) {
    std::string_view package = n->text.substr(0, n->text.size() - 2);
    return tree::make_stash_hash(a_, std::string(package));
  }
  Glob* g = glob(n->text);
  return tree::make_global(a_, n->sigil, g, display_name(n->sigil, n->text));
}

// $a["x"]   a constant is taken for a number, and warned about, here and once.
Resolver::N* Resolver::array_index(const Ast* n) {
  N* index = scalar_only(n);
  const Value* constant = index->constant();
  if (!constant || constant->tag != Tag::Str) return index;
  if (!looks_like_number(*constant)) warn(parser::Warn::Numeric, in_.not_numeric(*constant, "array element"), n);
  return tree::make_constant(a_, Value::integer(to_integer(in_, *constant)));
}

Resolver::N* Resolver::variable(const Ast* n) {
  switch (n->kind) {
    case Kind::Lexical: return lexical(n);
    case Kind::Global: return global(n);
    case Kind::GlobName: return tree::make_glob_constant(a_, glob(n->text));
    case Kind::Deref: {
      if (n->sigil == '&') return tree::make_dynamic_call(a_, expression(n->kid(0)), {});
      const Ast* inner = n->kid(0);
      return tree::make_deref(a_, n->sigil, inner->kind == Kind::Block ? tree::make_do_block(a_, block(inner)) : expression(inner));
    }
    case Kind::ArrayLast: return tree::make_array_last(a_, array(n->kid(0)));
    case Kind::ArrayElement:
      if (is_args_array(n->kid(0))) return tree::make_args_element(a_, scalar_only(n->kid(1)));
      return tree::make_array_element(a_, array(n->kid(0)), array_index(n->kid(1)));
    case Kind::HashElement: {
      const Ast* container = n->kid(0);
      if (container->kind == Kind::Deref && container->sigil == '*') return tree::make_glob_slot(a_, expression(container), key(n->kid(1)));
      if (container->kind == Kind::GlobName) return tree::make_glob_slot(a_, expression(container), key(n->kid(1)));
      return tree::make_hash_element(a_, hash(container), key(n->kid(1)));
    }
    case Kind::ArraySlice: return tree::make_array_slice(a_, array(n->kid(0)), list_of(n->kid(1)), false);
    case Kind::IndexValueSlice: return tree::make_array_slice(a_, array(n->kid(0)), list_of(n->kid(1)), true);
    case Kind::HashSlice: return tree::make_hash_slice(a_, hash(n->kid(0)), list_of(n->kid(1)), false);
    case Kind::KeyValueSlice: return tree::make_hash_slice(a_, hash(n->kid(0)), list_of(n->kid(1)), true);
    case Kind::ListSlice: return tree::make_list_slice(a_, list_of(n->kid(0)), list_of(n->kid(1)));
    default: return expression(n);
  }
}

// A container: @x, @$x, @{...}; also (list assignment) as in push @{$x = []}.
Resolver::N* Resolver::array(const Ast* n) { return variable(n); }
Resolver::N* Resolver::hash(const Ast* n) { return variable(n); }

// A hash key: text constants keep one shared String, so that look-ups meet by pointer; $h{1, 2} joins by $; .
Resolver::N* Resolver::key(const Ast* n) {
  switch (n->kind) {
    case Kind::Bareword:
    case Kind::String: return text_constant(n->text, n->has(parser::Utf8));
    case Kind::Integer: return text_constant(std::to_string(n->integer));
    case Kind::List:
      if (n->child_count > 1) {
        return tree::make_join_list(a_, in_.known.subscript_separator, list_of(n));
      }
      if (n->child_count == 1) return key(n->kid(0));
      return expression(n);
    default: return expression(n);
  }
}

// An element of @_ that may be changed shows the caller's variable: the caller must then pass it and not a copy.
Resolver::N* Resolver::lvalue(const Ast* n) {
  if (n->child_count == 0) return plain_lvalue(n);
  Level level(*this);
  return level.checked(plain_lvalue(n));
}

Resolver::N* Resolver::plain_lvalue(const Ast* n) {
  switch (n->kind) {
    case Kind::ArrayElement:
    case Kind::ArraySlice:
      if (is_args_array(n->kid(0))) body_.aliases_args = true;
      break;
    case Kind::List: {
      tree::Nodes nodes;
      for (const Ast* kid : n->kids()) nodes.push_back(lvalue(kid));
      return tree::make_list(a_, std::move(nodes));
    }
    case Kind::Conditional: return tree::make_conditional(a_, condition(n->kid(0)), lvalue(n->kid(1)), lvalue(n->kid(2)));
    case Kind::Declare: return declaration(n);
    case Kind::Local: return local(n);
    case Kind::Repeat:
      if (n->has(parser::ListRepeat)) return tree::make_repeat(a_, lvalue(n->kid(0)), scalar_only(n->kid(1)), true);
      break;
    default: break;
  }
  return expression(n);
}

Resolver::N* Resolver::aliased(const Ast* n) {
  switch (n->kind) {
    case Kind::Integer: case Kind::Number: case Kind::String: return tree::make_read_only(a_, expression(n));
    case Kind::List: {
      tree::Nodes nodes;
      for (const Ast* kid : n->kids()) nodes.push_back(aliased(kid));
      return tree::make_list(a_, std::move(nodes));
    }
    default: return lvalue(n);
  }
}

Resolver::N* Resolver::looped(const Ast* n) {
  if (is_element(n)) return tree::make_made_element(a_, lvalue(n));
  if (n->kind != Kind::List) return aliased(n);
  tree::Nodes nodes;
  for (const Ast* kid : n->kids()) nodes.push_back(looped(kid));
  return tree::make_list(a_, std::move(nodes));
}

Resolver::N* Resolver::declaration(const Ast* n) {
  if (n->child_count == 1 && !n->has(parser::Parenthesised)) return expression(n->kid(0));
  tree::Nodes nodes;
  for (const Ast* kid : n->kids()) {
    if (kid && kid->kind != Kind::Builtin) nodes.push_back(expression(kid));
    else nodes.push_back(tree::make_undef(a_, nullptr));
  }
  return tree::make_list(a_, std::move(nodes));
}

Resolver::N* Resolver::local(const Ast* n) {
  note_local();
  const Ast* target = n->kid(0);
  if (target->kind == Kind::Lexical) fail("Can't localize lexical variable " + target->variable->name, n);
  return tree::make_local(a_, lvalue(target));
}

bool Resolver::is_list_form(const Ast* n) const {
  switch (n->kind) {
    case Kind::Lexical: case Kind::Global: case Kind::Deref: return n->sigil == '@' || n->sigil == '%';
    case Kind::List: return true;
    case Kind::Declare: return n->has(parser::Parenthesised) || (n->child_count == 1 && is_list_form(n->kid(0)));
    case Kind::Local: return is_list_form(n->kid(0));
    case Kind::ArraySlice: case Kind::HashSlice: case Kind::IndexValueSlice: case Kind::KeyValueSlice: return true;
    case Kind::Conditional: return n->has(parser::Parenthesised) || (is_list_form(n->kid(1)) && is_list_form(n->kid(2)));
    case Kind::Repeat: return n->has(parser::ListRepeat);
    default: return false;
  }
}

}  // namespace nacre
