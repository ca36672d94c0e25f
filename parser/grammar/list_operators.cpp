// SPDX-License-Identifier: MIT
// The list operators with a grammar of their own: print FH LIST, sort SUB LIST, map BLOCK LIST, exec PROGRAM LIST.
#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

// $fh or $fh LIST? What follows the variable, and the space before it, tell (`print $fh -1` against `print $n - 1`).
static bool term_follows_handle(State& st, const char* variable_end, const char* end) {
  const char* p = after_space(st, variable_end, end);
  if (p == variable_end || p >= end) return false;
  char c = *p, next = p + 1 < end ? p[1] : '\0';
  if (std::string_view("$@\"'`\\(").find(c) != std::string_view::npos || is_digit(c)) return true;
  if (c == '&' || c == '*' || c == '%') return starts_word(next);
  if (c == '<') return next == '<' ? p + 2 < end && !is_space(p[2]) && p[2] != '=' : starts_word(next) || next == '$';
  if (c == '.') return is_digit(next);
  if (c == '-' || c == '+') return !is_space(next) && next != '=' && !(c == '-' && next == '>') && next != c;
  if (c == '/') return !is_space(next) && next != '=' && next != '/';
  if (!starts_word(c)) return false;
  auto word = simple_word(p, end);
  for (std::string_view op : {"x", "eq", "ne", "lt", "gt", "le", "ge", "cmp", "and", "or", "xor", "if", "unless", "while", "until", "for", "foreach", "isa"})
    if (word == op) return false;
  return true;
}

static const char* behind_simple_scalar(const char* p, const char* end) {
  while (at(p, end) == '$') ++p;
  auto word = next_word(p, end);
  return word.empty() ? nullptr : word.data() + word.size();
}

// {expr} $fh NAME before the list of print, exec and sort; null if the list begins at once.
static Node* indirect_object(Input& in, State& st, bool names) {
  const char* p = in.current();
  if (*p == '{' && !in.empty()) {
    Node* object = expression_block(in, st);
    space(in, st);
    return object;
  }
  if (peek(in) == '$') {
    const char* behind = behind_simple_scalar(p, in.end());
    if (!behind || !term_follows_handle(st, behind, in.end())) return nullptr;
    st.begin_token(p);
    Node* object = scalar_without_subscript(in, st);
    space(in, st);
    return object;
  }
  if (!names) return nullptr;
  auto word = next_word(p, in.end());
  if (word.empty() || !bareword_is_handle(st, word, word.data() + word.size(), in.end(), true)) return nullptr;
  const char* behind = after_space(st, word.data() + word.size(), in.end());
  if (version_string_at(p, in.end())) return nullptr;
  if (at(behind, in.end()) == ',' && (word == "STDOUT" || word == "STDERR" || word == "STDIN" || st.vocabulary.handle_exists(st.names.qualify(word, '*'))))
    fatal(st, "No comma allowed after filehandle", p);
  if (at(behind, in.end()) == ',' || (at(behind, in.end()) == '.' && !is_digit(at(behind + 1, in.end())))) return nullptr;
  auto next = next_word(behind, in.end());
  bool class_follows = !next.empty() && (next.ends_with("::") || (!is_keyword(st, next) && !st.vocabulary.sub(st.names.qualify(next, '&')).declared && st.vocabulary.package_exists(next)));
  if (class_follows && !st.vocabulary.handle_exists(st.names.qualify(word, '*'))) return nullptr;  // print new Foo
  st.begin_token(p);
  go_to(in, behind);
  warn_of_reserved_word(st, word, p);
  return handle_name(st, word, p);
}

static Node* print_node(State& st, std::string_view name, const char* at, Node* handle, Node* list) {
  Node* node = st.make(Kind::Print, at, {handle, list});
  node->text = name;
  return node;
}

static Node* items(Input& in, State& st) {
  std::size_t height = st.values.size();
  const char* at = in.current();
  comma_separated(in, st);
  return st.values.size() == height ? nullptr : list_of_values(st, at, height);
}

Node* print_call(Input& in, State& st, std::string_view name, const char* at) {
  bool parens = peek(in) == '(';
  warn_of_function_look(st, name, at + name.size(), in.end());
  if (parens) accept(in, st, '(');
  Node* handle = indirect_object(in, st, true);
  Node* list = parens ? nullptr : items(in, st);
  if (parens) {
    Node* inside = expression_or_nothing(in, st);
    if (inside) list = inside->kind == Kind::List && !inside->has(Parenthesised) ? inside : st.make(Kind::List, at, {inside});
    expect(in, st, ')');
  }
  Node* node = print_node(st, name, at, handle, list);
  if (parens) node->flags |= WithParens;
  return node;
}

