// SPDX-License-Identifier: MIT
// if unless while until for foreach: compound statements as rules.
#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

// --- what a loop's condition reads -------------------------------------------------------------------------------------------------------

static bool reads_a_line(const Node* node) {
  if (node->kind == Kind::Readline || node->kind == Kind::Glob) return true;
  return node->kind == Kind::Builtin && (node->text == "readdir" || node->text == "each" || node->text == "shift");
}

static Node* tested_for_defined(State& st, Node* operand) {
  Node* test = st.make(Kind::Builtin, st.token, {operand});
  test->line = operand->line;
  test->text = "defined";
  return test;
}

Node* implicit_defined(State& st, Node* condition) {
  if (!condition) return nullptr;
  if (condition->kind == Kind::Assign) {
    Node* left = condition->children[0];
    bool one_scalar = left->sigil == '$' || left->kind == Kind::ArrayElement || left->kind == Kind::HashElement || left->kind == Kind::Local ||
                      (left->kind == Kind::Declare && !left->has(Parenthesised) && left->children[0]->sigil == '$');
    if (one_scalar && reads_a_line(condition->children[1]) && condition->children[1]->text != "shift") return tested_for_defined(st, condition);
    return condition;
  }
  if (!reads_a_line(condition) || condition->text == "shift") return condition;
  Node* topic = variable(st, '$', "_", st.token);
  Node* assignment = st.make(Kind::Assign, st.token, {topic, condition});
  assignment->line = condition->line;
  return tested_for_defined(st, assignment);
}

