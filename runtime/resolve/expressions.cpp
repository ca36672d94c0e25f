// SPDX-License-Identifier: MIT
// Expressions: literals, operators, assignment.
#include "runtime/resolve/resolver.h"

#include <algorithm>
#include "runtime/tree/id_targets.h"
#include "runtime/tree/taint.h"

namespace nacre {

using parser::Kind;
using parser::Operation;

Resolver::N* Resolver::text_constant(std::string_view text, bool utf8) {
  String* s = in_.intern(text, utf8);
  retain(s);
  return constant(Value::of(Tag::Str, s));
}

tree::Nodes Resolver::items(const Ast* n) {
  tree::Nodes nodes;
  if (!n) return nodes;
  if (n->kind != Kind::List) {
    nodes.push_back(expression(n));
    return nodes;
  }
  for (const Ast* kid : n->kids()) nodes.push_back(expression(kid));
  return nodes;
}

Resolver::N* Resolver::list_of(const Ast* n) {
  if (!n) return tree::make_nothing(a_);
  return expression(n);
}

Resolver::N* Resolver::read_list(const Ast* n) { return taints_ ? tree::make_watched(a_, list_of(n), {}) : list_of(n); }

Resolver::N* Resolver::scalar_only(const Ast* n) { return expression(n); }

Resolver::N* Resolver::condition(const Ast* n) { return taints_ ? settled(expression(n)) : expression(n); }

// `while (<FH>)`, `while ($x = <FH>)`, and the same of readdir, glob, each and shift: perl asks whether there was one, not whether it is true.
Resolver::N* Resolver::loop_condition(const Ast* n) {
  N* node = plain_loop_condition(n);
  return taints_ ? tainting_loop_condition(n, node) : node;
}

Resolver::N* Resolver::plain_loop_condition(const Ast* n) {
  while (n->kind == Kind::List && n->child_count == 1) n = n->kid(0);
  auto reads = [](const Ast* e) {
    return e->kind == Kind::Readline || e->kind == Kind::Glob || (e->kind == Kind::Builtin && (e->text == "readdir" || e->text == "each"));
  };
  if (n->kind == Kind::Readline) return tree::make_readline_condition(a_, tree::make_readline_assign(a_, topic(), readline(n)));
  if (reads(n)) return tree::make_defined(a_, tree::make_scalar_assign(a_, topic(), expression(n)));
  if (n->kind == Kind::Assign && !is_list_form(n->kid(0)) && reads(n->kid(1))) {
    if (n->kid(1)->kind == Kind::Readline) return tree::make_readline_condition(a_, assignment(n));
    return tree::make_defined(a_, assignment(n));
  }
  return condition(n);
}

Resolver::N* Resolver::expression(const Ast* n) {
  if (!n || n->child_count == 0) return taints_ ? tainting(n) : plain_expression(n);
  Level level(*this);
  return level.checked(taints_ ? tainting(n) : plain_expression(n));
}

Resolver::N* Resolver::plain_expression(const Ast* n) {
  if (!n) return tree::make_nothing(a_);
  switch (n->kind) {
    case Kind::Integer: return constant(Value::integer(n->integer));
    case Kind::Unsigned: return constant(Value::unsigned_integer(static_cast<uint64_t>(n->integer)));
    case Kind::Number: return constant(Value::number(n->number));
    case Kind::String: return text_constant(n->text, n->has(parser::Utf8));
    case Kind::VString: return constant(make_vstring(n->text));
    case Kind::Interpolate: return interpolation(n);
    case Kind::JoinList: return tree::make_join_list(a_, in_.known.list_separator, read_list(n->kid(0)));
    case Kind::Bareword:
      if (pragmas_->has(parser::StrictSubs)) return refuse_bareword(n);
      return text_constant(n->text);
    case Kind::FileHandleName: return tree::make_glob_constant(a_, glob(n->text));
    case Kind::Lexical: case Kind::Global: case Kind::GlobName: case Kind::Deref: case Kind::ArrayLast: case Kind::ArrayElement:
    case Kind::HashElement: case Kind::ArraySlice: case Kind::HashSlice: case Kind::IndexValueSlice: case Kind::KeyValueSlice: case Kind::ListSlice:
      return variable(n);
    case Kind::FunctionName: return tree::make_code_reference(a_, function(n->text));
    case Kind::Declare: return declaration(n);
    case Kind::Local: return local(n);

    case Kind::Binary: return binary(n);
    case Kind::Unary: return tree::make_unary(a_, n->operation, expression(n->kid(0)), integer());
    case Kind::PreIncrement: return tree::make_increment(a_, lvalue(n->kid(0)), true, false, integer());
    case Kind::PreDecrement: return tree::make_increment(a_, lvalue(n->kid(0)), true, true, integer());
    case Kind::PostIncrement: return tree::make_increment(a_, lvalue(n->kid(0)), false, false, integer());
    case Kind::PostDecrement: return tree::make_increment(a_, lvalue(n->kid(0)), false, true, integer());
    case Kind::Assign: return assignment(n);
    case Kind::OpAssign: return op_assignment(n);
    case Kind::And: return tree::make_and(a_, condition(n->kid(0)), expression(n->kid(1)));
    case Kind::Or: return tree::make_or(a_, condition(n->kid(0)), expression(n->kid(1)));
    case Kind::DefinedOr: return tree::make_defined_or(a_, condition(n->kid(0)), expression(n->kid(1)));
    case Kind::LogicalXor: return tree::make_xor(a_, condition(n->kid(0)), condition(n->kid(1)));
    case Kind::Not: return tree::make_not(a_, condition(n->kid(0)));
    case Kind::Conditional: return tree::make_conditional(a_, condition(n->kid(0)), expression(n->kid(1)), expression(n->kid(2)));
    case Kind::Range: return tree::make_range(a_, scalar_only(n->kid(0)), scalar_only(n->kid(1)), flip_flop(n));
    case Kind::Repeat: return tree::make_repeat(a_, n->has(parser::ListRepeat) ? expression(n->kid(0)) : noted(expression(n->kid(0)), false), scalar_only(n->kid(1)), n->has(parser::ListRepeat));
    case Kind::List: {
      if (n->child_count == 1) return n->kid(0)->kind == Kind::Nothing ? tree::make_nothing(a_) : tree::make_list(a_, items(n));
      if (n->child_count == 0) return tree::make_nothing(a_);
      if (std::vector<bool> late = late_items(n->kids()); !late.empty()) return tree::make_late_list(a_, items(n), std::move(late));
      return tree::make_list(a_, items(n));
    }
    case Kind::Reference: {
      const Ast* target = n->kid(0);
      if (target->kind == Kind::List && target->child_count == 1 && is_list_form(target->kid(0)) && target->has(parser::Parenthesised))
        return tree::make_reference(a_, lvalue(target->kid(0)), true);
      bool whole_code = (target->kind == Kind::Deref && target->sigil == '&') || (target->kind == Kind::CallDynamic && target->has(parser::SharesArguments));
      if (whole_code) {                                      // \&$x
        const Ast* code = target->kid(0);
        return tree::make_code_reference_of(a_, code->kind == Kind::Block ? tree::make_do_block(a_, block(code)) : expression(code));
      }
      if (is_args_array(target)) body_.aliases_args = true;
      return tree::make_reference(a_, lvalue(target), target->kind == Kind::List || (target->kind == Kind::Declare && target->has(parser::Parenthesised)));
    }
    case Kind::AnonymousArray: return tree::make_anonymous_array(a_, read_list(n->kid(0)));
    case Kind::AnonymousHash: return tree::make_anonymous_hash(a_, read_list(n->kid(0)));
    case Kind::AnonymousSub: return closure(n);
    case Kind::ChainedCompare: return tree::make_chained_compare(a_, items_of(n), std::string(n->text));
    case Kind::FileTest: return file_test(n);

    case Kind::Match: return match(n);
    case Kind::Substitute: return substitute(n);
    case Kind::Transliterate: return transliterate(n);
    case Kind::Pattern: return quoted_pattern(n, n->kid(0));

    case Kind::Builtin: return builtin(n);
    case Kind::Print: return print(n);
    case Kind::Sort: return sort(n);
    case Kind::Map: case Kind::Grep: return map_or_grep(n);
    case Kind::Readline: return readline(n);
    case Kind::Glob: return tree::make_glob_pattern(a_, n->kid(0) ? expression(n->kid(0)) : topic());
    case Kind::Call: return named_call(n);
    case Kind::CallDynamic: return dynamic_call(n);
    case Kind::MethodCall: return method_call(n);
    case Kind::DoBlock: return tree::make_do_block(a_, block(n->kid(0)));
    case Kind::DoFile: return tree::make_do_file(a_, guarded(expression(n->kid(0)), "do"));
    case Kind::EvalBlock: {
      std::vector<std::string_view> loops_outside = std::exchange(loops_, {});
      bool in_eval_outside = std::exchange(in_eval_block_, true);
      N* body = block(n->kid(0));
      loops_ = std::move(loops_outside);
      in_eval_block_ = in_eval_outside;
      return tree::make_eval_block(a_, body);
    }
    case Kind::EvalString: return eval_string(n);
    case Kind::Require: return tree::make_require(a_, n->text.empty() ? guarded(n->kid(0) ? expression(n->kid(0)) : topic(), "require") : nullptr, std::string(n->text));
    case Kind::Return: {
      N* value = n->kid(0) ? result(n->kid(0), expression(n->kid(0))) : nullptr;
      return in_eval_block_ ? tree::make_return_from_eval(a_, value) : tree::make_return(a_, value);
    }
    case Kind::Next: return jump(n, Flow::Next);
    case Kind::Last: return jump(n, Flow::Last);
    case Kind::Redo: return jump(n, Flow::Redo);
    case Kind::Goto: return goto_node(n);
    case Kind::Wantarray: return tree::make_wantarray(a_);
    case Kind::CurrentSub: return tree::make_current_sub(a_);
    case Kind::Stub: return tree::make_stub(a_);
    case Kind::Block: return block(n);
    case Kind::Statement: case Kind::If: case Kind::While: case Kind::ForLoop: case Kind::Foreach: case Kind::BareBlock: case Kind::SubDefinition:
    case Kind::PackageBlock: case Kind::Nothing: case Kind::Try: case Kind::Defer:
      return statement(n);
  }
  fail("Unknown construct", n);
}

tree::Nodes Resolver::items_of(const Ast* n) {
  tree::Nodes nodes;
  for (const Ast* kid : n->kids()) nodes.push_back(expression(kid));
  return nodes;
}

Resolver::N* Resolver::refuse_bareword(const Ast* n) {
  errors_.append("Bareword \"").append(n->text).append("\" not allowed while \"strict subs\" in use at ").append(file_);
  errors_.append(" line ").append(std::to_string(n->line ? n->line : line_)).append(".\n");
  return text_constant(n->text);
}

Value Resolver::make_vstring(std::string_view text) {
  return Value::of(Tag::VString, new_string(text, !is_ascii(text)));
}

Resolver::N* Resolver::interpolation(const Ast* n) {
  tree::Nodes parts;
  for (const Ast* kid : n->kids()) parts.push_back(expression(kid));
  return tree::make_interpolation(a_, std::move(parts), false);
}

// a . b . c is one node.
tree::Nodes Resolver::concatenated(const Ast* n) {
  std::vector<const Ast*> operands;
  for (; n->kind == Kind::Binary && n->operation == Operation::Concatenate; n = n->kid(0)) operands.push_back(n->kid(1));
  tree::Nodes parts{expression(n)};
  std::for_each(operands.rbegin(), operands.rend(), [&](const Ast* operand) { parts.push_back(expression(operand)); });
  return parts;
}

Resolver::N* Resolver::binary(const Ast* n) {
  if (n->operation == Operation::Concatenate) return tree::make_interpolation(a_, concatenated(n), true);
  if (n->operation == Operation::SmartMatch) {
    N* left_side = smart_operand(n->kid(0));
    return tree::make_smart_match(a_, left_side, smart_operand(n->kid(1)));
  }
  N* left = expression(n->kid(0));
  if (n->operation == Operation::IsA && n->kid(1)->kind == Kind::Bareword) return tree::make_isa(a_, left, text_constant(n->kid(1)->text));
  N* right = expression(n->kid(1));
  if (n->operation == Operation::IsA) return tree::make_isa(a_, left, right);
  if (n->operation >= Operation::NumLess && n->operation <= Operation::StrCompare) return tree::make_compare(a_, n->operation, left, right, integer());
  return tree::make_binary(a_, n->operation, left, right, integer(), pragmas_->has(parser::FeatureBitwise));
}

Resolver::N* Resolver::flip_flop(const Ast* n) {
  auto is_line = [](const Ast* side) { return side->kind == Kind::Integer; };
  return tree::make_flip_flop(a_, expression(n->kid(0)), expression(n->kid(1)), n->has(parser::ThreeDots), is_line(n->kid(0)), is_line(n->kid(1)));
}

namespace {
// ($<, $>) = ... , local ($(, $)) = ...
bool names_ids(const Ast* n) {
  if (n->kind == Kind::Global) return n->sigil == '$' && (n->text == "main::<" || n->text == "main::>" || n->text == "main::(" || n->text == "main::)");
  if (n->kind != Kind::List && n->kind != Kind::Local) return false;
  for (uint32_t k = 0; k < n->child_count; ++k)
    if (n->kid(k) && names_ids(n->kid(k))) return true;
  return false;
}
}  // namespace

Resolver::N* Resolver::assignment(const Ast* n) {
  const Ast* left = n->kid(0);
  const Ast* right = n->kid(1);
  if (left->kind == Kind::Builtin && left->text == "undef" && !left->kid(0)) fail("Can't modify undef operator in scalar assignment", n);
  if (is_list_form(left)) {
    // my (...) = @_ copies, so the caller may pass copies as well.
    N* value = is_args_array(right) ? tree::make_args_array(a_) : expression(right);
    N* target = lvalue(left);
    if (names_ids(left)) target = tree::make_id_targets(a_, target);
    N* assign = tree::make_list_assign(a_, target, value);
    if (left->kind == Kind::Declare && left->declarator == parser::Declarator::State) return tree::make_state_initialisation(a_, target, assign, body_.state_place(nullptr));
    return assign;
  }
  if (right->kind == Kind::List)                             // the comma operator drops all but the last
    for (uint32_t k = 0; k + 1 < right->child_count; ++k) warn_useless(right->kid(k));
  if (right->kind == Kind::Sort) warn(parser::Warn::Scalar, "Useless use of sort in scalar context", nullptr);
  N* value;
  if (right->kind == Kind::Readline) value = readline(right);
  else value = is_args_array(right) ? tree::make_args_array(a_) : expression(right);
  N* target = lvalue(left);
  if (right->kind == Kind::Readline) return tree::make_readline_assign(a_, target, value);
  N* assign = tree::make_scalar_assign(a_, target, value);
  if (left->kind == Kind::Declare && left->declarator == parser::Declarator::State) return tree::make_state_initialisation(a_, target, assign, body_.state_place(nullptr));
  return assign;
}

Resolver::N* Resolver::op_assignment(const Ast* n) {
  const Ast* left = n->kid(0);
  Operation op = n->operation;
  if (op == Operation::And || op == Operation::Or || op == Operation::DefinedOr) {
    if (is_list_form(left) && left->kind != Kind::List && left->kind != Kind::Conditional) return tree::make_logical_array_assign(a_, op, lvalue(left), expression(n->kid(1)));
    return tree::make_logical_assign(a_, op, lvalue(left), expression(n->kid(1)));
  }
  if (op == Operation::RepeatBy && is_list_form(left)) {     // (@a) x= 3 , my @a x= 3
    N* repeated = tree::make_repeat(a_, expression(left), scalar_only(n->kid(1)), true);
    return tree::make_list_assign(a_, lvalue(left), repeated);
  }
  return tree::make_op_assign(a_, op, lvalue(left), expression(n->kid(1)), integer());
}

}  // namespace nacre
