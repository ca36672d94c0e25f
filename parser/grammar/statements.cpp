// SPDX-License-Identifier: MIT
// Statements: one after the other, each complete (its `use` done, its names visible) before the next is looked at. Blocks and modifiers.
#include "parser/grammar/grammar.h"
#include "parser/grammar/near_text.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

namespace {

Node* statement_node(State& st, const char* at, const Pragmas* pragmas, std::string_view label, Node* kid) {
  Node* node = st.make(Kind::Statement, at, {kid});
  node->text = st.file(at);
  node->pragmas = pragmas;
  node->label = label;
  return node;
}

// --- EXPR if COND ------------------------------------------------------------------------------------------------------------------------

Node* modified_while(State& st, Node* body, Node* condition, bool until, const char* at) {
  Node* loop = st.make(Kind::While, at, {until ? condition : implicit_defined(st, condition), body, nullptr});
  if (until) loop->flags |= Until;
  if (body->kind == Kind::DoBlock) loop->flags |= BodyFirst;
  return loop;
}

Node* modified(Input& in, State& st, Node* expression) {
  const char* at = in.current();
  auto word = simple_word(at, in.end());
  auto condition = [&] {
    st.begin_token(at);
    go_to(in, at + word.size());
    space(in, st);
    Node* tested = full_expression(in, st);
    if (word != "for" && word != "foreach") warn_of_assignment(st, tested, at);
    return tested;
  };
  if (word == "if") return st.make(Kind::And, at, {condition(), expression});
  if (word == "unless") return st.make(Kind::Or, at, {condition(), expression});
  if (word == "while") return modified_while(st, expression, condition(), false, at);
  if (word == "until") return modified_while(st, expression, condition(), true, at);
  if (word == "for" || word == "foreach") {
    Node* list = condition();
    mark_aliased(list);
    if (list->kind != Kind::List) list = st.make(Kind::List, at, {list});
    return st.make(Kind::Foreach, at, {nullptr, list, expression, nullptr});
  }
  return expression;
}

void end_of_statement(Input& in, State& st) {
  st.names.introduce();
  if (in.empty() || peek(in) == '}') return;
  if (word_is(in.current(), in.end(), "__END__") || word_is(in.current(), in.end(), "__DATA__")) return;
  if (peek(in) != ';') syntax_error(st, in.current());
  st.begin_token(in.current());
  in.bump(1);
}

void expression_statement(Input& in, State& st, std::string_view label) {
  const char* at = in.current();
  const Pragmas* pragmas = st.names.pragmas();
  st.statement_start = at;
  Node* expression = full_expression(in, st);
  if (starts_word(peek(in))) expression = modified(in, st, expression);
  end_of_statement(in, st);
  st.values.push_back(statement_node(st, at, pragmas, label, expression));
}

void stub(Input& in, State& st) {
  const char* at = in.current();
  in.bump(3);
  space(in, st);
  Node* node = st.make(Kind::Stub, at);
  end_of_statement(in, st);
  st.values.push_back(statement_node(st, at, st.names.pragmas(), {}, node));
}

// --- labels ------------------------------------------------------------------------------------------------------------------------------

bool label_here(State& st, std::string_view word, const char* end) {
  if (is_quote_operator(word)) return false;
  const char* p = after_space(st, word.data() + word.size(), end);
  return at(p, end) == ':' && at(p + 1, end) != ':';
}

std::string_view read_label(Input& in, State& st, std::string_view word) {
  st.begin_token(word.data());
  go_to(in, after_space(st, word.data() + word.size(), in.end()) + 1);
  go_to(in, after_space_and_pod(st, in.current(), in.end()));
  return word;
}

// --- __END__ -----------------------------------------------------------------------------------------------------------------------------

void end_of_program(Input& in, State& st, std::string_view word) {
  st.data_start = word.data();
  const char* p = word.data() + word.size();
  const char* end = st.map.is_main(p) ? st.closing : in.end();
  while (p < end && *p != '\n') ++p;
  if (p < end) ++p;
  std::string_view rest(p, static_cast<std::size_t>(end - p));
  bool opens = st.source.unit == SourceText::Unit::Program || (st.source.unit == SourceText::Unit::Required && word == "__DATA__");
  if (opens && st.map.is_main(p)) st.vocabulary.data_section(st.names.package(), rest);
  go_to(in, end);
}

void push_statement(State& st, const char* at, const Pragmas* pragmas, std::string_view label, Node* node) {
  if (node) st.values.push_back(statement_node(st, at, pragmas, label, node));
}

bool phase_word(std::string_view word) { return word == "BEGIN" || word == "END" || word == "INIT" || word == "CHECK" || word == "UNITCHECK"; }

[[noreturn]] void refuse_feature(State& st, std::string_view what, const char* at) { fatal(st, std::string(what) + " is not supported", at); }

// Statements that begin with a word of their own. False: it is an expression.
bool worded_statement(Input& in, State& st, std::string_view word, std::string_view label) {
  const char* at = word.data();
  const char* behind = after_space(st, at + word.size(), in.end());
  char next = grammar::at(behind, in.end());
  if (text_is(behind, in.end(), "=>")) return false;
  const Pragmas* pragmas = st.names.pragmas();
  auto enter = [&] {
    st.begin_token(at);
    go_to(in, behind);
  };
  if (word == "sub" && (starts_word(next) || text_is(behind, in.end(), "::"))) {
    enter();
    push_statement(st, at, pragmas, label, sub_definition(in, st, at));
    return true;
  }
  if ((word == "my" || word == "our" || word == "state") && word_is(behind, in.end(), "sub")) {
    Declarator declarator = word == "my" ? Declarator::My : word == "our" ? Declarator::Our : Declarator::State;
    st.begin_token(at);
    go_to(in, behind);
    push_statement(st, at, pragmas, label, lexical_sub(in, st, declarator, at));
    return true;
  }
  if (word == "package") return enter(), push_statement(st, at, pragmas, label, package_statement(in, st, at)), true;
  if (word == "use" || word == "no") return enter(), push_statement(st, at, pragmas, label, use_statement(in, st, word == "no", at)), true;
  if (phase_word(word) && next == '{') return enter(), push_statement(st, at, pragmas, label, phase_block(in, st, word, at)), true;
  if ((word == "AUTOLOAD" || word == "DESTROY") && next == '{') {
    st.begin_token(at);
    go_to(in, at);
    push_statement(st, at, pragmas, label, sub_definition(in, st, at));
    return true;
  }
  if (word == "__END__" || word == "__DATA__") return end_of_program(in, st, word), true;
  if (word == "format" && format_follows(st, behind, in.end())) return enter(), push_statement(st, at, pragmas, label, format_statement(in, st, at)), true;
  if ((word == "given" || word == "when") && next == '(' && pragmas->has(FeatureSwitch)) refuse_feature(st, word, at);
  st.begin_token(at);
  const char* start = in.current();
  st.statement_start = at;
  if (!compound_statement(in, st, word, behind)) return go_to(in, start), false;
  push_statement(st, at, pragmas, label, pop(st));
  return true;
}

void bare_block(Input& in, State& st, std::string_view label) {
  const char* at = in.current();
  const Pragmas* pragmas = st.names.pragmas();
  Node* body = block(in, st);
  Node* after = nullptr;
  if (word_is(in.current(), in.end(), "continue")) {
    in.bump(8);
    space(in, st);
    after = block(in, st);
  }
  push_statement(st, at, pragmas, label, st.make(Kind::BareBlock, at, {body, after}));
}

void statement(Input& in, State& st) {
  std::string_view label;
  for (;;) {
    char c = peek(in);
    if (in.empty() || c == '}') {
      if (!label.empty()) push_statement(st, in.current(), st.names.pragmas(), label, st.make(Kind::Nothing, in.current()));
      return;
    }
    st.begin_token(in.current());
    if (c == ';') {
      if (!label.empty()) push_statement(st, in.current(), st.names.pragmas(), label, st.make(Kind::Nothing, in.current()));
      in.bump(1);
      return;
    }
    if (c == '{' && !brace_opens_hash(st, in.current(), in.end())) return bare_block(in, st, label);
    if (c == '.' && next_is(in, "...")) return stub(in, st);
    if (!starts_word(c)) {
      if (c == '\x04' || c == '\x1a') return end_of_program(in, st, {in.current(), 1});
      return expression_statement(in, st, label);
    }
    auto word = simple_word(in.current(), in.end());
    if (label_here(st, word, in.end())) {
      label = read_label(in, st, word);
      continue;
    }
    bool qualified = text_is(word.data() + word.size(), in.end(), "::");
    if (qualified || !worded_statement(in, st, word, label)) expression_statement(in, st, label);
    return;
  }
}

}  // namespace

