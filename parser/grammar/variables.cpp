// SPDX-License-Identifier: MIT
// Variables: $x @x %x &x *x, their dereferencing forms $$x @{...}, the punctuation variables, and which declaration each means.
#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

// --- by name -----------------------------------------------------------------------------------------------------------------------------

static bool may_be_lexical(std::string_view name) {
  return starts_word(name[0]) && name.find(':') == std::string_view::npos && name.find('\'') == std::string_view::npos;
}

static bool free_of_strict(std::string_view name, char sigil, std::string_view qualified) {
  if (name.find("::") != std::string_view::npos || name.find('\'', 1) != std::string_view::npos) return true;
  if (qualified.starts_with("main::") && qualified.size() - 6 == name.size()) {
    if (!starts_word(name[0]) || name == "_" || name == "SIG" || name == "ENV" || name == "INC" || name == "ARGV" || name == "ARGVOUT" || name == "STDIN" ||
        name == "STDOUT" || name == "STDERR")
      return true;
  }
  return sigil == '$' && (name == "a" || name == "b");
}

static Node* global_variable(State& st, char sigil, std::string_view qualified, const char* at) {
  Node* node = st.make(Kind::Global, at);
  node->sigil = sigil;
  node->text = st.keep(qualified);
  if (sigil == '@' && qualified == "main::_" && st.names.scope()) st.names.scope()->uses_args = true;
  return node;
}

static Node* lexical_variable(State& st, char sigil, const Binding& binding, const char* at) {
  if (binding.variable->declarator == Declarator::Our) return global_variable(st, sigil, binding.variable->our_name, at);
  Node* node = st.make(Kind::Lexical, at);
  node->sigil = sigil;
  node->variable = binding.variable;
  node->capture = binding.capture;
  return node;
}

// sub outer { my $x; sub inner { $x } }: inner has the $x of outer's first call for ever.
static void warn_if_not_shared(State& st, const Binding& binding, std::size_t captures_before, const char* at) {
  SubScope* scope = st.names.scope();
  if (scope->captures.size() == captures_before || binding.variable->declarator != Declarator::My) return;
  const SubScope* owner = binding.variable->owner;
  if (!owner->outer || !owner->named || owner->is_eval) return;
  for (; scope && scope != owner; scope = scope->outer)
    if (scope->named) return warn(st, Warn::Closure, "Variable \"" + binding.variable->name + "\" will not stay shared", at);
}

static Binding find_lexical(State& st, char sigil, std::string_view name) {
  char buffer[128];
  if (name.size() + 1 > sizeof buffer) return st.names.lookup(std::string(1, sigil).append(name));
  buffer[0] = sigil;
  name.copy(buffer + 1, name.size());
  return st.names.lookup({buffer, name.size() + 1});
}

// Something of the name is there, but not for this package to use without its name.
static void hint_at_other_global(State& st, const std::string& spelled, std::string_view qualified, const char* at) {
  if (!st.vocabulary.global_known(qualified)) return;
  warn_by_default(st, Warn::Misc, "Variable \"" + spelled + "\" is not imported", at);
  if (st.vocabulary.sub(qualified).declared) st.vocabulary.warn(Warn::Misc, "\t(Did you mean &" + spelled.substr(1) + " instead?)\n", st.file(at), st.line(at), st.names);
}

Node* variable(State& st, char sigil, std::string_view name, const char* at) {
  if (may_be_lexical(name))
    if (std::size_t captures = st.names.scope()->captures.size(); Binding binding = find_lexical(st, sigil, name)) {
      if (binding.capture >= 0) warn_if_not_shared(st, binding, captures, at);
      return lexical_variable(st, sigil, binding, at);
    }
  if (sigil == '$' && (name == "#" || name == "*")) fatal(st, "$" + std::string(name) + " is no longer supported as of Perl 5.30", at);
  std::string qualified = st.names.qualify(name, sigil);
  if (sigil != '&' && sigil != '*') {
    if (st.names.pragmas()->has(StrictVars) && !free_of_strict(name, sigil, qualified) && !st.vocabulary.global_declared(sigil, qualified)) {
      std::string spelled = sigil + std::string(name);
      if (!qualified.starts_with("main::") || qualified.size() == name.size() + 6) hint_at_other_global(st, spelled, qualified, at);
      add_error(st, "Global symbol \"" + spelled + "\" requires explicit package name (did you forget to declare \"my " + spelled + "\"?)", at);
    }
    if (sigil == '@') st.arrays_seen.insert(qualified);
    st.vocabulary.mention_global(sigil, qualified, st.file(at), st.line(at));
  }
  return global_variable(st, sigil, qualified, at);
}

