// SPDX-License-Identifier: MIT
// What may follow a term: subscripts, arrows, method calls and postfix dereferences.
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

// Inside brackets white space is free again, also in a string; behind the closing bracket what held before holds.
class Loose {
 public:
  explicit Loose(State& st) : st_(st), glued_(st.glued) { st.glued = false; }
  ~Loose() { st_.glued = glued_; }
  Loose(const Loose&) = delete;
  Loose& operator=(const Loose&) = delete;

  void close(Input& in, char bracket) {
    if (bracket == '}' && accept(in, st_, ';')) syntax_error(st_, in.current());  // perl reads the ; before it is told of the error
    if (peek(in) != bracket || in.empty()) syntax_error(st_, in.current());
    st_.begin_token(in.current());
    in.bump(1);
    st_.brackets.pop_back();
    st_.glued = glued_;
    space(in, st_);
  }

 private:
  State& st_;
  bool glued_;
};

static void open(Input& in, State& st) {
  st.brackets += peek(in);
  st.begin_token(in.current());
  in.bump(1);
  space(in, st);
}

Node* index_in_brackets(Input& in, State& st) {
  Loose loose(st);
  open(in, st);
  Node* index = full_expression(in, st);
  loose.close(in, ']');
  return index;
}

static Node* as_list(State& st, Node* inside, const char* at) {
  if (!inside) return st.make(Kind::List, at);
  if (inside->kind == Kind::List && !inside->has(Parenthesised)) return inside;
  return st.make(Kind::List, at, {inside});
}

Node* list_in_brackets(Input& in, State& st) {
  const char* at = in.current();
  Loose loose(st);
  open(in, st);
  Node* inside = expression_or_nothing(in, st);
  loose.close(in, ']');
  return as_list(st, inside, at);
}

// {word} and {-word} are strings.
static Node* simple_key(Input& in, State& st) {
  const char* p = after_blanks(in.current() + 1, in.end());
  const char* start = p;
  bool minus = at(p, in.end()) == '-';
  if (minus) p = after_blanks(p + 1, in.end());
  auto word = simple_word(p, in.end());
  if (word.empty()) return nullptr;
  p = after_blanks(word.data() + word.size(), in.end());
  if (at(p, in.end()) != '}') return nullptr;
  st.begin_token(in.current());
  st.begin_token(start);
  st.begin_token(p);
  go_to(in, p + 1);
  space(in, st);
  return string_of(st, minus ? st.keep("-" + std::string(word)) : word, start);
}

// $h{1,2} is $h{join($;, 1, 2)}
static Node* joined_key(State& st, Node* list) {
  Node* separator = variable(st, '$', ";", st.token);
  std::size_t height = st.values.size();
  st.values.push_back(separator);
  for (Node* kid : list->kids()) st.values.push_back(kid);
  Node* join = st.make(Kind::Builtin, st.token);
  join->line = list->line;
  join->text = "join";
  st.collect(join, height);
  return join;
}

Node* key_in_braces(Input& in, State& st) {
  if (Node* key = simple_key(in, st)) return key;
  Loose loose(st);
  open(in, st);
  Node* key = full_expression(in, st);
  loose.close(in, '}');
  if (key->kind == Kind::List && !key->has(Parenthesised)) return joined_key(st, key);
  return key;
}

Node* keys_in_braces(Input& in, State& st) {
  const char* at = in.current();
  if (Node* key = simple_key(in, st)) return st.make(Kind::List, at, {key});
  Loose loose(st);
  open(in, st);
  Node* inside = expression_or_nothing(in, st);
  loose.close(in, '}');
  return as_list(st, inside, at);
}

Node* call_arguments(Input& in, State& st) {
  const char* at = in.current();
  expect(in, st, '(');
  Node* inside = expression_or_nothing(in, st);
  expect(in, st, ')');
  Node* list = as_list(st, inside, at);
  for (Node* kid : list->kids()) mark_aliased(kid);
  return list;
}

// In a pattern, [ behind a variable may open a character class, and { a quantifier.
static bool looks_like_index(const char* p, const char* end) {
  if (at(p, end) == '-') ++p;
  if (at(p, end) == '$') {
    ++p;
    if (at(p, end) == '#') ++p;
    auto word = scan_word(p, end);
    if (word.empty()) return false;
    p = word.data() + word.size();
    while (p < end && (*p == '+' || *p == '-' || is_digit(*p) || is_space(*p))) ++p;
    return at(p, end) == ']' || at(p, end) == '[' || at(p, end) == '{' || text_is(p, end, "->");
  }
  if (!is_digit(at(p, end))) return false;
  while (p < end && is_digit(*p)) ++p;
  return at(p, end) == ']';
}

bool looks_like_quantifier(const char* p, const char* end) {
  const char* start = p;
  while (p < end && (is_digit(*p) || *p == ',')) ++p;
  return p > start && at(p, end) == '}' && is_digit(*start);
}

bool subscript_follows(Input& in, State& st, char bracket) {
  if (peek(in) != bracket || in.empty()) return false;
  if (!st.glued || !st.frame->in_pattern) return true;
  const char* inside = in.current() + 1;
  return bracket == '[' ? looks_like_index(inside, in.end()) : !looks_like_quantifier(inside, in.end());
}