namespace {

// --- pieces ------------------------------------------------------------------------------------------------------------------------------

template <char... c>
struct word {
  using rule_t = word;
  using subs_t = pegtl::empty_list;
  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class, template <class...> class>
  static bool match(Input& in, State& st) {
    static constexpr char spelling[] = {c...};
    if (!word_is(in.current(), in.end(), {spelling, sizeof...(c)})) return false;
    st.begin_token(in.current());
    in.bump(sizeof...(c));
    space(in, st);
    return true;
  }
};

Node* tested_expression(Input& in, State& st) {
  const char* at = in.current();
  Node* condition = full_expression(in, st);
  warn_of_assignment(st, condition, at);
  return condition;
}

Node* negated_expression(Input& in, State& st) {
  const char* at = in.current();
  return st.make(Kind::Not, at, {tested_expression(in, st)});
}

// An elsif is a statement of its own to messages: its condition carries its line.
Node* elsif_expression(Input& in, State& st) {
  uint32_t line = st.line(st.previous_token ? st.previous_token : in.current());
  Node* condition = tested_expression(in, st);
  condition->line = line;
  return condition;
}

Node* until_expression(Input& in, State& st) {
  const char* at = in.current();
  Node* condition = expression_or_nothing(in, st);
  warn_of_assignment(st, condition, at);
  return condition;
}
Node* loop_expression(Input& in, State& st) { return implicit_defined(st, until_expression(in, st)); }
Node* step_expression(Input& in, State& st) { return expression_or_nothing(in, st); }

bool names_visible(Input&, State& st) {
  st.names.introduce();
  return true;
}

template <Node* (*expression)(Input&, State&)>
struct in_parentheses : pegtl::seq<pegtl::must<token<'('>>, value<expression>, pegtl::must<token<')'>>, call<names_visible>> {};

struct body : value<block> {};
struct else_part : pegtl::seq<word<'e', 'l', 's', 'e'>, body> {};
struct elsif_part : pegtl::seq<word<'e', 'l', 's', 'i', 'f'>, in_parentheses<elsif_expression>, body> {};
struct continue_part : pegtl::sor<pegtl::seq<word<'c', 'o', 'n', 't', 'i', 'n', 'u', 'e'>, body>, nothing_there> {};

// --- statements --------------------------------------------------------------------------------------------------------------------------

template <Node* (*condition)(Input&, State&)>
struct choice : scoped<Kind::If, in_parentheses<condition>, body, pegtl::star<elsif_part>, pegtl::opt<else_part>> {};
struct if_statement : choice<tested_expression> {};
struct unless_statement : choice<negated_expression> {};

template <Node* (*condition)(Input&, State&)>
struct loop : scoped<Kind::While, in_parentheses<condition>, body, continue_part> {};
struct while_statement : loop<loop_expression> {};
struct until_statement : loop<until_expression> {};

struct c_style_rest : pegtl::seq<pegtl::must<token<';'>>, call<names_visible>, value<loop_expression>, pegtl::must<token<';'>>, value<step_expression>, pegtl::must<token<')'>>, body> {};

bool experimental(State& st, const char* what, const char* at) {
  warn_by_default(st, Warn::Experimental, std::string(what) + " is experimental", at);
  return true;
}

// --- foreach -----------------------------------------------------------------------------------------------------------------------------

struct LoopNames {
  Declarator declarator;
  std::vector<std::pair<std::string_view, const char*>> names;
  bool parenthesised = false;
};

void read_loop_names(Input& in, State& st, LoopNames& loop) {
  auto one = [&] {
    if (peek(in) != '$' && !loop.parenthesised) fatal(st, "Missing $ on loop variable", in.current());
    if (peek(in) != '$') syntax_error(st, in.current());
    const char* at = in.current();
    st.begin_token(at);
    in.bump(1);
    space(in, st);
    auto name = simple_word(in.current(), in.end());
    if (name.empty()) syntax_error(st, in.current());
    loop.names.push_back({name, at});
    go_to(in, name.data() + name.size());
    space(in, st);
  };
  if (!starts_word(peek(in)) && accept(in, st, '(')) {
    loop.parenthesised = true;
    experimental(st, "for my (...)", in.current());
    do one();
    while (accept(in, st, ',') && peek(in) != ')');
    expect(in, st, ')');
    return;
  }
  if (starts_word(peek(in))) {  // my Dog $spot
    auto type = scan_word(in.current(), in.end());
    go_to(in, type.data() + type.size());
    space(in, st);
  }
  one();
}

Node* declared_loop_variable(State& st, const LoopNames& loop) {
  std::size_t height = st.values.size();
  for (auto [name, at] : loop.names) {
    Variable* variable = declare(st, loop.declarator, "$" + std::string(name), at);
    variable->foreach_variable = true;
    Node* node = st.make(loop.declarator == Declarator::Our ? Kind::Global : Kind::Lexical, at);
    node->sigil = '$';
    node->flags |= Declares;
    if (loop.declarator == Declarator::Our)
      node->text = st.keep(variable->our_name);
    else
      node->variable = variable;
    st.values.push_back(node);
  }
  if (!loop.parenthesised) return pop(st);
  return list_of_values(st, loop.names[0].second, height);
}

Node* parenthesised_list(Input& in, State& st) {
  Node* list = parenthesised(in, st);
  mark_aliased(list);
  return list;
}

struct foreach_rest : pegtl::seq<body, continue_part> {};

// The variable is visible in the body only, not in the list.
bool foreach_with_declaration(Input& in, State& st, Declarator declarator) {
  LoopNames loop{declarator, {}};
  read_loop_names(in, st, loop);
  if (peek(in) != '(') syntax_error(st, in.current());
  Node* list = parenthesised_list(in, st);
  st.values.push_back(declared_loop_variable(st, loop));
  st.values.push_back(list);
  return match<foreach_rest>(in, st);
}

bool foreach_with_variable(Input& in, State& st) {
  Node* variable = scalar_without_subscript(in, st);
  space(in, st);
  if (variable->kind == Kind::Lexical) variable->variable->foreach_variable = true;
  st.values.push_back(variable);
  if (peek(in) != '(') syntax_error(st, in.current());
  st.values.push_back(parenthesised_list(in, st));
  return match<foreach_rest>(in, st);
}

bool declarator_word(Input& in, State& st, Declarator& declarator) {
  for (auto [spelling, meaning] : {std::pair{"my", Declarator::My}, {"our", Declarator::Our}, {"state", Declarator::State}})
    if (word_is(in.current(), in.end(), spelling)) {
      declarator = meaning;
      in.bump(std::string_view(spelling).size());
      space(in, st);
      return true;
    }
  return false;
}

// for (init; condition; step) or for (list): the first ; tells. Pushes the children; yields the kind.
Kind for_in_parentheses(Input& in, State& st) {
  const char* at = in.current();
  expect(in, st, '(');
  Node* first = expression_or_nothing(in, st);
  if (peek(in) == ';') {
    st.values.push_back(first);
    match<c_style_rest>(in, st);
    return Kind::ForLoop;
  }
  expect(in, st, ')');
  Node* list = first && first->kind == Kind::List && !first->has(Parenthesised) ? first : first ? st.make(Kind::List, at, {first}) : st.make(Kind::List, at);
  list->flags |= Parenthesised;
  mark_aliased(list);
  st.values.push_back(nullptr);
  st.values.push_back(list);
  match<foreach_rest>(in, st);
  return Kind::Foreach;
}

bool for_statement(Input& in, State& st) {
  const char* at = in.current();
  std::size_t height = st.values.size();
  Kind kind = Kind::Foreach;
  st.names.open_block();
  Declarator declarator;
  if (declarator_word(in, st, declarator))
    foreach_with_declaration(in, st, declarator);
  else if (peek(in) == '$')
    foreach_with_variable(in, st);
  else if (peek(in) == '(')
    kind = for_in_parentheses(in, st);
  else if (starts_word(peek(in)))
    fatal(st, "Missing $ on loop variable", in.current());
  else
    syntax_error(st, in.current());
  auto slots = st.names.close_block();
  Node* node = st.make(kind, at);
  st.collect(node, height);
  node->first_slot = slots.first;
  node->slot_count = slots.count;
  st.values.push_back(node);
  return true;
}

// --- try and defer -----------------------------------------------------------------------------------------------------------------------

Node* catch_variable(Input& in, State& st) {
  experimental(st, "try/catch", in.current());
  expect(in, st, '(');
  if (peek(in) != '$') syntax_error(st, in.current());
  const char* at = in.current();
  st.begin_token(at);
  in.bump(1);
  auto name = simple_word(in.current(), in.end());
  if (name.empty()) syntax_error(st, in.current());
  go_to(in, name.data() + name.size());
  space(in, st);
  Node* variable = st.make(Kind::Lexical, at);
  variable->sigil = '$';
  variable->variable = declare(st, Declarator::My, "$" + std::string(name), at);
  expect(in, st, ')');
  return variable;
}

struct catch_part : pegtl::sor<pegtl::seq<word<'c', 'a', 't', 'c', 'h'>, value<catch_variable>, body>, pegtl::seq<nothing_there, nothing_there>> {};
bool finally_met(Input&, State& st) { return experimental(st, "try/catch/finally", st.token); }
struct finally_part : pegtl::sor<pegtl::seq<word<'f', 'i', 'n', 'a', 'l', 'l', 'y'>, call<finally_met>, body>, nothing_there> {};
struct try_statement : scoped<Kind::Try, body, catch_part, finally_part> {};
struct defer_statement : node<Kind::Defer, body> {};

template <class Rule>
bool enter(Input& in, State& st, const char* behind) {
  go_to(in, behind);
  return match<Rule>(in, st);
}

}  // namespace

bool compound_statement(Input& in, State& st, std::string_view word, const char* behind) {
  switch (word.size()) {
    case 2:
      if (word == "if") return enter<if_statement>(in, st, behind);
      return false;
    case 3:
      if (word == "for") return go_to(in, behind), for_statement(in, st);
      if (word == "try" && st.names.pragmas()->has(FeatureTry)) return experimental(st, "try/catch", word.data()) && enter<try_statement>(in, st, behind);
      return false;
    case 5:
      if (word == "while") return enter<while_statement>(in, st, behind);
      if (word == "defer" && st.names.pragmas()->has(FeatureDefer)) return experimental(st, "defer", word.data()) && enter<defer_statement>(in, st, behind);
      if (word == "until") {
        enter<until_statement>(in, st, behind);
        st.values.back()->flags |= Until;
        return true;
      }
      return false;
    case 6:
      if (word == "unless") return enter<unless_statement>(in, st, behind);
      if (word == "elseif")
        warn_by_default(st, Warn::Syntax, "elseif should be elsif", word.data());
      return false;
    case 7:
      if (word == "foreach") return go_to(in, behind), for_statement(in, st);
      return false;
    default: return false;
  }
}

}  // namespace nacre::parser::grammar
