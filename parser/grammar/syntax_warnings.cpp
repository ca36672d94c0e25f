// SPDX-License-Identifier: MIT
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

static std::string shown_key(const Node* key) {
  if (key->kind == Kind::String) return "\"" + std::string(key->text) + "\"";
  if (key->kind == Kind::Integer) return std::to_string(key->integer);
  return "...";
}

static bool yields_a_list(const Node* key) {
  switch (key->kind) {
    case Kind::Lexical: case Kind::Global: case Kind::Deref: return key->sigil != '$';
    case Kind::List: case Kind::Call: case Kind::CallDynamic: case Kind::MethodCall: case Kind::Map: case Kind::Grep: case Kind::Sort:
    case Kind::ArraySlice: case Kind::HashSlice: case Kind::ListSlice: case Kind::Range: case Kind::Readline: case Kind::Glob: return true;
    default: return false;
  }
}

// Only what looks like one word, number or scalar is taken for a slip.
static bool simple_inside(const char* p, const char* end) {
  p = after_blanks(p, end);
  if (at(p, end) == 'q') return false;
  while (p < end && (in_word(*p) || std::string_view(" \t$#+-'\"").find(*p) != std::string_view::npos)) ++p;
  return at(p, end) == ']' || at(p, end) == '}';
}

// a[0] h{"k"}: as it would be written for one element; empty where the container has no name or the key may yield several.
static std::string shown_element(const Node* slice) {
  const Node* container = slice->children[0];
  const Node* keys = slice->children[1];
  bool named = container->kind == Kind::Lexical || container->kind == Kind::Global;
  if (!named || keys->child_count != 1 || yields_a_list(keys->children[0])) return {};
  std::string name = container->kind == Kind::Lexical ? container->variable->name.substr(1) : std::string(container->text);
  if (name.starts_with("main::")) name.erase(0, 6);
  bool hash = slice->kind == Kind::HashSlice || slice->kind == Kind::KeyValueSlice;
  return name + (hash ? "{" : "[") + shown_key(keys->children[0]) + (hash ? "}" : "]");
}

void warn_of_single_slice(State& st, const Node* slice, const char* at, const char* inside, const char* end) {
  if (!warns(st, Warn::Syntax) || !simple_inside(inside, end)) return;
  std::string element = shown_element(slice);
  if (!element.empty()) st.late_warnings.push_back({Warn::Syntax, "Scalar value @" + element + " better written as $" + element, {}, at, slice});
}

void excuse_single_slice(State& st, const Node* slice) {
  if (slice->kind == Kind::Local) slice = slice->children[0];
  if (!st.late_warnings.empty() && st.late_warnings.back().slice == slice) st.late_warnings.pop_back();
}

void warn_of_pairs_in_scalar_context(State& st, const Node* slice, const char* at) {
  if (slice->kind != Kind::KeyValueSlice && slice->kind != Kind::IndexValueSlice) return;
  if (!warns(st, Warn::Syntax)) return;
  std::string element = shown_element(slice);
  if (!element.empty()) warn(st, Warn::Syntax, "%" + element + " in scalar context better written as $" + element, at);
}

void warn_of_assignment(State& st, const Node* condition, const char* at) {
  while (condition && condition->kind == Kind::List && condition->child_count == 1) condition = condition->children[0];
  if (condition && condition->kind == Kind::Not) condition = condition->children[0];
  if (!condition || condition->kind != Kind::Assign) return;
  const Node* left = condition->children[0];
  bool scalar = left->sigil == '$' || left->kind == Kind::ArrayElement || left->kind == Kind::HashElement ||
                (left->kind == Kind::Declare && !left->has(Parenthesised) && left->children[0]->sigil == '$');
  const Node* right = condition->children[1];
  bool constant = right->kind == Kind::Integer || right->kind == Kind::Number || (right->kind == Kind::String && right->has(Quoted));
  if (scalar && constant && warns(st, Warn::Syntax)) warn(st, Warn::Syntax, "Found = in conditional, should be ==", at);
}