Node* special_array(State& st, std::string_view name, const char* at) { return variable(st, '@', name, at); }

// --- the name behind a sigil -------------------------------------------------------------------------------------------------------------

// What stands behind a sigil: a name, or an expression that yields a reference (or, without strict refs, a name).
struct Named {
  std::string_view name;
  Node* reference = nullptr;
  bool found() const { return reference || !name.empty(); }
};

static Node* container(State& st, const Named& named, char sigil, const char* at) {
  if (!named.reference) return variable(st, sigil, named.name, at);
  Node* node = st.make(Kind::Deref, at, {named.reference});
  node->sigil = sigil;
  return node;
}

// ^W in $^W and ${^NAME}: kept with its caret.
static std::string_view caret_name(const char* p, const char* end) {
  if (at(p, end) != '^' || p + 1 >= end) return {};
  char c = p[1];
  bool letter = (c >= 'A' && c <= 'Z') || c == '[' || c == ']' || c == '_' || c == '?' || c == '\\';
  return letter ? std::string_view(p, 2) : std::string_view();
}

// ${name} ${^NAME} ${10} ${$}: the name, if that is all that the braces hold (or if a subscript follows the name: "${name[1]}").
static std::string_view name_in_braces(State& st, const char* brace, const char* end, const char*& behind) {
  const char* p = after_space(st, brace + 1, end);
  std::string_view name;
  if (at(p, end) == '^') {
    const char* q = p + 1;
    while (q < end && (in_word(*q) || (q == p + 1 && (*q == '[' || *q == ']' || *q == '?' || *q == '\\')))) ++q;
    if (q > p + 1) name = {p, static_cast<std::size_t>(q - p)};
  } else if (at(p, end) != '\0' && (starts_word(*p) || text_is(p, end, "::"))) {
    name = scan_word(p, end);
  } else if (is_digit(at(p, end))) {
    const char* q = p;
    while (q < end && is_digit(*q)) ++q;
    name = {p, static_cast<std::size_t>(q - p)};
  } else if (p < end && std::string_view("&`'+!/,;.-<>()[]?|\"~=%*#$@:\\").find(*p) != std::string_view::npos && p + 1 < end && p[1] == '}') {
    name = {p, 1};
  }
  if (name.empty()) return {};
  const char* after = after_space(st, p + name.size(), end);
  if (at(after, end) == '}') {
    behind = after + 1;
    return name;
  }
  return {};
}

static constexpr std::string_view punctuation = "&`'+!@/\\,;.-_0<>()[]:?|\"~=%^*#";

static bool dereferences(const char* p, const char* end) {
  return p < end && (starts_word(*p) || *p == '$' || *p == '{' || (text_is(p, end, "::") && p + 2 < end && starts_word(p[2])));
}

static Named name_in_braces_or_block(Input& in, State& st, char sigil) {
  const char* behind = nullptr;
  std::string_view name = name_in_braces(st, in.current(), in.end(), behind);
  if (!name.empty()) {
    warn_of_ambiguous_braces(st, sigil, name, in.current());
    st.braced_name = st.glued;
    go_to(in, behind);
    return {name};
  }
  Node* block = expression_block(in, st);
  st.braced_name = false;                          // a ${name} inside said something else
  return {{}, block};
}

// in: behind the sigil. Leaves the input directly behind the name, white space not eaten.
static Named name_behind_sigil(Input& in, State& st, char sigil) {
  const char* behind_sigil = in.current();
  if (is_space(peek(in)) && (!st.glued || sigil == '$')) go_to(in, after_space(st, in.current(), in.end()));  // $ x is $x, also in a string
  const char* p = in.current();
  bool same_line = behind_sigil == p || std::string_view(behind_sigil, static_cast<std::size_t>(p - behind_sigil)).find('\n') == std::string_view::npos;
  const char* end = in.end();
  st.braced_name = false;
  if (auto word = scan_word(p, end); !word.empty()) {
    go_to(in, word.data() + word.size());
    return {word};
  }
  char c = peek(in);
  if (is_digit(c)) {
    while (p < end && is_digit(*p)) ++p;
    std::string_view digits(in.current(), static_cast<std::size_t>(p - in.current()));
    go_to(in, p);
    return {digits};
  }
  if (c == '{') return name_in_braces_or_block(in, st, sigil);
  if (c == '$') {
    if (dereferences(p + 1, end)) return {{}, scalar_without_subscript(in, st)};
    if (sigil != '$' && sigil != '*') return {};
    in.bump(1);
    return {{p, 1}};
  }
  if (auto caret = caret_name(p, end); !caret.empty()) {
    in.bump(2);
    return {caret};
  }
  if (c != '\0' && same_line && punctuation.find(c) != std::string_view::npos) {
    in.bump(1);
    return {{p, 1}};
  }
  return {};
}

