// SPDX-License-Identifier: MIT
// Expressions: one rule that climbs precedence over the operator table, and the prefix operators.
#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

static const OperatorRow* operator_here(Input& in, State& st) {
  if (in.empty()) return nullptr;
  const char* p = in.current();
  bool special = *p == '&' || *p == '|' || *p == '^' || *p == 'i';
  if (!special) return operator_at(p, in.end(), false, false);
  const Pragmas& pragmas = *st.names.pragmas();
  return operator_at(p, in.end(), pragmas.has(FeatureBitwise), pragmas.has(FeatureIsa));
}

static void read_operator(Input& in, State& st, const OperatorRow& row) {
  st.begin_token(in.current());
  in.bump(row.spelling.size());
  space(in, st);
}

static bool accept_commas(Input& in, State& st) {
  bool any = false;
  for (;;) {
    if (peek(in) == ',') {
      st.begin_token(in.current());
      in.bump(1);
    } else if (next_is(in, "=>")) {
      st.begin_token(in.current());
      in.bump(2);
    } else {
      return any;
    }
    any = true;
    space(in, st);
  }
}

void comma_separated(Input& in, State& st) {
  while (starts_term(in, st)) {
    st.values.push_back(assignment_expression(in, st));
    if (!accept_commas(in, st)) return;
  }
}

Node* list_of_values(State& st, const char* at, std::size_t height) {
  Node* list = st.make(Kind::List, at);
  st.collect(list, height);
  return list;
}

static Node* comma_list(Input& in, State& st, Node* first) {
  std::size_t height = st.values.size();
  const char* at = in.current();
  st.values.push_back(first);
  accept_commas(in, st);
  comma_separated(in, st);
  Node* list = list_of_values(st, at, height);
  list->line = first->line;
  return list;
}

static Node* chained_comparison(Input& in, State& st, Node* left, const OperatorRow& first, const char* at) {
  std::size_t height = st.values.size();
  std::string operations;
  st.values.push_back(left);
  const OperatorRow* row = &first;
  do {
    read_operator(in, st, *row);
    operations += static_cast<char>(row->operation);
    st.values.push_back(climb(in, st, static_cast<Strength>(row->strength + 1)));
    row = operator_here(in, st);
  } while (row && row->strength == first.strength && row->side == Side::Chain);
  if (operations.size() == 1) {
    Node* right = pop(st);
    st.values.resize(height);
    Node* node = st.make(Kind::Binary, at, {left, right});
    node->operation = first.operation;
    return node;
  }
  Node* node = st.make(Kind::ChainedCompare, at);
  node->text = st.keep(operations);
  st.collect(node, height);
  return node;
}

static const char* name_of_match(const Node& match) {
  return match.kind == Kind::Match ? "pattern match (m//)" : match.kind == Kind::Substitute ? "substitution (s///)" : "transliteration (tr///)";
}

// @a =~ /x/ matches the count; @a =~ s/x/y/ is refused.
static void refuse_list_target(State& st, const Node& target, const Node& match, const char* place) {
  bool variable = target.kind == Kind::Lexical || target.kind == Kind::Global || target.kind == Kind::Deref;
  if (!variable) return;
  if (warns(st, Warn::Misc)) {
    std::string name = target.kind == Kind::Lexical ? target.variable->name : target.sigil == '@' ? "@array" : "%hash";
    if (target.kind == Kind::Global) name = target.sigil + std::string(target.text.substr(target.text.starts_with("main::") ? 6 : 0));
    warn(st, Warn::Misc, std::string("Applying ") + name_of_match(match) + " to " + name + " will act on scalar(" + name + ")", place);
  }
  if (match.kind != Kind::Match && match.text.find('r') == std::string_view::npos)
    add_error_near(st, "Can't modify " + operator_name(target) + " in " + name_of_match(match), place);
}

// $x =~ m/../ gives the match its target; =~ EXPR is a match against what EXPR yields.
static Node* bound_match(Input& in, State& st, Node* left, const OperatorRow& row, const char* at) {
  read_operator(in, st, row);
  Node* right = climb(in, st, Prefix);
  bool quoted = (right->kind == Kind::Match || right->kind == Kind::Substitute || right->kind == Kind::Transliterate) && !right->children[0];
  if (quoted)
    right->children[0] = left;
  else
    right = st.make(Kind::Match, at, {left, right});
  if (row.spelling[0] == '!') right->flags |= Negated;
  if (left->sigil == '@' || left->sigil == '%') refuse_list_target(st, *left, *right, in.current());
  bool modifies = right->kind == Kind::Substitute || (right->kind == Kind::Transliterate && ((!right->children[2]->text.empty() && right->children[1]->text != right->children[2]->text) || right->text.find('d') != std::string_view::npos));
  if (modifies && right->text.find('r') == std::string_view::npos) {
    const char* operation = right->kind == Kind::Substitute ? "substitution (s///)" : "transliteration (tr///)";
    must_be_modifiable(st, left, operation, in.current());
    mark_aliased(left);
  }
  return right;
}