void warn_of_missing_parentheses(State& st, std::string_view word, const char* comma, const char* end) {
  if (!warns(st, Warn::Parenthesis)) return;
  auto skip = [&](const char* p) {
    while (p < end && std::string_view(", \t\n").find(*p) != std::string_view::npos) ++p;
    return p;
  };
  const char* p = skip(comma);
  bool variable = false;
  while (p + 1 < end && std::string_view("@%$*").find(*p) != std::string_view::npos && in_word(p[1])) {
    for (++p; p < end && in_word(*p);) ++p;
    p = skip(p);
    variable = true;
  }
  if (variable && (at(p, end) == ';' || at(p, end) == '=')) warn(st, Warn::Parenthesis, "Parentheses missing around \"" + std::string(word) + "\" list", comma);
}

void warn_of_multidimensional(State& st, const char* at, const char* bracket, const char* end) {
  if (!warns(st, Warn::Syntax)) return;
  const char* p = bracket + 1;
  while (p < end && (is_space(*p) || in_word(*p) || *p == '$')) ++p;
  if (grammar::at(p, end) != ',') return;
  while (p < end && *p != ']') ++p;
  if (p < end) ++p;
  warn(st, Warn::Syntax, "Multidimensional syntax " + std::string(at, p) + " not supported", at);
}

void warn_of_reserved_word(State& st, std::string_view word, const char* at) {
  if (!warns(st, Warn::Reserved) || (at > st.frame->begin && at[-1] == '-')) return;
  for (char c : word)
    if (!is(c, Lower)) return;
  if (st.vocabulary.package_exists(word)) return;
  warn(st, Warn::Reserved, "Unquoted string \"" + std::string(word) + "\" may clash with future reserved word", at);
}

void warn_of_function_look(State& st, std::string_view word, const char* space, const char* end) {
  if (!text_is(space, end, " (") || !warns(st, Warn::Syntax)) return;
  const char* p = space + 2;
  for (int level = 1; p < end && level > 0; ++p) {
    if (*p == '(') ++level;
    if (*p == ')') --level;
  }
  while (p < end && is_space(*p)) ++p;
  // what ends a statement or block, joins conditions, or begins a modifier
  if (p < end && std::string_view(";&/|})]oairuwef!=").find(*p) != std::string_view::npos) return;
  warn(st, Warn::Syntax, std::string(word) + " (...) interpreted as function", space);
}

void warn_of_ambiguous_braces(State& st, char sigil, std::string_view word, const char* at) {
  if (st.glued || !starts_word(word[0]) || !warns(st, Warn::Ambiguous)) return;
  if (!is_keyword(st, word) && !st.vocabulary.sub(st.names.qualify(word, '&')).declared) return;
  std::string name = std::string(word);
  warn(st, Warn::Ambiguous, std::string("Ambiguous use of ") + sigil + "{" + name + "} resolved to " + sigil + name, at);
}

void note_call_without_prototype(State& st, std::string_view qualified, const char* at) {
  if (warns(st, Warn::Prototype)) st.late_warnings.push_back({Warn::Prototype, {}, std::string(qualified), at});
}

void warn_of_prototype(State& st, std::string_view prototype, std::string_view name, const char* at) {
  if (!warns(st, Warn::Illegalproto)) return;
  std::string shown = " for " + std::string(name.empty() ? "?" : name) + " : " + std::string(prototype);
  char slurpy = '\0';
  for (std::size_t i = 0; i < prototype.size(); ++i) {
    char c = prototype[i];
    if (std::string_view("$@%*;[]&\\_+").find(c) == std::string_view::npos) return warn(st, Warn::Illegalproto, "Illegal character in prototype" + shown, at);
    if (slurpy && c != ';') return warn(st, Warn::Illegalproto, std::string("Prototype after '") + slurpy + "'" + shown, at);
    bool in_reference = i > 0 && (prototype[i - 1] == '\\' || prototype.substr(0, i).rfind('[') != std::string_view::npos);
    if ((c == '@' || c == '%') && !in_reference) slurpy = c;
  }
}

void give_late_warnings(State& st, std::size_t from) {
  for (std::size_t i = from; i < st.late_warnings.size(); ++i) {
    const LateWarning& late = st.late_warnings[i];
    if (late.callee.empty())
      warn(st, late.category, late.text, late.at);
    else if (st.vocabulary.sub(late.callee).prototype)
      warn(st, late.category, late.callee + "() called too early to check prototype", late.at);
  }
  st.late_warnings.resize(from);
}

}  // namespace nacre::parser::grammar
