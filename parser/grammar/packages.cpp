// SPDX-License-Identifier: MIT
// package, use, no, BEGIN and its sisters: what is carried out while the program is still being read.
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

namespace {

bool version_here(State& st, const char* p, const char* end, bool guess) {
  bool v = at(p, end) == 'v' && is_digit(at(p + 1, end));
  if (!v && !is_digit(at(p, end))) return false;
  const char* q = v ? p + 1 : p;
  while (q < end && (is_digit(*q) || *q == '.' || *q == '_')) ++q;
  if (!guess) return true;
  if (q < end && !is_space(*q) && *q != ';' && *q != '{' && *q != '}') return false;
  q = after_space(st, q, end);
  return at(q, end) != ',' && !text_is(q, end, "=>");
}

std::string_view spelling_of_version(Input& in, State& st) {
  const char* p = in.current();
  const char* start = p;
  if (*p == 'v') ++p;
  while (p < in.end() && (is_digit(*p) || *p == '.' || *p == '_')) ++p;
  st.begin_token(start);
  go_to(in, start);
  return {start, static_cast<std::size_t>(p - start)};
}

Node* version_literal(Input& in, State& st) { return number_or_version(in, st); }

Node* one_statement_block(State& st, Node* expression, const char* at) {
  Node* statement = st.make(Kind::Statement, at, {expression});
  statement->text = st.file(at);
  statement->pragmas = st.names.pragmas();
  return st.make(Kind::Block, at, {statement});
}

void end_with_semicolon(Input& in, State& st) {
  if (in.empty() || peek(in) == '}') return;
  if (peek(in) != ';') syntax_error(st, in.current());
  st.begin_token(in.current());
  in.bump(1);
}

// package Foo 1.2: $Foo::VERSION is set while compiling
void set_version(State& st, std::string_view package, Node* version, const char* at) {
  SubTree* sub = begin_sub(st, at);
  Node* variable = st.make(Kind::Global, at);
  variable->sigil = '$';
  variable->text = st.keep(std::string(package) + "::VERSION");
  end_sub(st, sub, one_statement_block(st, st.make(Kind::Assign, at, {variable, version}), at), at);
  sub->name = "BEGIN";
  st.vocabulary.phase_block("BEGIN", *sub, st.names);
}

std::string package_name(State& st, std::string_view word) {
  std::string name(word);
  if (name.find('\'') != std::string::npos) name = st.names.qualify(word, '&');
  if (name.starts_with("::")) name.erase(0, 2);
  if (name.starts_with("main::") && name.size() > 6) name.erase(0, 6);
  return name;
}

}  // namespace

Node* package_statement(Input& in, State& st, const char* at) {
  auto word = scan_word(in.current(), in.end());
  if (word.empty()) syntax_error(st, in.current());
  st.begin_token(in.current());
  go_to(in, word.data() + word.size());
  space(in, st);
  std::string name = package_name(st, word);
  st.packages_seen.insert(name);
  Node* version = nullptr;
  if (version_here(st, in.current(), in.end(), false)) version = version_literal(in, st);
  if (peek(in) == '{') {
    st.names.open_block();
    st.names.set_package(name);
    if (version) set_version(st, name, version, at);
    Node* body = block_without_scope(in, st);
    auto slots = st.names.close_block();
    body->first_slot = slots.first;
    body->slot_count = slots.count;
    return st.make(Kind::PackageBlock, at, {body});
  }
  if (!in.empty() && peek(in) != ';' && peek(in) != '}') syntax_error(st, in.current());
  st.names.set_package(name);
  if (version) set_version(st, name, version, at);
  end_with_semicolon(in, st);
  return nullptr;
}

Node* use_statement(Input& in, State& st, bool is_no, const char* at) {
  UseStatement use;
  use.is_no = is_no;
  use.file = st.file(at);
  use.line = st.line(at);
  if (version_here(st, in.current(), in.end(), false)) {
    use.version = spelling_of_version(in, st);
    version_literal(in, st);
  } else {
    auto word = scan_word(in.current(), in.end());
    if (word.empty()) syntax_error(st, in.current());
    st.begin_token(in.current());
    go_to(in, word.data() + word.size());
    space(in, st);
    use.module = st.keep(package_name(st, word));
    if (version_here(st, in.current(), in.end(), true)) {
      use.version = spelling_of_version(in, st);
      version_literal(in, st);
    }
    if (starts_term(in, st)) {
      use.has_list = true;
      SubTree* sub = begin_sub(st, at);
      Node* list = full_expression(in, st);
      use.empty_list = list->kind == Kind::List && list->has(Parenthesised) && list->child_count == 0;
      sub->name = "BEGIN";
      end_sub(st, sub, one_statement_block(st, list, at), in.current());
      use.arguments = sub;
    }
  }
  end_with_semicolon(in, st);
  begin_is_safe(st, at);
  st.vocabulary.use(use, st.names);
  return nullptr;
}

Node* phase_block(Input& in, State& st, std::string_view phase, const char* at) {
  SubTree* sub = begin_sub(st, at);
  sub->name = st.keep(st.names.qualify(phase, '&'));
  Node* body = block_without_scope(in, st);
  end_sub(st, sub, body, st.token + 1);
  if (phase == "BEGIN") begin_is_safe(st, st.token);
  st.vocabulary.phase_block(phase, *sub, st.names);
  return nullptr;
}

}  // namespace nacre::parser::grammar