// After a syntax error perl's parser drops what it has of the statement, and what follows as far as the next semicolon; its lexer goes on
// counting brackets.
static void skip_broken_statement(Input& in, State& st, const char* place) {
  go_to(in, place < in.current() || place > in.end() ? in.current() : place);
  for (int depth = 0;;) {
    go_to(in, after_space(st, in.current(), in.end()));
    if (in.empty()) return;
    char c = peek(in);
    if (c == '}' && depth == 0) return;
    if (c == '{' || c == '[') st.brackets += c, ++depth;
    if ((c == '}' || c == ']') && depth > 0) st.brackets.pop_back(), --depth;
    const char* behind = c == '(' || c == ')' ? in.current() + 1 : end_of_token(st, in.current(), in.end());
    go_to(in, behind > in.current() ? behind : in.current() + 1);
    if (c == ';') return;
  }
}

static void statement_or_recovery(Input& in, State& st) {
  std::size_t height = st.values.size(), depth = st.names.depth();
  const Visible* visible = st.names.visible();
  Frame* frame = st.frame;
  bool glued = st.glued;
  std::size_t subs = st.late_warning_heights.size();
  try {
    statement(in, st);
  } catch (const SyntaxFailure&) {
    st.values.resize(height);
    st.names.close_down_to(depth, visible);
    st.frame = frame;
    st.glued = glued;
    st.late_warning_heights.resize(subs);
    uint32_t read = st.tokens_since_error;
    skip_broken_statement(in, st, st.token);
    st.tokens_since_error = read;
  }
}