Node* exec_call(Input& in, State& st, std::string_view name, const char* at) {
  bool parens = peek(in) == '(';
  if (parens) accept(in, st, '(');
  Node* program = indirect_object(in, st, false);
  std::size_t height = st.values.size();
  if (program) st.values.push_back(program);
  comma_separated(in, st);
  if (parens) expect(in, st, ')');
  Node* node = st.make(Kind::Builtin, at);
  node->text = name;
  if (program) node->flags |= BareBlockCode;
  if (parens) node->flags |= WithParens;
  st.collect(node, height);
  return node;
}

// --- sort --------------------------------------------------------------------------------------------------------------------------------

static Node* sort_sub_name(Input& in, State& st) {
  auto word = next_word(in.current(), in.end());
  if (word.empty() || is_quote_operator(word) || is_keyword(st, word) || word.starts_with("__")) return nullptr;
  const char* behind = word.data() + word.size();
  const char* next = after_space(st, behind, in.end());
  char c = at(next, in.end());
  if (at(behind, in.end()) == '(' || c == ',' || c == ')' || c == ';' || c == '\0' || text_is(next, in.end(), "=>") || text_is(next, in.end(), "->")) return nullptr;
  const char* at = in.current();
  st.begin_token(at);
  go_to(in, next);
  if (Binding binding = st.names.lookup("&" + std::string(word)); binding && binding.variable->declarator != Declarator::Our) {
    Node* code = st.make(Kind::Lexical, at);
    code->sigil = '&';
    code->variable = binding.variable;
    code->capture = binding.capture;
    return code;
  }
  Node* name = st.make(Kind::String, at);
  name->text = st.keep(st.names.qualify(word, '&'));
  return name;
}

static Node* comparator(Input& in, State& st) {
  if (peek(in) == '{') {
    Node* code = block(in, st);
    accept(in, st, ',');
    return code;
  }
  if (peek(in) == '$') {
    const char* behind = behind_simple_scalar(in.current(), in.end());
    if (!behind || !term_follows_handle(st, behind, in.end())) {
      const char* next = behind ? after_space(st, behind, in.end()) : nullptr;
      if (!next || next == behind || at(next, in.end()) != '(') return nullptr;
    }
    Node* code = scalar_without_subscript(in, st);
    space(in, st);
    return code;
  }
  return sort_sub_name(in, st);
}

bool at_end_of_list(Input& in) { return in.empty() || peek(in) == ';' || peek(in) == ')' || peek(in) == '}'; }

void add_missing_arguments(Input& in, State& st, std::string_view word, const char* at) {
  st.token = at;  // a ( is one token with the word
  add_error_near(st, "Not enough arguments for " + std::string(word), in.current());
}

Node* sort_call(Input& in, State& st, const char* at) {
  bool parens = peek(in) == '(';
  warn_of_function_look(st, "sort", at + 4, in.end());
  if (parens) accept(in, st, '(');
  Node* compare = comparator(in, st);
  std::size_t height = st.values.size();
  comma_separated(in, st);
  Node* list = list_of_values(st, at, height);
  mark_aliased(list);
  if (!compare && list->child_count == 0 && at_end_of_list(in)) add_missing_arguments(in, st, "sort", at);
  if (parens) expect(in, st, ')');
  Node* node = st.make(Kind::Sort, at, {compare, list});
  if (parens) node->flags |= WithParens;
  return node;
}

// --- map and grep ------------------------------------------------------------------------------------------------------------------------

static bool at_inner_brace(State& st, const char* brace, const char* end) { return at(after_space(st, brace + 1, end), end) == '{'; }

Node* map_call(Input& in, State& st, Kind kind, const char* at) {
  bool parens = peek(in) == '(';
  if (parens) accept(in, st, '(');
  Node* body;
  bool list_follows = true;
  if (at_end_of_list(in)) {
    add_missing_arguments(in, st, kind == Kind::Map ? "map" : "grep", at);
    body = st.make(Kind::List, at, {});
    list_follows = false;
  } else if (peek(in) == '{' && !brace_opens_hash(st, in.current(), in.end())) {
    if (at_inner_brace(st, in.current(), in.end())) {        // map {{ name => $_ }} ...: the inner one is a hash
      body = expression_block(in, st);
      space(in, st);
    } else {
      body = block(in, st);
    }
    accept(in, st, ',');
  } else {
    bool hash = peek(in) == '{';
    body = assignment_expression(in, st);
    if (hash) st.behind_map_hash = in.current();
    list_follows = accept(in, st, ',');
    if (!list_follows && next_is(in, "=>")) {
      in.bump(2);
      space(in, st);
      list_follows = true;
    }
  }
  std::size_t height = st.values.size();
  if (list_follows) comma_separated(in, st);
  Node* list = list_of_values(st, at, height);
  mark_aliased(list);
  if (parens) expect(in, st, ')');
  Node* node = st.make(kind, at, {body, list});
  if (parens) node->flags |= WithParens;
  return node;
}

}  // namespace nacre::parser::grammar
