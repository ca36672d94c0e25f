// SPDX-License-Identifier: MIT
// Calls: builtins read by their prototype, subs known and unknown, prototypes that change how arguments are read, indirect objects.
#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

namespace {

// One place of a prototype: $ _ @ % & * + or \ (a reference to one of `types`).
struct Place {
  char kind;
  std::string_view types;
  bool optional;
};

struct Places {
  Place items[16];
  std::size_t count = 0, required = 0;
  bool slurpy() const { return count > 0 && (items[count - 1].kind == '@' || items[count - 1].kind == '%'); }
  const Place& at(std::size_t i) const { return items[i < count ? i : count == 0 ? 0 : count - 1]; }
};

Places read_prototype(std::string_view prototype) {
  Places places;
  bool optional = false;
  for (std::size_t i = 0; i < prototype.size() && places.count < 16; ++i) {
    char c = prototype[i];
    if (c == ' ') continue;
    if (c == ';') {
      optional = true;
      continue;
    }
    std::string_view types;
    if (c == '\\' && i + 1 < prototype.size()) {
      std::size_t close = prototype[i + 1] == '[' ? prototype.find(']', i) : std::string_view::npos;
      types = close == std::string_view::npos ? prototype.substr(i + 1, 1) : prototype.substr(i + 2, close - i - 2);
      i = close == std::string_view::npos ? i + 1 : close;
    }
    bool may_be_left_out = optional || c == '@' || c == '%' || c == '_';
    if (!may_be_left_out) places.required = places.count + 1;
    places.items[places.count++] = {c, types, may_be_left_out};
  }
  return places;
}

bool read_as_unary(const Places& places) {
  if (places.count != 1) return false;
  char kind = places.items[0].kind;
  return kind != '@' && kind != '%' && kind != '&';
}

// --- the callee and its arguments --------------------------------------------------------------------------------------------------------

struct Callee {
  std::string shown;         // as messages name it: "push", "main::foo"
  const Places& places;
  bool user;                 // a sub with a prototype: \@ makes references
};

bool array_like(const Node* node, char sigil) {
  switch (node->kind) {
    case Kind::Lexical: case Kind::Global: case Kind::Deref: return node->sigil == sigil;
    case Kind::Declare: return node->child_count == 1 && (sigil == '$' || !node->has(Parenthesised)) && node->children[0]->sigil == sigil;
    case Kind::Local: return array_like(node->children[0], sigil);
    case Kind::List: return node->child_count == 1 && array_like(node->children[0], sigil);
    default: return false;
  }
}

bool plainly_scalar(const Node* node) {
  switch (node->kind) {
    case Kind::Integer: case Kind::Unsigned: case Kind::Number: case Kind::String: case Kind::Interpolate: case Kind::ArrayElement: case Kind::HashElement:
    case Kind::ArrayLast: case Kind::Reference: case Kind::AnonymousArray: case Kind::AnonymousHash: case Kind::AnonymousSub: case Kind::Binary:
    case Kind::Unary: case Kind::Not: return true;
    case Kind::Lexical: case Kind::Global: case Kind::Deref: return node->sigil == '$';
    default: return false;
  }
}

Node* in_scalar_context(State& st, Node* node) {
  if (plainly_scalar(node)) return node;
  Node* wrapped = st.make(Kind::Builtin, st.token, {node});
  wrapped->line = node->line;
  wrapped->text = "scalar";
  return wrapped;
}

Node* referenced(State& st, Node* node) {
  mark_aliased(node);
  Node* reference = st.make(Kind::Reference, st.token, {node});
  reference->line = node->line;
  return reference;
}

bool fits_type(const Node* node, char type) {
  switch (type) {
    case '@': case '%': return array_like(node, type);
    case '&': return node->sigil == '&' || node->kind == Kind::FunctionName || (node->kind == Kind::Call && node->has(Ampersand)) || (node->kind == Kind::CallDynamic && node->has(Ampersand));
    case '*': return node->kind == Kind::GlobName || node->sigil == '*' || node->kind == Kind::Bareword || node->kind == Kind::FileHandleName;
    default:
      return array_like(node, '$') || node->kind == Kind::ArrayElement || node->kind == Kind::HashElement || node->kind == Kind::ArrayLast ||
             node->kind == Kind::Assign || node->kind == Kind::Conditional || node->kind == Kind::PreIncrement || node->kind == Kind::PreDecrement ||
             (node->kind == Kind::Builtin && (node->text == "substr" || node->text == "vec" || node->text == "pos" || node->text == "undef"));
  }
}

std::string type_wanted(std::string_view types) {
  if (types.size() > 1) return "one of " + std::string(types);
  switch (types.empty() ? '$' : types[0]) {
    case '@': return "array";
    case '%': return "hash";
    case '&': return "subroutine";
    case '*': return "symbol";
    default: return "scalar";
  }
}

void check_reference_type(State& st, const Callee& callee, std::size_t i, const Place& place, const Node* node, const char* where) {
  for (char type : place.types)
    if (fits_type(node, type)) return;
  std::string wanted = place.types == "%@" || place.types == "@%" ? "hash or array" : type_wanted(place.types);
  if (!callee.user && place.types == "@" && plainly_scalar(node) && (node->kind == Kind::Lexical || node->kind == Kind::Global || node->kind == Kind::Deref || node->kind == Kind::ArrayElement || node->kind == Kind::HashElement)) {
    add_error_near(st, "Experimental " + callee.shown + " on scalar is now forbidden", where);
    return;
  }
  if (!callee.user && place.types == "%@" && plainly_scalar(node) && node->kind != Kind::Integer && node->kind != Kind::String) {
    add_error_near(st, "Experimental " + callee.shown + " on scalar is now forbidden", where);
    wanted = "hash or array";
  }
  add_error_near(st, "Type of arg " + std::to_string(i + 1) + " to " + callee.shown + " must be " + wanted + " (not " + operator_name(*node) + ")", where);
}

Node* fit_argument(State& st, const Callee& callee, std::size_t i, Node* node, const char* where) {
  const Place& place = callee.places.at(i);
  if (place.kind == '\\') {
    check_reference_type(st, callee, i, place, node, where);
    if (!callee.user) return node;
    if (node->kind == Kind::Call && node->has(SharesArguments)) node->kind = Kind::FunctionName;
    return referenced(st, node);
  }
  if (!callee.user) {
    if (place.kind == '@') mark_aliased(node);
    return node;
  }
  mark_aliased(node);
  switch (place.kind) {
    case '$': case '_': return in_scalar_context(st, node);
    case '+': return array_like(node, '@') || array_like(node, '%') ? referenced(st, node) : in_scalar_context(st, node);
    case '*':
      if (node->kind == Kind::Bareword) {
        node->kind = Kind::String;
        return node;
      }
      return in_scalar_context(st, node);
    default: return node;
  }
}

// One argument; a block where the prototype says & and it is the first.
Node* read_argument(Input& in, State& st, const Callee& callee, std::size_t i, Strength strength) {
  const Place& place = callee.places.at(i);
  if (place.kind != '*' || i >= callee.places.count) return climb(in, st, strength);
  return handle_or_expression(in, st, strength, callee.user);  // a sub is given the bare word as text
}

Node* block_argument(Input& in, State& st) {
  const char* at = in.current();
  SubTree* sub = begin_sub(st, at);
  Node* body = block_without_scope(in, st);
  end_sub(st, sub, body, st.token + 1);
  Node* node = st.make(Kind::AnonymousSub, at);
  node->sub = sub;
  return node;
}

void read_arguments(Input& in, State& st, const Callee& callee) {
  std::size_t i = 0;
  if (callee.user && callee.places.count > 0 && callee.places.items[0].kind == '&' && peek(in) == '{') {
    st.values.push_back(block_argument(in, st));
    ++i;
    accept(in, st, ',');
  }
  for (; starts_term(in, st); ++i) {
    st.values.push_back(callee.places.count == 0 ? assignment_expression(in, st) : read_argument(in, st, callee, i, Assignment));
    if (peek(in) != ',' && !next_is(in, "=>")) return;
    while (peek(in) == ',' || next_is(in, "=>")) {
      st.begin_token(in.current());
      in.bump(peek(in) == ',' ? 1 : 2);
      space(in, st);
    }
  }
}

void check_count(State& st, const Callee& callee, std::size_t given, const char* place) {
  if (given < callee.places.required)
    add_error_near(st, "Not enough arguments for " + callee.shown, place);
  else if (given > callee.places.count && !callee.places.slurpy())
    add_error_near(st, "Too many arguments for " + callee.shown, place);
}

// The ( behind a named operator is one token with its name, to perl's messages.
void open_parenthesis(Input& in, State& st, const Callee& callee, const char* at) {
  const char* before = st.previous_token;
  accept(in, st, '(');
  if (callee.user) return;
  st.token = at;
  st.previous_token = before;
}

// (args), or without parentheses one argument or a list. Pushes them; true if there were parentheses.
bool arguments(Input& in, State& st, const Callee& callee, const char* at) {
  std::size_t height = st.values.size();
  bool parens = peek(in) == '(';
  if (parens) {
    open_parenthesis(in, st, callee, at);
    read_arguments(in, st, callee);
    expect(in, st, ')');
  } else if (callee.places.count == 0) {
    return false;
  } else if (read_as_unary(callee.places)) {
    if (starts_term_after_unary(in, st)) st.values.push_back(read_argument(in, st, callee, 0, Shift));
  } else {
    read_arguments(in, st, callee);
  }
  const char* place = parens ? st.token : in.current();
  if (callee.places.count > 0)
    for (std::size_t i = height; i < st.values.size(); ++i) st.values[i] = fit_argument(st, callee, i - height, st.values[i], place);
  check_count(st, callee, st.values.size() - height, place);
  return parens;
}

}  // namespace