// --- arrows ------------------------------------------------------------------------------------------------------------------------------

static Node* dereferenced(State& st, char sigil, Node* reference, const char* at) {
  Node* node = st.make(Kind::Deref, at, {reference});
  node->sigil = sigil;
  return node;
}

static Node* subscripted(Input& in, State& st, Node* base, const char* at) {
  switch (peek(in)) {
    case '[': return st.make(Kind::ArrayElement, at, {dereferenced(st, '@', base, at), index_in_brackets(in, st)});
    case '{': return st.make(Kind::HashElement, at, {dereferenced(st, '%', base, at), key_in_braces(in, st)});
    default: return st.make(Kind::CallDynamic, at, {base, call_arguments(in, st)});
  }
}

// ->@* ->%* ->$* ->&* ->** ->$#* ->@[..] ->@{..} ->%[..] ->%{..}      in: at the sigil
static Node* postfix_dereference(Input& in, State& st, Node* base, const char* at) {
  char sigil = peek(in), next = peek(in, 1);
  if (sigil == '$' && next == '#' && peek(in, 2) == '*') {
    in.bump(3);
    space(in, st);
    return st.make(Kind::ArrayLast, at, {dereferenced(st, '@', base, at)});
  }
  if (next == '*') {
    in.bump(2);
    space(in, st);
    if (sigil == '&') {
      Node* node = st.make(Kind::CallDynamic, at, {base, nullptr});
      node->flags |= Ampersand | SharesArguments;
      return node;
    }
    Node* node = dereferenced(st, sigil, base, at);
    if (sigil == '*' && peek(in) == '{') node = st.make(Kind::HashElement, at, {node, key_in_braces(in, st)});
    return node;
  }
  bool slice = (sigil == '@' || sigil == '%') && (next == '[' || next == '{');
  if (!slice) return nullptr;
  in.bump(1);
  if (next == '[') {
    Node* array = dereferenced(st, '@', base, at);
    return st.make(sigil == '@' ? Kind::ArraySlice : Kind::IndexValueSlice, at, {array, list_in_brackets(in, st)});
  }
  Node* hash = dereferenced(st, '%', base, at);
  return st.make(sigil == '@' ? Kind::HashSlice : Kind::KeyValueSlice, at, {hash, keys_in_braces(in, st)});
}

// ->name(...) ->$name(...)      in: at the name
static Node* method_call(Input& in, State& st, Node* invocant, const char* at) {
  Node* dynamic = nullptr;
  std::string_view name;
  if (peek(in) == '$') {
    dynamic = scalar_without_subscript(in, st);
  } else {
    name = scan_word(in.current(), in.end());
    if (name.empty()) syntax_error(st, in.current());
    go_to(in, name.data() + name.size());
  }
  space(in, st);
  Node* arguments = peek(in) == '(' ? call_arguments(in, st) : nullptr;
  Node* node = st.make(Kind::MethodCall, at, {invocant, dynamic, arguments});
  node->text = name.find('\'') == std::string_view::npos ? name : st.keep(st.names.qualify(name, '&'));
  if (invocant->kind == Kind::Bareword) node->flags |= MaybeClass;
  if (arguments) node->flags |= WithParens;
  return node;
}

// In a string only [ { and, with the feature, the postfix dereferences of arrays and scalars go on a chain.
static bool arrow_in_string(const Input& in, State& st) {
  char c = peek(in, 2), next = peek(in, 3);
  if (c == '[') return !st.frame->in_pattern || looks_like_index(in.current() + 3, in.end());
  if (c == '{') return !st.frame->in_pattern || !looks_like_quantifier(in.current() + 3, in.end());
  if (!st.names.pragmas()->has(FeaturePostderefQq)) return false;
  if (c == '@') return next == '*' || next == '[' || next == '{';
  return c == '$' && (next == '*' || (next == '#' && peek(in, 4) == '*'));
}

static bool chain_goes_on(Input& in, State& st) {
  char c = peek(in);
  if (c == '(') return !st.glued;
  return (c == '[' || c == '{') && subscript_follows(in, st, c);
}

Node* subscripts(Input& in, State& st, Node* base, bool chain) {
  for (int links = 0;; ++links) {
    const char* at = in.current();
    if (links == longest_chain) too_deep(st, at);
    if (chain && chain_goes_on(in, st)) {
      base = subscripted(in, st, base, at);
      continue;
    }
    if (peek(in) != '-' || peek(in, 1) != '>' || (st.glued && !arrow_in_string(in, st))) return base;
    st.begin_token(at);
    in.bump(2);
    space(in, st);
    char c = peek(in);
    chain = true;
    if (c == '[' || c == '{' || c == '(') {
      base = subscripted(in, st, base, at);
      continue;
    }
    if (c == '@' || c == '%' || c == '$' || c == '&' || c == '*')
      if (Node* node = postfix_dereference(in, st, base, at)) {
        base = node;
        chain = base->kind == Kind::ArrayElement;
        continue;
      }
    base = method_call(in, st, base, at);
    chain = false;
  }
}

}  // namespace nacre::parser::grammar
