// SPDX-License-Identifier: MIT
// sub NAME BLOCK, sub BLOCK, my sub: attributes, prototypes and signatures. A signature becomes the first statements of the body.
#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

SubTree* begin_sub(State& st, const char* at) {
  auto* sub = st.arena.make<SubTree>();
  sub->package = st.names.package();
  sub->file = st.file(at);
  sub->first_line = st.line(at);
  st.names.open_sub();
  st.late_warning_heights.push_back(st.late_warnings.size());
  return sub;
}

void end_sub(State& st, SubTree* sub, Node* body, const char* end) {
  sub->pragmas = st.names.pragmas();
  give_late_warnings(st, st.late_warning_heights.back());
  st.late_warning_heights.pop_back();
  sub->scope = st.names.close_sub();
  body->first_slot = 0;
  body->slot_count = sub->scope->slots;
  sub->body = body;
  sub->last_line = st.line(end > st.frame->begin ? end - 1 : end);
}

namespace {

struct Heading {
  std::optional<std::string> prototype;
  bool has_signature = false;
};

std::string clean_prototype(std::string_view text) {
  std::string clean;
  for (char c : text)
    if (!is_space(c)) clean += c;
  return clean;
}

void read_prototype(Input& in, State& st, Heading& heading, std::string_view name) {
  const char* at = in.current();
  QuotedText quoted = delimited(in, st, Escapes::Strip, "Prototype not terminated");
  heading.prototype = clean_prototype(quoted.text);
  warn_of_prototype(st, *heading.prototype, name, at);
  space(in, st);
}

// :lvalue :method :prototype($$)
void read_attributes(Input& in, State& st, SubTree& sub, Heading& heading, std::string_view name) {
  if (peek(in) != ':' || peek(in, 1) == ':') return;
  in.bump(1);
  space(in, st);
  while (starts_word(peek(in)) || peek(in) == ':') {
    if (accept(in, st, ':')) continue;
    auto word = simple_word(in.current(), in.end());
    const char* at = in.current();
    go_to(in, word.data() + word.size());
    std::string_view argument;
    if (peek(in) == '(') argument = delimited(in, st, Escapes::Strip, "Unterminated attribute parameter in attribute list").text;
    space(in, st);
    if (word == "lvalue")
      sub.is_lvalue = true;
    else if (word == "method")
      sub.is_method = true;
    else if (word == "prototype") {
      heading.prototype = clean_prototype(argument);
      warn_of_prototype(st, *heading.prototype, name, at);
    } else if (word != "const" && word != "shared") {
      std::string whole(word);
      if (argument.data()) whole += "(" + std::string(argument) + ")";
      sub.attributes = st.keep(sub.attributes.empty() ? whole : std::string(sub.attributes) + " " + whole);
    }
  }
}

// Everything between the name and the body. The sub's scope is open.
Node* read_heading(Input& in, State& st, SubTree& sub, Heading& heading, std::string_view name) {
  bool signatures = st.names.pragmas()->has(FeatureSignatures);
  Node* prologue = nullptr;
  if (peek(in) == '(' && !signatures) read_prototype(in, st, heading, name);
  read_attributes(in, st, sub, heading, name);
  if (peek(in) == '(' && signatures) prologue = signature(in, st, sub);
  read_attributes(in, st, sub, heading, name);
  if (heading.prototype) {
    sub.has_prototype = true;
    sub.prototype = st.keep(*heading.prototype);
  }
  return prologue;
}

Node* with_prologue(State& st, Node* prologue, Node* body) {
  if (!prologue) return body;
  std::size_t height = st.values.size();
  for (Node* kid : prologue->kids()) st.values.push_back(kid);
  for (Node* kid : body->kids()) st.values.push_back(kid);
  st.collect(body, height);
  return body;
}

bool phase_name(std::string_view name) { return name == "BEGIN" || name == "END" || name == "INIT" || name == "CHECK" || name == "UNITCHECK"; }

}  // namespace