// --- $x $x[0] $x{a} $#x $$x[0] ----------------------------------------------------------------------------------------------------------

Node* scalar_without_subscript(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  in.bump(1);
  if (st.budget.exhausted()) too_deep(st, in.current());
  Named named = name_behind_sigil(in, st, '$');
  if (!named.found()) syntax_error(st, in.current());
  return container(st, named, '$', at);
}

static bool last_index_here(const Input& in) {
  if (peek(in, 1) != '#') return false;
  char c = peek(in, 2);
  return starts_word(c) || c == '{' || c == '$' || (c == ':' && peek(in, 3) == ':') || c == '+' || c == '-';
}

static Node* last_index(Input& in, State& st) {
  const char* at = in.current();
  in.bump(2);
  Named named = name_behind_sigil(in, st, '@');
  if (!named.found()) syntax_error(st, in.current());
  Node* node = st.make(Kind::ArrayLast, at, {container(st, named, '@', at)});
  space(in, st);
  return node;
}

// "${name[1]}" "@{name{a,b}}": in a string the subscript may stand in the braces.
static bool element_in_braces(const Input& in, State& st) {
  if (!st.glued || peek(in) != '{') return false;
  const char* p = after_space(st, in.current() + 1, in.end());
  auto word = scan_word(p, in.end());
  if (word.empty()) return false;
  char next = at(word.data() + word.size(), in.end());
  return next == '[' || next == '{';
}

static Node* read_element_in_braces(Input& in, State& st, const char* at, bool slice) {
  bool glued = st.glued;
  st.brackets += '{';
  go_to(in, after_space(st, in.current() + 1, in.end()));
  auto word = scan_word(in.current(), in.end());
  go_to(in, word.data() + word.size());
  st.glued = false;
  bool index = peek(in) == '[';
  Node* container = variable(st, index ? '@' : '%', word, at);
  Kind kind = index ? (slice ? Kind::ArraySlice : Kind::ArrayElement) : slice ? Kind::HashSlice : Kind::HashElement;
  Node* key = index ? (slice ? list_in_brackets(in, st) : index_in_brackets(in, st)) : slice ? keys_in_braces(in, st) : key_in_braces(in, st);
  Node* node = st.make(kind, at, {container, key});
  if (!slice) node = subscripts(in, st, node, true);
  if (peek(in) != '}') syntax_error(st, in.current());
  in.bump(1);
  st.brackets.pop_back();
  st.glued = glued;
  st.braced_name = true;
  return node;
}

Node* scalar(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  if (last_index_here(in)) return last_index(in, st);
  in.bump(1);
  if (element_in_braces(in, st)) return read_element_in_braces(in, st, at, false);
  Named named = name_behind_sigil(in, st, '$');
  if (!named.found()) syntax_error(st, in.current());
  if (st.braced_name) return container(st, named, '$', at);
  space(in, st);
  if (subscript_follows(in, st, '[')) {
    Node* array = container(st, named, '@', at);
    if (!st.glued && !named.reference) warn_of_multidimensional(st, at, in.current(), in.end());
    return subscripts(in, st, st.make(Kind::ArrayElement, at, {array, index_in_brackets(in, st)}), true);
  }
  if (subscript_follows(in, st, '{')) {
    Node* hash = container(st, named, '%', at);
    return subscripts(in, st, st.make(Kind::HashElement, at, {hash, key_in_braces(in, st)}), true);
  }
  Node* node = container(st, named, '$', at);
  return node;
}

