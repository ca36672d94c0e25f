// SPDX-License-Identifier: MIT
// AST -> executable tree: turns bound names into slots and globs, chooses nodes. Runs nothing. One Resolver a sub (a file and an eval string are
// subs too). A construct is a function here; its themes are files: statements, expressions, variables, calls, builtins, patterns.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "parser/ast.h"
#include "parser/names.h"
#include "runtime/interpreter.h"
#include "runtime/tree/body.h"
#include "runtime/tree/make.h"

namespace nacre {

using Ast = parser::Node;

class Resolver {
 public:
  Resolver(Interpreter& in, Body& body, std::shared_ptr<parser::NameStore> names) : in_(in), body_(body), a_(*body.arena), names_(std::move(names)) {}

  // Fills in body.root and what is known of the sub. Throws parser::Abandoned with perl's message (strict subs, Can't modify).
  // is_program: the main program's own text, whose last statement's value nobody wants.
  void resolve(const parser::SubTree& sub, bool is_program = false);

 private:
  using N = tree::Node;
  // A block being resolved: what its node must put back.
  struct BlockFacts {
    bool has_local = false, has_match = false;
  };
  // One level of what nests. The resolver recurses no further than the C stack goes, and puts in nodes that see to it that what it made
  // will not either, wherever on the stack it runs.
  class Level {
   public:
    explicit Level(Resolver& r) : r_(r), outside_(r.unchecked_levels_), checks_(outside_ + 1 >= levels_between_checks) {
      if (static_cast<const char*>(__builtin_frame_address(0)) <= r.in_.stack_limit) r.refuse_depth();
      r.unchecked_levels_ = checks_ ? 0 : outside_ + 1;
    }
    ~Level() { r_.unchecked_levels_ = outside_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    N* checked(N* node) { return checks_ ? tree::make_depth_check(r_.a_, node) : node; }

   private:
    static constexpr uint32_t levels_between_checks = 32;
    Resolver& r_;
    uint32_t outside_;
    bool checks_;
  };

  // statements.cpp
  N* block(const Ast* n, bool is_body = false);
  N* smart_operand(const Ast* n);                              // of ~~ : containers as references, a bare pattern as a qr object
  N* statement(const Ast* n);
  tree::StatementParts statement_parts(const Ast* n);
  tree::StatementParts plain_statement_parts(const Ast* n);
  N* if_statement(const Ast* n);
  N* foreach_loop(const Ast* n);
  N* try_statement(const Ast* n);
  N* lexical_sub(const Ast* n);
  N* jump(const Ast* n, Flow flow);
  N* result(const Ast* n, N* node);            // a statement's expression, or what `return` gives: a place in an lvalue sub
  tree::ForeachVariable loop_variable(const Ast* variable);
  N* arity_check(const parser::SubTree& sub);
  tree::LoopParts loop_parts(const Ast* n, const Ast* body, const Ast* after);

  // useless.cpp
  void warn_useless_statements(const Ast* block);
  void warn_last_statement(const Ast* block);
  void warn_useless(const Ast* n);             // n stands in void context
  std::string useless(const Ast* n) const;     // how the warning names it; empty: it does something

  // expressions.cpp
  N* expression(const Ast* n);                 // as a value, in whatever context the asker chooses
  N* plain_expression(const Ast* n);
  N* optional(const Ast* n) { return n ? expression(n) : nullptr; }
  N* list_of(const Ast* n);                    // null: the empty list
  N* read_list(const Ast* n);                  // the same, where all of it is read at once
  tree::Nodes items(const Ast* n);             // a List's children, or the one node
  std::vector<bool> late_items(std::span<Ast* const> items) const;   // late.cpp; empty: none
  static bool is_called_late(const Ast* callee, const Ast* arguments);   // what the arguments do shows in what is called
  N* scalar_only(const Ast* n);
  N* constant(Value owned) { return tree::make_constant(a_, owned); }
  N* text_constant(std::string_view text, bool utf8 = false);
  N* binary(const Ast* n);
  N* assignment(const Ast* n);
  N* op_assignment(const Ast* n);
  N* interpolation(const Ast* n);
  tree::Nodes items_of(const Ast* n);
  N* refuse_bareword(const Ast* n);
  static Value make_vstring(std::string_view text);
  tree::Nodes concatenated(const Ast* n);
  N* flip_flop(const Ast* n);
  N* condition(const Ast* n);
  N* loop_condition(const Ast* n);             // of while and for: <FH> and the like get their defined()
  N* plain_loop_condition(const Ast* n);