Node* core_call(Input& in, State& st, std::string_view name, std::string_view prototype, const char* at) {
  Places places = read_prototype(prototype);
  Callee callee{std::string(name), places, false};
  std::size_t height = st.values.size();
  bool parens = arguments(in, st, callee, at);
  Node* node = st.make(Kind::Builtin, at);
  node->text = name;
  if (parens) node->flags |= WithParens;
  st.collect(node, height);
  return node;
}

// --- handles -----------------------------------------------------------------------------------------------------------------------------

Node* handle_name(State& st, std::string_view name, const char* at) {
  Node* node = st.make(Kind::FileHandleName, at);
  std::string qualified = name == "_" ? "main::_" : st.names.qualify(name, '*');
  node->text = st.keep(qualified);
  st.vocabulary.mention_global('*', node->text, st.file(at), st.line(at));
  return node;
}

// Does the word name a handle where one is wanted? Not if it is a call, a class or a keyword.
bool bareword_is_handle(State& st, std::string_view word, const char* after, const char* end, bool before_list) {
  if (word.ends_with("::") || is_quote_operator(word) || is_keyword(st, word) || word.starts_with("__")) return false;
  const char* p = after_space(st, after, end);
  bool call = at(p, end) == '(' && !(before_list && p > after);  // print STDOUT (1)
  if (call || text_is(p, end, "=>") || text_is(p, end, "->") || text_is(p, end, "::")) return false;
  return !st.vocabulary.sub(st.names.qualify(word, '&')).declared;
}