// @x @x[..] @x{..} @$x @{...}[..]
Node* array(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  in.bump(1);
  if (element_in_braces(in, st)) return read_element_in_braces(in, st, at, true);
  Named named = name_behind_sigil(in, st, '@');
  if (!named.found()) syntax_error(st, in.current());
  if (st.braced_name) return container(st, named, '@', at);
  space(in, st);
  if (subscript_follows(in, st, '[')) {
    Node* array = container(st, named, '@', at);
    const char* inside = in.current() + 1;
    Node* slice = st.make(Kind::ArraySlice, at, {array, list_in_brackets(in, st)});
    warn_of_single_slice(st, slice, at, inside, in.end());
    return slice;
  }
  if (subscript_follows(in, st, '{')) {
    Node* hash = container(st, named, '%', at);
    const char* inside = in.current() + 1;
    Node* slice = st.make(Kind::HashSlice, at, {hash, keys_in_braces(in, st)});
    warn_of_single_slice(st, slice, at, inside, in.end());
    return slice;
  }
  return container(st, named, '@', at);
}

// %x %$x %x{..} %x[..]
Node* hash(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  in.bump(1);
  Named named = name_behind_sigil(in, st, '%');
  if (!named.found()) syntax_error(st, in.current());
  space(in, st);
  if (peek(in) == '[') {
    Node* array = container(st, named, '@', at);
    return st.make(Kind::IndexValueSlice, at, {array, list_in_brackets(in, st)});
  }
  if (peek(in) == '{') {
    Node* hash = container(st, named, '%', at);
    return st.make(Kind::KeyValueSlice, at, {hash, keys_in_braces(in, st)});
  }
  return container(st, named, '%', at);
}

// *name *{"name"} *$fh *name{IO}
Node* glob(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  in.bump(1);
  Named named = name_behind_sigil(in, st, '*');
  if (!named.found()) syntax_error(st, in.current());
  space(in, st);
  Node* node;
  if (named.reference) {
    node = container(st, named, '*', at);
  } else {
    node = st.make(Kind::GlobName, at);
    node->text = st.keep(st.names.qualify(named.name, '*'));
    st.vocabulary.mention_global('*', node->text, st.file(at), st.line(at));
  }
  if (peek(in) == '{') node = st.make(Kind::HashElement, at, {node, key_in_braces(in, st)});
  return node;
}

// --- &foo &foo(1) &$code &{...}(1) -------------------------------------------------------------------------------------------------------

static Node* call_of_reference(Input& in, State& st, Node* code, const char* at) {
  Node* node;
  if (peek(in) == '(') {
    node = st.make(Kind::CallDynamic, at, {code, call_arguments(in, st)});
  } else {
    node = st.make(Kind::CallDynamic, at, {code, nullptr});
    node->flags |= SharesArguments;
    st.names.scope()->uses_args = true;
  }
  node->flags |= Ampersand;
  return node;
}

static Node* call_of_name(Input& in, State& st, std::string_view name, const char* at) {
  Node* node;
  if (peek(in) == '(') {
    node = st.make(Kind::Call, at, {call_arguments(in, st)});
  } else {
    node = st.make(Kind::Call, at);
    node->flags |= SharesArguments;
    st.names.scope()->uses_args = true;
  }
  node->flags |= Ampersand;
  node->text = st.keep(st.names.qualify(name, '&'));
  return node;
}

Node* ampersand(Input& in, State& st, bool name_only) {
  const char* at = in.current();
  st.begin_token(at);
  in.bump(1);
  Named named = name_behind_sigil(in, st, '&');
  if (!named.found()) syntax_error(st, in.current());
  space(in, st);
  bool called = peek(in) == '(' || !name_only;
  if (named.reference) {
    if (!called) return container(st, named, '&', at);
    return subscripts(in, st, call_of_reference(in, st, named.reference, at), true);
  }
  if (may_be_lexical(named.name))
    if (Binding binding = find_lexical(st, '&', named.name); binding && binding.variable->declarator != Declarator::Our) {
      Node* code = lexical_variable(st, '&', binding, at);
      return called ? subscripts(in, st, call_of_reference(in, st, code, at), true) : code;
    }
  if (called) return subscripts(in, st, call_of_name(in, st, named.name, at), peek(in) != '(');
  Node* node = st.make(Kind::FunctionName, at);
  node->text = st.keep(st.names.qualify(named.name, '&'));
  return node;
}

}  // namespace nacre::parser::grammar
