// SPDX-License-Identifier: MIT
// my, our, state: $x, ($x, undef, @y), with a class before or attributes behind. The names become visible at the end of the statement.
#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

static const char* spelled(Declarator declarator) {
  return declarator == Declarator::My ? "my" : declarator == Declarator::Our ? "our" : "state";
}

static void warn_if_masked(State& st, Declarator declarator, std::string_view name, const char* at) {
  if (!warns(st, Warn::Shadow)) return;
  const Variable* earlier = st.names.declared_in_this_block(name);
  if (!earlier) return;
  bool both_our = declarator == Declarator::Our && earlier->declarator == Declarator::Our;
  if (both_our && earlier->our_name != st.names.qualify(name.substr(1), name[0])) return;
  std::string text = "\"" + std::string(spelled(declarator)) + "\" " + (name[0] == '&' ? "subroutine " : "variable ") + std::string(name);
  text += both_our ? std::string(" redeclared") : std::string(" masks earlier declaration in same ") + (st.names.pending(earlier) ? "statement" : "scope");
  warn(st, Warn::Shadow, text, at);
}

Variable* declare(State& st, Declarator declarator, std::string_view name, const char* at) {
  warn_if_masked(st, declarator, name, at);
  return st.names.declare(declarator, name, st.line(at));
}

static void check_name(State& st, Declarator declarator, std::string_view name, char sigil, const char* at) {
  std::string shown = sigil + std::string(name);
  bool qualified = name.find("::") != std::string_view::npos || name.find('\'') != std::string_view::npos;
  bool plain = starts_word(name[0]) && name != "_";
  if (declarator == Declarator::Our) {
    if (qualified) add_error_near(st, "No package name allowed for variable " + shown + " in \"our\"", at);
  } else if (qualified) {
    add_error_near(st, "\"" + std::string(spelled(declarator)) + "\" variable " + shown + " can't be in a package", at);
  } else if (!plain) {
    add_error_near(st, "Can't use global " + shown + " in \"" + spelled(declarator) + "\"", at);
  }
}

static Node* declared_variable(Input& in, State& st, Declarator declarator) {
  const char* at = in.current();
  char sigil = *at;
  if (sigil != '$' && sigil != '@' && sigil != '%') syntax_error(st, at);
  st.begin_token(at);
  in.bump(1);
  space(in, st);
  auto name = scan_word(in.current(), in.end());
  if (name.empty()) {
    if (in.empty() || is_space(peek(in)) || peek(in) == ';' || peek(in) == '=' || peek(in) == '{' || peek(in) == '$') syntax_error(st, at);
    name = {in.current(), 1};
  }
  go_to(in, name.data() + name.size());
  check_name(st, declarator, name, sigil, at);
  space(in, st);
  Variable* variable = declare(st, declarator, std::string(1, sigil).append(name), at);
  Node* node = st.make(declarator == Declarator::Our ? Kind::Global : Kind::Lexical, at);
  node->sigil = sigil;
  if (declarator == Declarator::Our) {
    node->text = st.keep(variable->our_name);
    for (int twice = 0; twice < 2; ++twice)  // a declared name is no typo, though nothing else names it
      st.vocabulary.mention_global(sigil, node->text, st.file(at), st.line(at));
  } else {
    node->variable = variable;
  }
  return node;
}

// : shared   attributes on variables are read and, as far as perl itself knows none, refused by their own modules
static void skip_attributes(Input& in, State& st) {
  if (peek(in) != ':' || peek(in, 1) == ':') return;
  const char* p = after_space(st, in.current() + 1, in.end());
  if (!starts_word(at(p, in.end()))) return;
  while (starts_word(at(p, in.end()))) {
    auto word = simple_word(p, in.end());
    p = word.data() + word.size();
    if (at(p, in.end()) == '(') {
      while (p < in.end() && *p != ')') ++p;
      if (p < in.end()) ++p;
    }
    p = after_space(st, p, in.end());
    if (at(p, in.end()) == ':') p = after_space(st, p + 1, in.end());
  }
  go_to(in, p);
}

// my Dog $spot: the class must exist.
static void class_before(Input& in, State& st) {
  auto word = scan_word(in.current(), in.end());
  if (word.empty()) return;
  if (word == "my" || word == "our" || word == "state" || word == "local") return;
  if (!st.vocabulary.package_exists(word) && word != "__PACKAGE__")
    add_error_near(st, "No such class " + std::string(word), in.current());
  go_to(in, word.data() + word.size());
  space(in, st);
}

static Node* undef_placeholder(Input& in, State& st) {
  Node* node = st.make(Kind::Builtin, in.current());
  node->text = "undef";
  in.bump(5);
  space(in, st);
  return node;
}

static std::string_view declarator_here(const Input& in) {
  auto word = simple_word(in.current(), in.end());
  return word == "my" || word == "our" || word == "state" || word == "local" ? word : std::string_view();
}

static void redeclared(Input& in, State& st, Declarator declarator) {
  auto word = declarator_here(in);
  add_error_near(st, "Can't redeclare \"" + std::string(word) + "\" in \"" + spelled(declarator) + "\"", in.current());
  if (st.errors.ends_with(" \"\n")) st.errors.replace(st.errors.size() - 3, 3, "\"\n");  // this one is found before the white space is skipped
  go_to(in, word.data() + word.size());
  space(in, st);
}

static void declared_list(Input& in, State& st, Declarator declarator) {
  expect(in, st, '(');
  while (peek(in) != ')') {
    if (in.empty()) syntax_error(st, in.current());
    if (word_is(in.current(), in.end(), "undef"))
      st.values.push_back(undef_placeholder(in, st));
    else if (!declarator_here(in).empty())
      redeclared(in, st, declarator);
    else
      st.values.push_back(declared_variable(in, st, declarator));
    while (accept(in, st, ',')) {
    }
  }
  expect(in, st, ')');
}

Node* declaration(Input& in, State& st, Declarator declarator, const char* at) {
  if (word_is(in.current(), in.end(), "sub")) return lexical_sub(in, st, declarator, at);
  class_before(in, st);
  std::size_t height = st.values.size();
  bool parens = peek(in) == '(';
  if (parens)
    declared_list(in, st, declarator);
  else
    st.values.push_back(declared_variable(in, st, declarator));
  skip_attributes(in, st);
  if (!parens && peek(in) == ',') warn_of_missing_parentheses(st, spelled(declarator), in.current(), in.end());
  Node* node = st.make(Kind::Declare, at);
  node->declarator = declarator;
  if (parens) node->flags |= Parenthesised;
  st.collect(node, height);
  return node;
}

}  // namespace nacre::parser::grammar