Node* handle_or_expression(Input& in, State& st, Strength strength, bool as_text) {
  auto word = next_word(in.current(), in.end());
  if (word.empty() || !bareword_is_handle(st, word, word.data() + word.size(), in.end())) return climb(in, st, strength);
  const char* at = in.current();
  st.begin_token(at);
  go_to(in, word.data() + word.size());
  space(in, st);
  warn_of_reserved_word(st, word, at);
  return as_text ? string_of(st, word, at) : handle_name(st, word, at);
}

// --- words that are no keywords ----------------------------------------------------------------------------------------------------------

namespace {

Node* call_node(State& st, std::string_view qualified, const char* at, std::size_t height, bool parens) {
  Node* list = list_of_values(st, at, height);
  Node* node = st.make(Kind::Call, at, {list});
  node->text = st.keep(qualified);
  if (parens) node->flags |= WithParens;
  return node;
}

Node* prototyped_call(Input& in, State& st, const std::string& qualified, std::string_view prototype, const char* at) {
  Places places = read_prototype(prototype);
  Callee callee{qualified, places, true};
  std::size_t height = st.values.size();
  bool parens = arguments(in, st, callee, at);
  if (places.count > 0 && st.values.size() == height && places.items[0].kind == '_') {
    st.values.push_back(variable(st, '$', "_", at));
  }
  return call_node(st, qualified, at, height, parens);
}

Node* plain_call(Input& in, State& st, const std::string& qualified, const char* at) {
  std::size_t height = st.values.size();
  bool parens = peek(in) == '(';
  if (parens) {
    Node* list = call_arguments(in, st);
    Node* node = st.make(Kind::Call, at, {list});
    node->text = st.keep(qualified);
    node->flags |= WithParens;
    return node;
  }
  comma_separated(in, st);
  for (std::size_t i = height; i < st.values.size(); ++i) mark_aliased(st.values[i]);
  return call_node(st, qualified, at, height, false);
}

Node* call_of_lexical(Input& in, State& st, const Binding& binding, const char* at) {
  Node* code = st.make(Kind::Lexical, at);
  code->sigil = '&';
  code->variable = binding.variable;
  code->capture = binding.capture;
  Node* list;
  if (peek(in) == '(') {
    list = call_arguments(in, st);
  } else {
    std::size_t height = st.values.size();
    comma_separated(in, st);
    list = list_of_values(st, at, height);
  }
  return st.make(Kind::CallDynamic, at, {code, list});
}

// new Foo(1), new Foo 1, new $class (1), new {$class} 1      in: at the object
Node* indirect_object_call(Input& in, State& st, std::string_view method, const char* at) {
  Node* object;
  bool bareword = starts_word(peek(in)) || peek(in) == ':';
  if (bareword) {
    auto word = next_word(in.current(), in.end());
    st.begin_token(in.current());
    object = st.make(word.ends_with("::") ? Kind::String : Kind::Bareword, in.current());
    object->text = word.ends_with("::") ? word.substr(0, word.size() - 2) : word;
    if (word.find('\'') != std::string_view::npos) object->text = st.keep(st.names.qualify(word, '&'));
    if (word == "__PACKAGE__") object->kind = Kind::String, object->text = st.keep(st.names.package());
    go_to(in, word.data() + word.size());
    space(in, st);
  } else if (peek(in) == '{') {
    object = expression_block(in, st);
    space(in, st);
  } else {
    object = scalar_without_subscript(in, st);
    space(in, st);
  }
  Node* list;
  if (bareword && peek(in) == '(') {
    list = call_arguments(in, st);
  } else {
    std::size_t height = st.values.size();
    const char* start = in.current();
    comma_separated(in, st);
    list = list_of_values(st, start, height);
    for (Node* kid : list->kids()) mark_aliased(kid);
  }
  Node* node = st.make(Kind::MethodCall, at, {object, nullptr, list});
  node->text = method;
  if (object->kind == Kind::Bareword) node->flags |= MaybeClass;
  return node;
}

// Two words in a row: a method and its class, unless the second is a keyword or a sub (or the first a sub and the second no package).
bool indirect_object_follows(State& st, const SubInfo& info, const char* p, const char* end) {
  if (!st.names.pragmas()->has(FeatureIndirect)) return false;
  if ((at(p, end) == '$' || at(p, end) == '{') && !info.declared) {
    if (at(p, end) == '{') return true;
    if (text_is(p, end, "$#")) return false;
    return p + 1 < end && (starts_word(p[1]) || p[1] == '$' || p[1] == '{' || p[1] == ':');
  }
  auto word = next_word(p, end);
  if (word.empty()) return false;
  if (info.declared && info.prototype) {
    std::string_view prototype = *info.prototype;
    while (!prototype.empty() && (prototype[0] == ' ' || prototype[0] == ';')) prototype.remove_prefix(1);
    if (prototype.starts_with('*') || info.prototype->empty()) return false;
  }
  if (word.ends_with("::") && word.size() > 2) return true;
  if (word == "__PACKAGE__") return !info.declared;
  if (is_keyword(st, word) || fat_comma_follows(st, word.data() + word.size(), end)) return false;
  if (st.vocabulary.sub(st.names.qualify(word, '&')).declared) return false;
  return !info.declared || st.vocabulary.package_exists(word);
}

Node* bareword(State& st, std::string_view word, const char* at) {
  bool class_name = word.ends_with("::") && word.size() > 2;
  if (!st.names.pragmas()->has(StrictSubs)) warn_of_reserved_word(st, word, at);
  Node* node = st.make(class_name ? Kind::String : Kind::Bareword, at);
  node->text = class_name ? word.substr(0, word.size() - 2) : word;
  if (word.find('\'') != std::string_view::npos) node->text = st.keep(st.names.qualify(word, '&'));
  return node;
}

Binding lexical_sub_of(State& st, std::string_view word) {
  if (word.find(':') != std::string_view::npos || word.find('\'') != std::string_view::npos) return {};
  return st.names.lookup("&" + std::string(word));
}

}  // namespace

