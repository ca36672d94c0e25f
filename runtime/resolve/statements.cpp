// SPDX-License-Identifier: MIT
// Statements, blocks, branches and loops.
#include <algorithm>

#include "parser/vocabulary.h"
#include "runtime/compile.h"
#include "runtime/compile_vocabulary.h"
#include "runtime/resolve/resolver.h"

namespace nacre {

using parser::Kind;

namespace {
// while (my $line = <FH>), as the parser hands it over: defined(my $line = <FH>)
bool reads_own_line(const parser::Node* test) {
  if (!test || test->kind != Kind::Builtin || test->text != "defined" || !test->kid(0) || test->kid(0)->kind != Kind::Assign) return false;
  const parser::Node* variable = test->kid(0)->kid(0);
  return variable->kind == Kind::Declare && variable->declarator == parser::Declarator::My && !variable->has(parser::Parenthesised) &&
         test->kid(0)->kid(1)->kind == Kind::Readline;
}
}  // namespace

void Resolver::resolve(const parser::SubTree& sub, bool is_program) {
  pragmas_ = sub.pragmas;
  body_.file = std::string(sub.file);
  file_ = body_.file;
  line_ = sub.first_line;
  body_.first_line = sub.first_line;
  body_.last_line = sub.last_line;
  body_.is_lvalue = sub.is_lvalue;
  body_.aliases_args = false;
  body_.attributes = std::string(sub.attributes);
  body_.root = sub.body ? block(sub.body, true) : tree::make_nothing(a_);
  if (is_program && sub.body) warn_last_statement(sub.body);
  if (!errors_.empty()) throw StrictErrors{{errors_, false}};
  if (sub.min_arguments >= 0) {
    std::vector<tree::StatementParts> parts;
    Place start{file_, sub.first_line, pragmas_};
    parts.push_back({start, arity_check(sub), {}});
    parts.push_back({start, body_.root, {}});
    body_.root = tree::make_block(a_, std::move(parts), 0, 0, false, false);
  }
  body_.slots = sub.scope ? sub.scope->slots : 0;
  if (sub.scope && sub.scope->has_eval) body_.aliases_args = true;
  if (sub.scope) {
    for (const parser::Capture& c : sub.scope->captures) {
      int32_t place = c.outer_capture == -1 ? static_cast<int32_t>(c.variable->slot) : ~c.outer_capture;
      if (c.outer_capture == -1 && c.variable->declarator == parser::Declarator::State && c.variable->owner)
        place = ~static_cast<int32_t>(body_of(in_, c.variable->owner, names_)->state_place(c.variable));
      body_.capture_plan.push_back(place);
      body_.capture_sigils.push_back(c.variable->name.empty() ? '$' : c.variable->name[0]);
    }
  }
}

void Resolver::fail(std::string_view message, const Ast* n) const {
  std::string text(message);
  text.append(" at ").append(file_).append(" line ").append(std::to_string(n && n->line ? n->line : line_)).append(".\n");
  throw parser::Abandoned{text, false};
}

void Resolver::refuse_depth() const { fail("Out of stack: the program is nested too deeply", nullptr); }

void Resolver::warn(parser::Warn category, std::string_view message, const Ast* n) const {
  Place place{file_, n && n->line ? n->line : line_, pragmas_};
  Frame* f = in_.frame;
  if (!f) {
    if (!in_.warns_at(category, place)) return;
    in_.warn_text(std::string(message).append(" at ").append(file_).append(" line ").append(std::to_string(place.line)).append(".\n"));
    return;
  }
  const Place* before = std::exchange(f->place, &place);
  in_.warn(category, message);
  f->place = before;
}

// A body's outermost block leaves its variables to the frame, which lets go of its whole pad.
Resolver::N* Resolver::block(const Ast* n, bool is_body) {
  if (n->kind != Kind::Block) return expression(n);
  BlockFacts facts;
  BlockFacts* outer = std::exchange(facts_, &facts);
  const parser::Pragmas* outer_pragmas = pragmas_;
  std::vector<tree::StatementParts> statements;
  statements.reserve(n->kids().size());
  auto is_lexical_sub = [](const Ast* s) {
    if (s->kind == Kind::Statement && s->kid(0)) s = s->kid(0);
    return s->kind == Kind::SubDefinition && s->sub && s->kid(0) && s->kid(0)->kind == Kind::Lexical;
  };
  for (const Ast* s : n->kids())                             // my sub f {...}: there from the block's start
    if (is_lexical_sub(s)) statements.push_back(statement_parts(s));
  for (size_t k = 0; k < n->kids().size(); ++k) {
    const Ast* s = n->kids()[k];
    if (s->kind == Kind::Nothing || is_lexical_sub(s)) continue;
    if (s->kind == Kind::Statement) {
      pragmas_ = s->pragmas ? s->pragmas : pragmas_;
      line_ = s->line;
      if (!s->text.empty() && s->text != file_) file_ = in_.intern(s->text)->view();   // #line
      const Ast* inner = s->kid(0);
      if ((!inner || inner->kind == Kind::Nothing) && s->label.empty()) continue;
    }
    statements.push_back(statement_parts(s));
  }
  warn_useless_statements(n);
  facts_ = outer;
  pragmas_ = outer_pragmas;
  return tree::make_block(a_, std::move(statements), n->first_slot, is_body ? 0 : n->slot_count, facts.has_local, facts.has_match);
}

tree::StatementParts Resolver::statement_parts(const Ast* n) {
  Level level(*this);
  tree::StatementParts parts = plain_statement_parts(n);
  parts.node = level.checked(parts.node);
  return parts;
}

tree::StatementParts Resolver::plain_statement_parts(const Ast* n) {
  tree::StatementParts parts{};
  if (n->kind != Kind::Statement) {
    parts.place = {file_, n->line ? n->line : line_, pragmas_};
    parts.node = statement(n);
    if (taints_) parts.node = tainting_statement(n, parts.node);
    return parts;
  }
  parts.place = {file_, n->line, pragmas_};
  parts.label = n->label.empty() ? std::string_view() : in_.intern(n->label)->view();
  std::string_view outer_label = std::exchange(label_, parts.label);
  parts.node = n->kid(0) ? statement(n->kid(0)) : tree::make_nothing(a_);
  if (taints_ && n->kid(0)) parts.node = tainting_statement(n->kid(0), parts.node);
  label_ = outer_label;
  return parts;
}

Resolver::N* Resolver::statement(const Ast* n) {
  switch (n->kind) {
    case Kind::Block: return block(n);
    case Kind::Statement: {
      std::vector<tree::StatementParts> one;
      one.push_back(statement_parts(n));
      return tree::make_block(a_, std::move(one), 0, 0, false, false);
    }
    case Kind::If: return if_statement(n);
    case Kind::While: {
      tree::LoopParts parts = loop_parts(n, n->kid(1), n->kid(2));
      bool outside = std::exchange(facts_->has_match, false);
      N* c = n->kid(0) ? loop_condition(n->kid(0)) : nullptr;
      parts.saves_match = facts_->has_match && n->kid(1) && n->kid(1)->kind == Kind::Block;
      parts.refilled = parts.slot_count == 1 && !taints_ && reads_own_line(n->kid(0));
      facts_->has_match |= outside;
      return tree::make_while(a_, std::move(parts), c, n->has(parser::Until), n->has(parser::BodyFirst));
    }
    case Kind::ForLoop: {
      std::string label(label_);
      N* start = optional(n->kid(0));
      N* test = n->kid(1) ? loop_condition(n->kid(1)) : nullptr;
      N* step = optional(n->kid(2));
      tree::LoopParts parts = loop_parts(n, n->kid(3), nullptr);
      warn_useless(n->kid(2));
      warn_useless(n->kid(0));
      return tree::make_for(a_, std::move(parts), start, test, step);
    }
    case Kind::Foreach: return foreach_loop(n);
    case Kind::BareBlock: {
      tree::LoopParts parts = loop_parts(n, n->kid(0), n->kid(1));
      return tree::make_bare_block(a_, std::move(parts));
    }
    case Kind::PackageBlock: {
      N* body = block(n->kid(0));
      return body;
    }
    case Kind::SubDefinition: return n->sub && n->kid(0) ? lexical_sub(n) : tree::make_nothing(a_);
    case Kind::Try: return try_statement(n);
    case Kind::Defer: note_local(); return tree::make_defer(a_, block(n->kid(0)));
    case Kind::Nothing: return tree::make_nothing(a_);
    default: return result(n, expression(n));
  }
}

// In an lvalue sub the last value may have to be a place.
Resolver::N* Resolver::result(const Ast* n, N* node) {
  if (!body_.is_lvalue || !n || n->kind == Kind::Return || is_list_form(n)) return node;
  return tree::make_place_result(a_, node);
}

// next and its kin: where the loop they mean is around them in this sub, they need not look for it.
Resolver::N* Resolver::jump(const Ast* n, Flow flow) {
  bool here = !n->kid(0) && !loops_.empty() && (n->text.empty() || std::find(loops_.begin(), loops_.end(), n->text) != loops_.end());
  return tree::make_jump(a_, flow, std::string(n->text), optional(n->kid(0)), here);
}

Resolver::N* Resolver::lexical_sub(const Ast* n) {
  const parser::Variable* v = n->kid(0)->variable;
  using Where = tree::ForeachVariable::Where;
  if (v->declarator == parser::Declarator::State) return tree::make_lexical_sub(a_, closure(n), {Where::Captured, body_.state_place(v), nullptr});
  return tree::make_lexical_sub(a_, closure(n), {Where::Own, v->slot, nullptr});
}

Resolver::N* Resolver::arity_check(const parser::SubTree& sub) {
  int32_t pairs_from = -1;
  if (sub.max_arguments < 0) {                               // the signature is the first statement: my (...) = @_
    const Ast* n = sub.body && sub.body->child_count ? sub.body->kid(0) : nullptr;
    while (n && n->kind != Kind::Declare) n = n->kid(0);
    if (n && n->child_count && n->kid(n->child_count - 1)->sigil == '%') pairs_from = static_cast<int32_t>(n->child_count) - 1;
  }
  return tree::make_arity_check(a_, sub.min_arguments, sub.max_arguments, pairs_from);
}

Resolver::N* Resolver::try_statement(const Ast* n) {
  N* body = block(n->kid(0));
  tree::ForeachVariable error{tree::ForeachVariable::Where::Own, 0, nullptr};
  if (n->kid(1)) error = loop_variable(n->kid(1));
  N* handler = n->kid(2) ? block(n->kid(2)) : nullptr;
  return tree::make_try(a_, body, error, handler, n->kid(3) ? block(n->kid(3)) : nullptr);
}

tree::LoopParts Resolver::loop_parts(const Ast* n, const Ast* body, const Ast* after) {
  tree::LoopParts parts;
  parts.label = std::string(label_);
  std::string_view outer = std::exchange(label_, {});
  parts.first_slot = n->first_slot;
  parts.slot_count = n->slot_count;
  if (!n->has(parser::BodyFirst)) loops_.push_back(parts.label.empty() ? std::string_view() : in_.intern(parts.label)->view());
  parts.body = body ? block(body) : tree::make_nothing(a_);
  if (n->kind == Kind::While || n->kind == Kind::ForLoop || n->kind == Kind::Foreach) warn_last_statement(body);
  if (!n->has(parser::BodyFirst)) loops_.pop_back();
  parts.after = after ? block(after) : nullptr;
  label_ = outer;
  return parts;
}

Resolver::N* Resolver::if_statement(const Ast* n) {
  std::vector<std::pair<N*, N*>> branches;
  auto kids = n->kids();
  size_t k = 0;
  for (; k + 1 < kids.size(); k += 2) {
    N* c = condition(kids[k]);
    if (k > 0 && kids[k]->line > line_) c = tree::make_placed(a_, {file_, kids[k]->line, pragmas_}, c);
    bool never = (kids[k]->kind == Kind::Integer && kids[k]->integer == 0) || (kids[k]->kind == Kind::String && (kids[k]->text.empty() || kids[k]->text == "0"));
    bool outside = std::exchange(unreachable_, unreachable_ || never);
    branches.emplace_back(c, block(kids[k + 1]));
    unreachable_ = outside;
  }
  if (kids.size() == 2 && kids[0]->kind == Kind::Not) return tree::make_if(a_, std::move(branches), nullptr, condition(kids[0]->kid(0)));
  return tree::make_if(a_, std::move(branches), k < kids.size() && kids[k] ? block(kids[k]) : nullptr);
}

tree::ForeachVariable Resolver::loop_variable(const Ast* variable) {
  using Where = tree::ForeachVariable::Where;
  if (!variable) return {Where::Global, 0, in_.known.topic};
  if (variable->kind == Kind::Declare) variable = variable->kid(0);
  if (variable->kind != Kind::Lexical) return {Where::Global, 0, glob(variable->text)};
  if (variable->variable->declarator == parser::Declarator::State && variable->capture < 0) return {Where::Captured, body_.state_place(variable->variable), nullptr};
  if (variable->capture < 0) return {Where::Own, variable->variable->slot, nullptr};
  return {Where::Captured, static_cast<uint32_t>(variable->capture), nullptr};
}

Resolver::N* Resolver::foreach_loop(const Ast* n) {
  const Ast* list = n->kid(1);
  if (n->kid(0) && n->kid(0)->kind == Kind::List) {          // for my ($k, $v) (%h)
    std::vector<tree::ForeachVariable> variables;
    for (const Ast* each : n->kid(0)->kids()) variables.push_back(loop_variable(each));
    N* values = list ? lvalue(list) : tree::make_nothing(a_);
    return tree::make_foreach_several(a_, loop_parts(n, n->kid(2), n->kid(3)), std::move(variables), values);
  }
  tree::ForeachVariable v = loop_variable(n->kid(0));
  // for (a .. b) alone needs no list.
  const Ast* only = list;
  while (only && only->kind == Kind::List && only->child_count == 1) only = only->kid(0);
  N* from = nullptr;
  N* to = nullptr;
  N* items;
  if (only && only->kind == Kind::Range) {
    from = scalar_only(only->kid(0));
    to = scalar_only(only->kid(1));
    items = expression(only);
  } else {
    items = only && (only->kind == Kind::Lexical || only->kind == Kind::Global || only->kind == Kind::Deref) && only->sigil == '@' && !is_args_array(only)
                ? array(only)
                : list ? looped(list) : tree::make_nothing(a_);
  }
  bool outside = std::exchange(facts_->has_match, false);
  tree::LoopParts parts = loop_parts(n, n->kid(2), n->kid(3));
  parts.saves_match = facts_->has_match;                     // s/a/b/ for ...
  facts_->has_match |= outside;
  return tree::make_foreach(a_, std::move(parts), v, items, from, to);
}

}  // namespace nacre