static Node* conditional(Input& in, State& st, Node* condition, const OperatorRow& row, const char* at) {
  warn_of_assignment(st, condition, at);
  read_operator(in, st, row);
  Node* yes = climb(in, st, Assignment);
  if (peek(in) != ':') syntax_error(st, in.current());
  accept(in, st, ':');
  Node* no = climb(in, st, Ternary);
  return st.make(Kind::Conditional, at, {condition, yes, no});
}

static Node* assignment(Input& in, State& st, Node* left, const OperatorRow& row, const char* at) {
  excuse_single_slice(st, left);
  read_operator(in, st, row);
  Node* right = climb(in, st, Assignment);
  Node* node = st.make(row.kind, at, {left, right});
  node->operation = row.operation;
  std::string_view name = assignment_name(*node);
  must_be_modifiable(st, left, name, in.current());
  if (name == "scalar assignment") warn_of_pairs_in_scalar_context(st, right, at);
  return node;
}

static Node* plain_binary(Input& in, State& st, Node* left, const OperatorRow& row, const char* at) {
  if (row.kind == Kind::And || row.kind == Kind::Or) warn_of_assignment(st, left, at);
  bool three_dots = row.kind == Kind::Range && row.spelling.size() == 3;
  read_operator(in, st, row);
  auto weakest = static_cast<Strength>(row.side == Side::Right ? row.strength : row.strength + 1);
  Node* right = climb(in, st, weakest);
  Node* node = st.make(row.kind, at, {left, right});
  node->operation = row.operation;
  if (row.operation == Operation::SmartMatch) warn_by_default(st, Warn::Experimental, "Smartmatch is experimental", in.current());
  if (three_dots) node->flags |= ThreeDots;
  if (row.kind == Kind::Repeat && left->kind == Kind::List && left->has(Parenthesised)) node->flags |= ListRepeat;
  return node;
}

static Node* apply_operator(Input& in, State& st, Node* left, const OperatorRow& row) {
  const char* at = in.current();
  if (row.strength == Bind) return bound_match(in, st, left, row, at);
  if (row.side == Side::Chain) return chained_comparison(in, st, left, row, at);
  if (row.strength == Ternary) return conditional(in, st, left, row, at);
  if (row.strength == Assignment) return assignment(in, st, left, row, at);
  if (row.strength == Comma) return comma_list(in, st, left);
  return plain_binary(in, st, left, row, at);
}

Node* climb_on(Input& in, State& st, Node* left, Strength weakest) {
  Strength taken = Never;  // by an operator that does not associate: `1 .. 2 .. 3` is an error
  for (int links = 0;; ++links) {
    const OperatorRow* row = operator_here(in, st);
    if (!row || row->strength < weakest) return left;
    if (row->strength == taken || (taken == Equality && row->strength == Equality)) syntax_error(st, in.current());
    if (links == longest_chain) too_deep(st, in.current());
    taken = row->side == Side::None ? row->strength : Never;
    left = apply_operator(in, st, left, *row);
    if (row->side == Side::Chain) {
      const OperatorRow* next = operator_here(in, st);
      if (next && next->strength == row->strength) syntax_error(st, in.current());
    }
  }
}

static Node* prefixed(Input& in, State& st);

Node* climb(Input& in, State& st, Strength weakest) {
  if (st.budget.exhausted()) too_deep(st, in.current());
  return climb_on(in, st, prefixed(in, st), weakest);
}

Node* full_expression(Input& in, State& st) { return climb(in, st, LowOr); }

Node* expression_or_nothing(Input& in, State& st) { return starts_term(in, st) ? full_expression(in, st) : nullptr; }

// --- prefix operators --------------------------------------------------------------------------------------------------------------------

static Node* unary(Input& in, State& st, Kind kind, std::size_t length, Operation operation = Operation::None) {
  const char* at = in.current();
  st.begin_token(at);
  in.bump(length);
  space(in, st);
  Node* right = climb(in, st, kind == Kind::PreIncrement || kind == Kind::PreDecrement ? Increment : Prefix);
  Node* node = st.make(kind, at, {right});
  node->operation = operation;
  if (kind == Kind::Not) warn_of_assignment(st, right, at);
  if (kind == Kind::PreIncrement) must_be_modifiable(st, right, "preincrement (++)", in.current());
  if (kind == Kind::PreDecrement) must_be_modifiable(st, right, "predecrement (--)", in.current());
  return node;
}

// -5 is a literal; -foo is the string "-foo".
static Node* minus(Input& in, State& st) {
  if (Node* test = file_test(in, st)) return test;
  Node* node = unary(in, st, Kind::Unary, 1, Operation::Negate);
  Node* right = node->children[0];
  if (right->kind == Kind::Integer && right->integer != 0) {
    right->integer = -right->integer;
    return right;
  }
  if (right->kind == Kind::Number && right->number != 0) {
    right->number = -right->number;
    return right;
  }
  if (right->kind == Kind::Bareword || (right->kind == Kind::String && !right->has(Quoted))) {
    right->kind = Kind::String;
    right->text = st.keep("-" + std::string(right->text));
    return right;
  }
  return node;
}