Node* call_of_word(Input& in, State& st, std::string_view word, const char* at) {
  const char* behind = word.data() + word.size();
  refuse_bad_name(st, word);
  go_to(in, behind);
  space(in, st);
  if (Binding binding = lexical_sub_of(st, word)) {
    if (binding.variable->declarator != Declarator::Our) return call_of_lexical(in, st, binding, at);
    return plain_call(in, st, binding.variable->our_name, at);
  }
  if (word.ends_with("::") && peek(in) != '(') return bareword(st, word, at);
  std::string qualified = st.names.qualify(word, '&');
  SubInfo info = st.vocabulary.sub(qualified);
  if (!info.declared && is_keyword(st, word) && st.vocabulary.overrides_builtin("CORE::GLOBAL::" + std::string(word))) {
    qualified = "CORE::GLOBAL::" + std::string(word);
    info = st.vocabulary.sub(qualified);
  }
  if (peek(in) == '(') {
    if (info.prototype) return prototyped_call(in, st, qualified, *info.prototype, at);
    note_call_without_prototype(st, qualified, at);
    return plain_call(in, st, qualified, at);
  }
  if (indirect_object_follows(st, info, in.current(), in.end())) return indirect_object_call(in, st, word, at);
  if (!info.declared) return bareword(st, word, at);
  if (info.prototype) return prototyped_call(in, st, qualified, *info.prototype, at);
  return plain_call(in, st, qualified, at);
}

}  // namespace nacre::parser::grammar