Node* anonymous_sub(Input& in, State& st, const char* at) {
  SubTree* sub = begin_sub(st, at);
  Heading heading;
  Node* prologue = read_heading(in, st, *sub, heading, {});
  if (peek(in) != '{' || in.empty()) {
    if (in.empty()) syntax_error(st, in.current());
    fatal(st, "Illegal declaration of anonymous subroutine", in.current());
  }
  Node* body = with_prologue(st, prologue, block_without_scope(in, st));
  end_sub(st, sub, body, st.token + 1);
  Node* node = st.make(Kind::AnonymousSub, at);
  node->sub = sub;
  return node;
}

// in: at the name
Node* sub_definition(Input& in, State& st, const char* at) {
  auto name = scan_word(in.current(), in.end());
  st.begin_token(in.current());
  go_to(in, name.data() + name.size());
  space(in, st);
  if (phase_name(name) && peek(in) == '{') return phase_block(in, st, name, at);
  std::string qualified = st.names.qualify(name, '&');
  if (Binding lexical = name.find(':') == std::string_view::npos ? st.names.lookup("&" + std::string(name)) : Binding{}; lexical && lexical.variable->declarator == Declarator::Our) qualified = lexical.variable->our_name;
  SubTree* sub = begin_sub(st, at);
  sub->name = st.keep(qualified);
  st.names.scope()->named = true;
  Heading heading;
  Node* prologue = read_heading(in, st, *sub, heading, qualified);
  if (peek(in) == ';' || in.empty() || peek(in) == '}') {
    st.names.close_sub();
    st.late_warning_heights.pop_back();
    if (peek(in) == ';') in.bump(1);
    st.vocabulary.declare_sub(qualified, heading.prototype ? std::optional<std::string_view>(*heading.prototype) : std::nullopt);
    return nullptr;
  }
  if (peek(in) != '{') fatal(st, "Illegal declaration of subroutine " + qualified, in.current());
  Node* body = with_prologue(st, prologue, block_without_scope(in, st));
  end_sub(st, sub, body, st.token + 1);
  if (st.error_count == 0)
    st.vocabulary.define_sub(*sub, st.names);
  else  // nothing will run: the tree may lack what the errors tell of
    st.vocabulary.declare_sub(qualified, heading.prototype ? std::optional<std::string_view>(*heading.prototype) : std::nullopt);
  return nullptr;
}

// my sub name {...}: the name is visible in the body already.
Node* lexical_sub(Input& in, State& st, Declarator declarator, const char* at) {
  in.bump(3);
  space(in, st);
  auto name = simple_word(in.current(), in.end());
  if (name.empty()) fatal(st, std::string("Missing name in \"") + (declarator == Declarator::My ? "my" : declarator == Declarator::Our ? "our" : "state") + " sub\"", in.current());
  Variable* variable = declare(st, declarator, "&" + std::string(name), in.current());
  st.names.introduce();
  if (declarator == Declarator::Our) {
    Node* nothing = sub_definition(in, st, at);
    return nothing ? nothing : st.make(Kind::Nothing, at);
  }
  go_to(in, name.data() + name.size());
  space(in, st);
  SubTree* sub = begin_sub(st, at);
  sub->name = st.keep(name);
  Heading heading;
  Node* prologue = read_heading(in, st, *sub, heading, name);
  if (peek(in) == ';') {
    st.names.close_sub();
    st.late_warning_heights.pop_back();
    return st.make(Kind::Nothing, at);
  }
  Node* body = with_prologue(st, prologue, block_without_scope(in, st));
  end_sub(st, sub, body, st.token + 1);
  Node* lexical = st.make(Kind::Lexical, at);
  lexical->sigil = '&';
  lexical->variable = variable;
  Node* node = st.make(Kind::SubDefinition, at, {lexical});
  node->sub = sub;
  node->declarator = declarator;
  return node;
}

}  // namespace nacre::parser::grammar