void statements(Input& in, State& st) {
  if (st.budget.exhausted()) too_deep(st, in.current());
  for (;;) {
    go_to(in, after_space_and_pod(st, in.current(), in.end()));
    if (in.empty() || peek(in) == '}') return;
    statement_or_recovery(in, st);
    st.names.introduce();
  }
}

Node* block_without_scope(Input& in, State& st) {
  if (peek(in) != '{' || in.empty()) syntax_error(st, in.current());
  const char* at = in.current();
  st.begin_token(at);
  st.brackets += '{';
  in.bump(1);
  std::size_t height = st.values.size();
  statements(in, st);
  if (in.empty()) missing_brace(st, in.current());
  st.brackets.pop_back();
  st.begin_token(in.current());
  in.bump(1);
  if (!st.glued) go_to(in, after_space_and_pod(st, in.current(), in.end()));
  Node* node = st.make(Kind::Block, at);
  st.collect(node, height);
  return node;
}

Node* block(Input& in, State& st) {
  st.names.open_block();
  Node* node = block_without_scope(in, st);
  auto slots = st.names.close_block();
  node->first_slot = slots.first;
  node->slot_count = slots.count;
  return node;
}

static bool is_expression(const Node* node) {
  switch (node->kind) {
    case Kind::If: case Kind::While: case Kind::ForLoop: case Kind::Foreach: case Kind::BareBlock: case Kind::SubDefinition:
    case Kind::PackageBlock: case Kind::Nothing: case Kind::Stub: case Kind::Try: case Kind::Defer: return false;
    default: return true;
  }
}

// ${ ... } @{ ... }: mostly one expression, but any statements may stand there. Leaves the input directly behind the brace.
Node* expression_block(Input& in, State& st) {
  const char* at = in.current();
  bool glued = st.glued;
  st.glued = false;
  st.brackets += '{';
  st.begin_token(at);
  in.bump(1);
  st.names.open_block();
  space(in, st);
  std::size_t height = st.values.size();
  if (peek(in) == '{') {
    Node* expression = full_expression(in, st);
    st.values.push_back(statement_node(st, at, st.names.pragmas(), {}, expression));
    accept(in, st, ';');
  } else {
    statements(in, st);
  }
  auto slots = st.names.close_block();
  if (peek(in) != '}' || in.empty()) syntax_error(st, in.current());
  st.brackets.pop_back();
  st.begin_token(in.current());
  in.bump(1);
  st.glued = glued;
  if (st.values.size() == height + 1 && slots.count == 0 && is_expression(st.values.back()->children[0])) return pop(st)->children[0];
  Node* body = st.make(Kind::Block, at);
  st.collect(body, height);
  body->first_slot = slots.first;
  body->slot_count = slots.count;
  return st.make(Kind::DoBlock, at, {body});
}

}  // namespace nacre::parser::grammar