// \&foo and \&$code name the sub, they do not call it.
static Node* reference(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  in.bump(1);
  space(in, st);
  Node* right;
  if (peek(in) == '&' && peek(in, 1) != '&')
    right = climb_on(in, st, ampersand(in, st, true), Prefix);
  else
    right = climb(in, st, Prefix);
  mark_aliased(right);
  return st.make(Kind::Reference, at, {right});
}

static Node* postfix(Input& in, State& st) {
  Node* node = operand(in, st);
  if (st.glued) return node;
  char c = peek(in);
  if ((c != '+' && c != '-') || peek(in, 1) != c) return node;
  const char* at = in.current();
  st.begin_token(at);
  in.bump(2);
  space(in, st);
  must_be_modifiable(st, node, c == '+' ? "postincrement (++)" : "postdecrement (--)", at);
  return st.make(c == '+' ? Kind::PostIncrement : Kind::PostDecrement, at, {node});
}

static Node* prefixed(Input& in, State& st) {
  char next = peek(in, 1);
  switch (peek(in)) {
    case '!':
      if (next == '~') syntax_error(st, in.current());  // one token to perl, also here
      return unary(in, st, Kind::Not, 1);
    case '~':
      if (next == '.' && st.names.pragmas()->has(FeatureBitwise)) return unary(in, st, Kind::Unary, 2, Operation::StringBitNot);
      return unary(in, st, Kind::Unary, 1, Operation::BitNot);
    case '\\': return reference(in, st);
    case '+':
      if (next == '+') return unary(in, st, Kind::PreIncrement, 2);
      st.begin_token(in.current());
      in.bump(1);
      space(in, st);
      return climb(in, st, Prefix);
    case '-': return next == '-' ? unary(in, st, Kind::PreDecrement, 2) : minus(in, st);
    default: return postfix(in, st);
  }
}

// --- where a term may begin --------------------------------------------------------------------------------------------------------------

// Words that are operators or statement modifiers wherever they stand, unless `=>` follows.
static bool never_a_term(std::string_view word) {
  switch (word.size()) {
    case 2: return word == "lt" || word == "gt" || word == "le" || word == "ge" || word == "eq" || word == "ne" || word == "or" || word == "if";
    case 3: return word == "and" || word == "xor" || word == "cmp" || word == "for";
    case 5: return word == "while" || word == "until";
    case 6: return word == "unless";
    case 7: return word == "foreach";
    default: return false;
  }
}

static bool starts_term_at(Input& in, State& st) {
  if (in.empty()) return false;
  char c = peek(in), next = peek(in, 1);
  switch (c) {
    case '$': case '@': case '\\': case '!': case '~': case '(': case '[': case '{': case '"': case '\'': case '`': case '/': return true;
    case '%': case '&': case '*': return starts_word(next) || next == '{' || next == '$' || next == ':' || (c != '&' && !is_space(next) && next != c && next != '=' && !is_digit(next) && next != '(') || (is_space(next));
    case '<': return next != '=';
    case '+': case '-': return next != '=' && !(c == '-' && next == '>');
    case '.': return is_digit(next);
    case ':': return next == ':';
    default: break;
  }
  if (is_digit(c)) return true;
  if (!starts_word(c)) return false;
  auto word = scan_word(in.current(), in.end());
  return !never_a_term(word) || fat_comma_follows(st, word.data() + word.size(), in.end());
}

bool starts_term(Input& in, State& st) { return starts_term_at(in, st); }

// After `shift`, `ref` and the like, what could be an operator is one in doubt.
bool starts_term_after_unary(Input& in, State& st) {
  if (in.empty()) return false;
  char next = peek(in, 1);
  switch (peek(in)) {
    case '/': return next != '/';
    case '%': case '*': return starts_word(next) || next == '{' || next == '$' || (next == ':' && peek(in, 2) == ':') || (peek(in) == '%' && (next == '+' || next == '-' || next == '!' || next == '^'));
    case '&': return starts_word(next) || next == '{' || next == '$';
    case '<': {
      if (next == '<') return here_doc_at(st, in.current(), in.end()) || peek(in, 2) == '>';
      const char* p = in.current() + 1;
      while (p < in.end() && (in_word(*p) || *p == '$' || *p == ':')) ++p;
      return at(p, in.end()) == '>';
    }
    case 'x': return !(operator_at(in.current(), in.end(), false, false) && !fat_comma_follows(st, in.current() + 1, in.end())) && starts_term_at(in, st);
    case 'i': {
      if (word_is(in.current(), in.end(), "isa") && st.names.pragmas()->has(FeatureIsa)) return false;
      return starts_term_at(in, st);
    }
    default: return starts_term_at(in, st);
  }
}

}  // namespace nacre::parser::grammar