  // variables.cpp
  N* variable(const Ast* n);
  N* array_index(const Ast* n);
  N* lvalue(const Ast* n);                     // may be changed: an element of @_ then shows the caller's variable
  N* plain_lvalue(const Ast* n);
  N* aliased(const Ast* n);                    // what a loop variable or @_ stands for: literals may not be changed
  N* looped(const Ast* n);                     // aliased, and elements come into being: foreach, map, grep
  static bool is_element(const Ast* n) { return n && (n->kind == parser::Kind::ArrayElement || n->kind == parser::Kind::HashElement); }
  N* array(const Ast* n);
  N* hash(const Ast* n);
  N* lexical(const Ast* n);
  N* global(const Ast* n);
  N* declaration(const Ast* n);
  N* local(const Ast* n);
  N* key(const Ast* n);
  N* topic();
  bool is_args_array(const Ast* n) const;
  bool is_list_form(const Ast* n) const;       // an assignment to it is a list assignment
  std::string display_name(char sigil, std::string_view qualified) const;

  // calls.cpp
  N* named_call(const Ast* n);
  std::string_view handle_word(std::string_view qualified) const;
  N* dynamic_call(const Ast* n);
  N* method_call(const Ast* n);
  tree::Nodes arguments(const Ast* list, bool shows_literals = false);
  tree::Nodes prototyped_arguments(const Ast* n, const Code* code);
  std::optional<tree::SortKind> plain_comparison(const Ast* block) const;
  N* closure(const Ast* n);
  N* sort(const Ast* n);
  N* map_or_grep(const Ast* n);
  N* eval_string(const Ast* n);
  N* goto_node(const Ast* n);

  // builtins.cpp
  using BuiltinMaker = N* (*)(Resolver&, const Ast*);
  static const BuiltinMaker* find_maker(std::string_view name);
  N* builtin(const Ast* n);
  N* chop(const Ast* n, bool chomp);
  tree::Nodes flat(const Ast* n);
  tree::Nodes place_and_values(const Ast* n);
  N* container(const Ast* n);
  N* defined(const Ast* n);
  N* exists(const Ast* n);
  N* delete_element(const Ast* n);
  N* pop_or_shift(const Ast* n, bool front);
  N* push_or_unshift(const Ast* n, bool front);
  N* splice(const Ast* n);
  N* tie_target(const Ast* n);
  N* tie(const Ast* n);
  N* undef(const Ast* n);
  N* handle_constant(std::string_view name);
  N* row_call(const Ast* n, std::string_view name);
  N* print(const Ast* n);
  N* readline(const Ast* n);
  N* file_test(const Ast* n);
  N* handle(const Ast* n);

  // taint.cpp: what taint mode puts around the nodes; none of it is asked for where that is off
  N* tainting(const Ast* n);                   // expression()
  N* tainting_builtin(const Ast* n, N* node);
  N* tainting_assignment(const Ast* n, N* node);
  N* tainting_statement(const Ast* n, N* node);
  N* tainting_loop_condition(const Ast* n, N* node);
  N* watched_topic(N* node);
  bool depends_on_locale(const Ast* n) const;  // of a match
  N* settled(N* condition);                    // reading it counts for the statement at once
  N* noted(N* piece, bool replacement);        // of a pattern, or what s/// puts in
  N* guarded(N* operand, std::string_view what);

  // patterns.cpp
  tree::PatternParts pattern_parts(const Ast* n, const Ast* pattern);
  N* reported(N* node, const tree::PatternReport& report, const Ast* n);
  N* quoted_pattern(const Ast* n, const Ast* pattern);
  N* match(const Ast* n);
  N* substitute(const Ast* n);
  N* transliterate(const Ast* n);
  N* split(const Ast* n);

  const parser::Pragmas& pragmas() const { return *pragmas_; }
  bool integer() const { return pragmas_->integer; }
  Glob* glob(std::string_view qualified);
  Glob* function(std::string_view qualified);
  [[noreturn]] void fail(std::string_view message, const Ast* n) const;
  [[noreturn]] void refuse_depth() const;
  void warn(parser::Warn category, std::string_view message, const Ast* n) const;
  void note_local() { facts_->has_local = true; }
  void note_match() { facts_->has_match = true; body_.saves_match = true; }

  Interpreter& in_;
  Body& body_;
  tree::Arena& a_;
  std::shared_ptr<parser::NameStore> names_;
  const bool taints_ = in_.options.taint != 0;
  uint32_t unchecked_levels_ = 0;              // around what is being resolved, since the last node that looks at the stack
  bool unreachable_ = false;                   // in the branch of if (0)
  std::string errors_;                         // strict subs: told together when the sub is done
  const parser::Pragmas* pragmas_ = nullptr;
  std::string_view file_;
  uint32_t line_ = 0;
  BlockFacts outermost_;
  BlockFacts* facts_ = &outermost_;
  std::vector<std::string_view> loops_;        // labels of the loops around, in this sub and eval; innermost last
  bool in_eval_block_ = false;
  std::string_view label_;                     // of the statement being resolved: its loop takes it
};

}  // namespace nacre
