// SPDX-License-Identifier: MIT
// Words in the place of an operand: the keywords of the grammar, one row each; then builtins by their prototype; then what calls.cpp makes of
// the rest.
#include <unordered_map>

#include "parser/grammar/grammar.h"
#include "parser/grammar/syntax_warnings.h"

namespace nacre::parser::grammar {

Node* string_of(State& st, std::string_view text, const char* at) {
  Node* node = st.make(Kind::String, at);
  node->text = text;
  if (st.names.pragmas()->utf8)
    for (char c : text)
      if (static_cast<unsigned char>(c) >= 0x80) node->flags |= Utf8;
  return node;
}

namespace {

// Each reads on behind the word and the white space after it. `at` is where the word began.
using Reader = Node* (*)(Input&, State&, std::string_view word, const char* at);

Node* builtin_node(State& st, std::string_view name, const char* at, std::initializer_list<Node*> kids) {
  Node* node = st.make(Kind::Builtin, at, kids);
  node->text = name;
  return node;
}

Node* read_my(Input& in, State& st, std::string_view, const char* at) { return declaration(in, st, Declarator::My, at); }
Node* read_our(Input& in, State& st, std::string_view, const char* at) { return declaration(in, st, Declarator::Our, at); }
Node* read_state(Input& in, State& st, std::string_view, const char* at) { return declaration(in, st, Declarator::State, at); }

void refuse_local_of_lexical(State& st, const Node* target, const char* at) {
  if (target->kind == Kind::Lexical) fatal(st, "Can't localize lexical variable " + target->variable->name, at);
  if (target->kind == Kind::List || (target->kind == Kind::Declare && target->declarator != Declarator::Our))
    for (const Node* kid : target->kids())
      if (kid) refuse_local_of_lexical(st, kid, at);
}

Node* read_local(Input& in, State& st, std::string_view, const char* at) {
  Node* target = operand(in, st);
  refuse_local_of_lexical(st, target, at);
  excuse_single_slice(st, target);
  if (peek(in) == ',' && !target->has(Parenthesised)) warn_of_missing_parentheses(st, "local", in.current(), in.end());
  Node* node = st.make(Kind::Local, at, {target});
  must_be_modifiable(st, target, "local", in.current());
  return node;
}

Node* read_sub(Input& in, State& st, std::string_view, const char* at) { return subscripts(in, st, anonymous_sub(in, st, at), false); }

Node* read_do(Input& in, State& st, std::string_view, const char* at) {
  if (peek(in) == '{') return subscripts(in, st, st.make(Kind::DoBlock, at, {block(in, st)}), false);
  return st.make(Kind::DoFile, at, {climb(in, st, Shift)});
}

Node* read_eval(Input& in, State& st, std::string_view word, const char* at) {
  if (peek(in) == '{' && word == "eval") return st.make(Kind::EvalBlock, at, {block(in, st)});
  Node* code = nullptr;
  if (peek(in) == '(') {
    accept(in, st, '(');
    code = expression_or_nothing(in, st);
    expect(in, st, ')');
  } else if (starts_term_after_unary(in, st)) {
    code = climb(in, st, Shift);
  }
  Node* node = code ? st.make(Kind::EvalString, at, {code}) : st.make(Kind::EvalString, at);
  node->visible = st.names.visible();
  node->pragmas = st.names.pragmas();
  if (word == "evalbytes") node->text = word;
  for (SubScope* scope = st.names.scope(); scope && !scope->has_eval; scope = scope->outer) scope->has_eval = true;
  return node;
}

Node* read_return(Input& in, State& st, std::string_view, const char* at) {
  if (!starts_term(in, st)) return st.make(Kind::Return, at);
  return st.make(Kind::Return, at, {climb(in, st, Comma)});
}

Node* loop_exit(Input& in, State& st, Kind kind, const char* at) {
  auto label = simple_word(in.current(), in.end());
  if (!starts_term(in, st)) return st.make(kind, at);
  bool word = !label.empty() && !text_is(label.data() + label.size(), in.end(), "::");
  const char* behind = word ? after_space(st, label.data() + label.size(), in.end()) : nullptr;
  if (word && at != behind && !text_is(behind, in.end(), "(") && !text_is(behind, in.end(), "->")) {
    Node* node = st.make(kind, at);
    node->text = label;
    st.begin_token(label.data());
    go_to(in, behind);
    return node;
  }
  return st.make(kind, at, {climb(in, st, Assignment)});
}

Node* read_next(Input& in, State& st, std::string_view, const char* at) { return loop_exit(in, st, Kind::Next, at); }
Node* read_last(Input& in, State& st, std::string_view, const char* at) { return loop_exit(in, st, Kind::Last, at); }
Node* read_redo(Input& in, State& st, std::string_view, const char* at) { return loop_exit(in, st, Kind::Redo, at); }

Node* read_goto(Input& in, State& st, std::string_view, const char* at) {
  if (peek(in) != '&') return loop_exit(in, st, Kind::Goto, at);
  st.names.scope()->uses_args = true;
  return st.make(Kind::Goto, at, {ampersand(in, st, true)});
}

Node* read_print(Input& in, State& st, std::string_view word, const char* at) { return print_call(in, st, word, at); }
Node* read_sort(Input& in, State& st, std::string_view, const char* at) { return sort_call(in, st, at); }
Node* read_map(Input& in, State& st, std::string_view, const char* at) { return map_call(in, st, Kind::Map, at); }
Node* read_grep(Input& in, State& st, std::string_view, const char* at) { return map_call(in, st, Kind::Grep, at); }
Node* read_exec(Input& in, State& st, std::string_view word, const char* at) { return exec_call(in, st, word, at); }

// require Foo::Bar; is a file's name, require 5.010; a version.
Node* read_require(Input& in, State& st, std::string_view, const char* at) {
  auto word = scan_word(in.current(), in.end());
  bool version = !word.empty() && version_string_at(in.current(), in.end());
  if (!word.empty() && !version && !word.starts_with("__") && !fat_comma_follows(st, word.data() + word.size(), in.end())) {
    const char* behind = after_space(st, word.data() + word.size(), in.end());
    if (!text_is(behind, in.end(), "(") && !st.vocabulary.builtin(word) && !(word == "q" || word == "qq" || word == "do" || word == "join")) {
      std::string file = st.names.qualify(word.find("::") == std::string_view::npos && word.find('\'') == std::string_view::npos ? "::" + std::string(word) : word, '&');
      if (file.starts_with("main::") && !word.starts_with("main::")) file.erase(0, 6);
      for (std::size_t i; (i = file.find("::")) != std::string::npos;) file.replace(i, 2, "/");
      Node* node = st.make(Kind::Require, at);
      node->text = st.keep(file + ".pm");
      st.vocabulary.mention_global('%', std::string(word) + "::", st.file(at), st.line(at));   // the package is known from here on
      st.begin_token(word.data());
      go_to(in, behind);
      return node;
    }
  }
  if (!starts_term_after_unary(in, st)) return st.make(Kind::Require, at);
  return st.make(Kind::Require, at, {climb(in, st, Shift)});
}

// The operand of defined, exists and undef, where &foo names a sub.
Node* named_code_or(Input& in, State& st, Strength strength) {
  if (peek(in) != '&' || peek(in, 1) == '&') return climb(in, st, strength);
  return climb_on(in, st, subscripts(in, st, ampersand(in, st, true), false), strength);
}

Node* one_operand(Input& in, State& st, std::string_view word, const char* at, bool optional) {
  Node* node = builtin_node(st, word, at, {});
  Node* kid = nullptr;
  const auto missing = [&] {
    if (!optional) add_error_near(st, "Not enough arguments for " + std::string(word), in.current());
  };
  if (peek(in) == '(') {
    accept(in, st, '(');
    if (peek(in) != ')') {
      kid = named_code_or(in, st, LowOr);
    } else {
      st.token = at;  // the brackets are one token with the word
      missing();
    }
    expect(in, st, ')');
    node->flags |= WithParens;
  } else if (starts_term_after_unary(in, st)) {
    kid = named_code_or(in, st, Shift);
  } else {
    missing();
  }
  if (kid) st.set_kids(node, {&kid, 1});
  return node;
}

Node* read_defined(Input& in, State& st, std::string_view word, const char* at) {
  Node* node = one_operand(in, st, word, at, true);
  Node* kid = node->kid(0);
  if (kid && (kid->kind == Kind::Lexical || kid->kind == Kind::Global || kid->kind == Kind::Deref)) {
    if (kid->sigil == '@') fatal(st, "Can't use 'defined(@array)' (Maybe you should just omit the defined()?)", at);
    if (kid->sigil == '%') fatal(st, "Can't use 'defined(%hash)' (Maybe you should just omit the defined()?)", at);
  }
  return node;
}

Node* read_undef(Input& in, State& st, std::string_view word, const char* at) {
  Node* node = one_operand(in, st, word, at, true);
  if (Node* kid = node->kid(0); kid && kid->kind != Kind::FunctionName && kid->sigil != '&') must_be_modifiable(st, kid, "undef operator", in.current());
  return node;
}

Node* read_scalar(Input& in, State& st, std::string_view word, const char* at) {
  Node* node = one_operand(in, st, word, at, false);
  if (node->kid(0)) warn_of_pairs_in_scalar_context(st, node->kid(0), at);
  return node;
}

bool element_or_slice(const Node* node) {
  switch (node->kind) {
    case Kind::ArrayElement: case Kind::HashElement: case Kind::ArraySlice: case Kind::HashSlice:
    case Kind::IndexValueSlice: case Kind::KeyValueSlice: return true;
    case Kind::List: return node->child_count == 1 && element_or_slice(node->children[0]);
    case Kind::Local: return element_or_slice(node->children[0]);
    default: return false;
  }
}

Node* read_delete(Input& in, State& st, std::string_view word, const char* at) {
  Node* node = one_operand(in, st, word, at, false);
  if (node->kid(0) && !element_or_slice(node->kid(0))) fatal(st, "delete argument is not a HASH or ARRAY element or slice", at);
  return node;
}

Node* read_exists(Input& in, State& st, std::string_view word, const char* at) {
  Node* node = one_operand(in, st, word, at, false);
  Node* kid = node->kid(0);
  bool fits = !kid || kid->kind == Kind::ArrayElement || kid->kind == Kind::HashElement || kid->kind == Kind::FunctionName || kid->sigil == '&' ||
              (kid->kind == Kind::List && kid->child_count == 1 && element_or_slice(kid)) || kid->has(Ampersand);
  if (!fits) fatal(st, "exists argument is not a HASH or ARRAY element or a subroutine", at);
  return node;
}

// chomp and chop: one variable, or a list of them.
Node* read_chomp(Input& in, State& st, std::string_view word, const char* at) {
  Node* node = core_call(in, st, word, peek(in) == '(' ? "@" : "_", at);
  for (Node* kid : node->kids()) must_be_modifiable(st, kid, word == "chomp" ? "chomp" : "chop", in.current());
  return node;
}

Node* read_split(Input& in, State& st, std::string_view word, const char* at) {
  Node* node = core_call(in, st, word, ";$$$", at);
  if (Node* first = node->kid(0); first && first->kind == Kind::Match && !first->children[0]) {
    Node* pattern = st.make(Kind::Pattern, at, {first->children[1]});
    pattern->text = first->text;
    pattern->flags = first->flags;
    pattern->pragmas = first->pragmas;
    node->children[0] = pattern;
  }
  return node;
}

Node* read_select(Input& in, State& st, std::string_view word, const char* at) { return core_call(in, st, word, ";*$$$", at); }
Node* read_stat(Input& in, State& st, std::string_view word, const char* at) { return core_call(in, st, word, ";*", at); }
Node* read_pos(Input& in, State& st, std::string_view word, const char* at) { return core_call(in, st, word, ";$", at); }

Node* read_glob(Input& in, State& st, std::string_view word, const char* at) {
  Node* call = core_call(in, st, word, "_", at);
  Node* pattern = call->child_count > 0 ? call->children[0] : special_array(st, "_", at);
  if (call->child_count == 0) pattern->sigil = '$';
  return st.make(Kind::Glob, at, {pattern});
}

Node* read_readline(Input& in, State& st, std::string_view word, const char* at) {
  Node* call = core_call(in, st, word, ";*", at);
  Node* handle = call->kid(0);
  if (!handle) handle = handle_name(st, "ARGV", at);
  return st.make(Kind::Readline, at, {handle});
}

Node* optional_empty_parens(Input& in, State& st, Node* node) {
  if (peek(in) == '(') {
    accept(in, st, '(');
    expect(in, st, ')');
  }
  return node;
}
Node* read_wantarray(Input& in, State& st, std::string_view, const char* at) { return optional_empty_parens(in, st, st.make(Kind::Wantarray, at)); }
Node* read_current_sub(Input& in, State& st, std::string_view, const char* at) {
  return subscripts(in, st, optional_empty_parens(in, st, st.make(Kind::CurrentSub, at)), false);
}

Node* read_file(Input& in, State& st, std::string_view, const char* at) {
  Node* node = string_of(st, st.keep(st.file(at)), at);
  node->flags |= Quoted;
  return optional_empty_parens(in, st, node);
}
Node* read_line(Input& in, State& st, std::string_view, const char* at) {
  Node* node = st.make(Kind::Integer, at);
  node->integer = node->line;
  return optional_empty_parens(in, st, node);
}
Node* read_package(Input& in, State& st, std::string_view, const char* at) {
  Node* node = string_of(st, st.keep(st.names.package()), at);
  node->flags |= Quoted;
  return subscripts(in, st, optional_empty_parens(in, st, node), false);
}

// not ($a) || $b  is  (not $a) || $b
Node* read_not(Input& in, State& st, std::string_view, const char* at) {
  if (peek(in) != '(') return st.make(Kind::Not, at, {climb(in, st, Comma)});
  Node* inside = parenthesised(in, st);
  if (inside->child_count == 0) inside = string_of(st, "", at);
  return st.make(Kind::Not, at, {inside});
}

Node* read_quote(Input& in, State& st, std::string_view word, const char* at) { return subscripts(in, st, quote_like(in, st, word, at), false); }
Node* read_words(Input& in, State& st, std::string_view, const char* at) {
  Node* list = quoted_words(in, st, at);
  if (peek(in) != '[') return list;
  return subscripts(in, st, st.make(Kind::ListSlice, at, {list, list_in_brackets(in, st)}), true);
}
Node* read_match(Input& in, State& st, std::string_view, const char* at) { return match_operator(in, st, at); }
Node* read_qr(Input& in, State& st, std::string_view, const char* at) { return subscripts(in, st, pattern_operator(in, st, at), false); }
Node* read_substitution(Input& in, State& st, std::string_view, const char* at) { return substitution(in, st, at); }
Node* read_transliteration(Input& in, State& st, std::string_view, const char* at) { return transliteration(in, st, at); }

enum RowFlag : uint8_t { QuoteLike = 1, NeedsFeature = 2, Weak = 4 };  // Weak: an imported sub of the name wins

struct KeywordRow {
  std::string_view word;
  Reader read;
  uint8_t flags = 0;
  uint32_t feature = 0;
};

constexpr KeywordRow keywords[] = {
    {"my", read_my}, {"our", read_our}, {"local", read_local}, {"state", read_state, NeedsFeature, FeatureState},
    {"sub", read_sub}, {"do", read_do, 0}, {"eval", read_eval}, {"evalbytes", read_eval, NeedsFeature, FeatureEvalBytes},
    {"return", read_return}, {"next", read_next}, {"last", read_last}, {"redo", read_redo}, {"goto", read_goto},
    {"print", read_print}, {"printf", read_print}, {"say", read_print, NeedsFeature, FeatureSay},
    {"sort", read_sort}, {"map", read_map}, {"grep", read_grep}, {"exec", read_exec}, {"system", read_exec},
    {"require", read_require, Weak}, {"defined", read_defined}, {"undef", read_undef}, {"scalar", read_scalar},
    {"delete", read_delete}, {"exists", read_exists}, {"chomp", read_chomp}, {"chop", read_chomp}, {"split", read_split},
    {"select", read_select}, {"stat", read_stat, Weak}, {"lstat", read_stat, Weak}, {"pos", read_pos}, {"glob", read_glob, Weak},
    {"readline", read_readline, Weak}, {"wantarray", read_wantarray, Weak}, {"__SUB__", read_current_sub, NeedsFeature, FeatureCurrentSub},
    {"__FILE__", read_file}, {"__LINE__", read_line}, {"__PACKAGE__", read_package}, {"not", read_not},
    {"q", read_quote, QuoteLike}, {"qq", read_quote, QuoteLike}, {"qx", read_quote, QuoteLike}, {"qw", read_words, QuoteLike},
    {"m", read_match, QuoteLike}, {"qr", read_qr, QuoteLike}, {"s", read_substitution, QuoteLike},
    {"tr", read_transliteration, QuoteLike}, {"y", read_transliteration, QuoteLike},
};

const KeywordRow* keyword(std::string_view word) {
  static const auto table = [] {
    std::unordered_map<std::string_view, const KeywordRow*> rows;
    for (const auto& row : keywords) rows.emplace(row.word, &row);
    return rows;
  }();
  auto found = table.find(word);
  return found == table.end() ? nullptr : found->second;
}

bool never_an_operand(std::string_view word) {
  for (std::string_view w : {"if", "unless", "while", "until", "for", "foreach", "and", "or", "xor", "eq", "ne", "lt", "gt", "le", "ge", "cmp",
                             "elsif", "else", "continue", "package", "use", "no", "__END__", "__DATA__"})
    if (w == word) return true;
  return false;
}

Node* read_keyword(Input& in, State& st, const KeywordRow& row, const char* at) {
  go_to(in, at + row.word.size());
  if (!(row.flags & QuoteLike)) space(in, st);
  return row.read(in, st, row.word, at);
}

// BEGIN { *sleep = $code } in another package, or BEGIN { *CORE::GLOBAL::sleep = $code }: the word is a sub's name from here on
bool overridden(State& st, std::string_view word) {
  if (word == "lock" && st.vocabulary.sub(st.names.qualify(word, '&')).declared) return true;  // perl's one weak word
  return st.vocabulary.overrides_builtin(st.names.qualify(word, '&')) || st.vocabulary.overrides_builtin("CORE::GLOBAL::" + std::string(word));
}

Node* builtin_operand(Input& in, State& st, const BuiltinSyntax& syntax, const char* at) {
  go_to(in, at + syntax.name.size());
  space(in, st);
  return subscripts(in, st, core_call(in, st, syntax.name, syntax.prototype, at), false);
}

Node* keyword_or_builtin(Input& in, State& st, std::string_view word, const char* at, bool core) {
  if (const KeywordRow* row = keyword(word)) {
    bool on = core || !(row->flags & NeedsFeature) || (st.names.pragmas()->features & row->feature) != 0;
    if (on && (core || !(row->flags & Weak) || !overridden(st, word))) return read_keyword(in, st, *row, at);
    return nullptr;
  }
  if (never_an_operand(word)) syntax_error(st, at);
  const BuiltinSyntax* syntax = st.vocabulary.builtin(word);
  if (!syntax || (word == "fc" && !core && !st.names.pragmas()->has(FeatureFc))) return nullptr;
  if (!core && overridden(st, word)) return nullptr;
  return builtin_operand(in, st, *syntax, at);
}

Node* word_before_fat_comma(Input& in, State& st, std::string_view word, const char* at) {
  go_to(in, word.data() + word.size());
  space(in, st);
  if (word.find('\'') != std::string_view::npos) word = st.keep(st.names.qualify(word, '&'));
  return string_of(st, word, at);
}

}  // namespace

bool is_keyword(State& st, std::string_view word) { return keyword(word) || never_an_operand(word) || st.vocabulary.builtin(word); }

bool is_quote_operator(std::string_view word) {
  const KeywordRow* row = keyword(word);
  return row && (row->flags & QuoteLike);
}

std::string_view next_word(const char* p, const char* end) {
  auto simple = simple_word(p, end);
  if (!simple.empty() && at(simple.data() + simple.size(), end) == '\'' && is_quote_operator(simple)) return simple;
  return scan_word(p, end);
}

Node* word_operand(Input& in, State& st) {
  const char* at = in.current();
  st.begin_token(at);
  auto word = simple_word(at, in.end());
  const char* behind = at + word.size();
  bool qualified = text_is(behind, in.end(), "::");
  if (!qualified || is_quote_operator(word)) {
    if (fat_comma_follows(st, behind, in.end())) return word_before_fat_comma(in, st, word, at);
    if (version_string_at(at, in.end())) return version_string(in, st);
    if (Node* node = keyword_or_builtin(in, st, word, at, false)) return node;
  }
  if (word == "CORE" && qualified) {
    auto core = simple_word(behind + 2, in.end());
    if (!core.empty() && core != "GLOBAL")
      if (Node* node = keyword_or_builtin(in, st, core, core.data(), true)) return node;
  }
  word = scan_word(at, in.end());
  if (fat_comma_follows(st, word.data() + word.size(), in.end())) return word_before_fat_comma(in, st, word, at);
  return subscripts(in, st, call_of_word(in, st, word, at), false);
}

}  // namespace nacre::parser::grammar
