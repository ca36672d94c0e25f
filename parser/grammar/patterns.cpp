// SPDX-License-Identifier: MIT
// m// qr// s/// tr///: their delimiters, flags and parts. The pattern itself is the regex engine's to read.
#include "parser/grammar/code_points.h"
#include "parser/grammar/escapes.h"
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

namespace {

// perl tells the place by what it read before an m//, and of a bare // only that the line ends.
std::string where_modifier(State& st) {
  if (!st.token || *st.token == '/' || !st.previous_token || st.previous_token >= st.token) return "at end of line";
  return "near \"" + std::string(st.previous_token, st.token) + "\"";
}

std::string_view read_flags(Input& in, State& st, std::string_view allowed) {
  const char* p = in.current();
  const char* start = p;
  while (p < in.end() && is(*p, Upper | Lower | Digit)) {
    if (allowed.find(*p) == std::string_view::npos) {
      auto rest = simple_word(p, in.end());
      bool word_operator = rest == "x" || rest == "and" || rest == "or" || rest == "xor" || rest == "if" || rest == "unless" || rest == "while" || rest == "until" || rest == "for" ||
                           rest == "foreach" || rest == "eq" || rest == "ne" || rest == "cmp" || rest == "lt" || rest == "gt" || rest == "le" || rest == "ge";
      if (p > start && word_operator) break;
      if (word_operator) break;
      st.errors.append("Unknown regexp modifier \"/" + std::string(1, *p) + "\" at " + std::string(st.file(p)) + " line " + std::to_string(st.line(p)) + ", " + where_modifier(st) + "\n");
      ++st.error_count;
    }
    ++p;
  }
  go_to(in, p);
  return {start, static_cast<std::size_t>(p - start)};
}

Node* pattern_of(State& st, const QuotedText& quoted, std::string_view flags) {
  bool extended = flags.find('x') != std::string_view::npos;
  Interpolation mode = quoted.open == '\'' ? Interpolation::PatternVerbatim : extended ? Interpolation::ExtendedPattern : Interpolation::Pattern;
  return interpolated(st, quoted, mode, quoted.behind);
}

// The second part of s{..}{..}: with bracketing delimiters it has its own, and comments may stand before it.
QuotedText second_part(Input& in, State& st, const QuotedText& first, const char* message) {
  if (first.open != first.close) {
    go_to(in, after_space(st, in.current(), in.end()));
    return delimited(in, st, Escapes::Strip, message);
  }
  go_to(in, first.behind - 1);  // the closing delimiter opens the second part
  return delimited(in, st, Escapes::Strip, message);
}

void remember_pragmas(State& st, Node* node, const QuotedText& quoted) {
  node->pragmas = st.names.pragmas();
  if (quoted.open == '\'') node->flags |= SingleQuoted;
  if (quoted.text.find("(?{") == std::string_view::npos && quoted.text.find("(??{") == std::string_view::npos) return;
  node->visible = st.names.visible();
  node->flags |= HoldsCode;
  for (SubScope* scope = st.names.scope(); scope && !scope->has_eval; scope = scope->outer) scope->has_eval = true;
}

}  // namespace

// at: the m, or the / itself
Node* match_operator(Input& in, State& st, const char* at) {
  st.begin_token(at);
  if (*at == 'm') go_to(in, after_space_unless_hash(st, in.current(), in.end()));
  QuotedText quoted = delimited(in, st, Escapes::KeepOnBrackets, "Search pattern not terminated");
  std::string_view flags = read_flags(in, st, "msixxnpaadlugco");
  Node* node = st.make(Kind::Match, at, {nullptr, pattern_of(st, quoted, flags)});
  node->text = flags;
  if (quoted.open == '?') node->text = st.keep(std::string(flags) + "?");
  remember_pragmas(st, node, quoted);
  space(in, st);
  return node;
}

Node* pattern_operator(Input& in, State& st, const char* at) {
  go_to(in, after_space_unless_hash(st, in.current(), in.end()));
  QuotedText quoted = delimited(in, st, Escapes::KeepOnBrackets, "Search pattern not terminated");
  std::string_view flags = read_flags(in, st, "msixxnpaadluo");
  Node* node = st.make(Kind::Pattern, at, {pattern_of(st, quoted, flags)});
  node->text = flags;
  remember_pragmas(st, node, quoted);
  space(in, st);
  return node;
}

Node* substitution(Input& in, State& st, const char* at) {
  go_to(in, after_space_unless_hash(st, in.current(), in.end()));
  QuotedText pattern = delimited(in, st, Escapes::KeepOnBrackets, "Substitution pattern not terminated");
  QuotedText replacement = second_part(in, st, pattern, "Substitution replacement not terminated");
  std::string_view flags = read_flags(in, st, "msixxnpaadlugcoer");
  Node* pattern_node = pattern_of(st, pattern, flags);
  Node* value;
  std::size_t evaluations = 0;
  for (char c : flags) evaluations += c == 'e';
  if (evaluations > 0) {
    value = st.make(Kind::DoBlock, at, {statements_of(st, replacement, replacement.behind)});
    for (; evaluations > 1; --evaluations) {
      value = st.make(Kind::EvalString, at, {value});
      value->visible = st.names.visible();
      value->pragmas = st.names.pragmas();
      for (SubScope* scope = st.names.scope(); scope && !scope->has_eval; scope = scope->outer) scope->has_eval = true;
    }
  } else if (replacement.open == '\'') {
    value = string_of(st, replacement.text, replacement.at);
    value->flags |= Quoted;
  } else {
    value = interpolated(st, replacement, Interpolation::Text, replacement.behind);
  }
  Node* node = st.make(Kind::Substitute, at, {nullptr, pattern_node, value});
  node->text = flags;
  remember_pragmas(st, node, pattern);
  space(in, st);
  return node;
}

// Escapes done, but a - or \ that was escaped keeps its backslash, so that ranges can be told.
static Node* transliteration_list(State& st, const QuotedText& quoted) {
  CodePoints text;
  bool utf8 = st.names.pragmas()->utf8 || st.source.utf8;
  const char* end = quoted.text.data() + quoted.text.size();
  for (const char* p = quoted.text.data(); p < end;) {
    if (*p == '\\' && quoted.open != '\'' && p + 1 < end) {
      if (p[1] == '-' || p[1] == '\\') {
        text.add_source({p, 2}, false);
        p += 2;
      } else {
        std::size_t before = text.bytes().size();
        p = read_escape(st, p, end, text);
        if (text.bytes().size() == before + 1 && (text.bytes().back() == '-' || text.bytes().back() == '\\')) text.bytes().insert(before, 1, '\\');
      }
    } else if (*p == '\\') {
      text.add_source("\\\\", false);
      ++p;
    } else {
      const char* q = p + 1;
      while (q < end && *q != '\\') ++q;
      text.add_source({p, static_cast<std::size_t>(q - p)}, utf8);
      p = q;
    }
  }
  Node* node = st.make(Kind::String, quoted.at);
  node->text = st.keep(text.bytes());
  node->flags |= Quoted;
  if (text.wide()) node->flags |= Utf8;
  return node;
}

Node* transliteration(Input& in, State& st, const char* at) {
  go_to(in, after_space_unless_hash(st, in.current(), in.end()));
  QuotedText search = delimited(in, st, Escapes::Strip, "Transliteration pattern not terminated");
  QuotedText replacement = second_part(in, st, search, "Transliteration replacement not terminated");
  std::string_view flags = read_flags(in, st, "cdsr");
  Node* node = st.make(Kind::Transliterate, at, {nullptr, transliteration_list(st, search), transliteration_list(st, replacement)});
  node->text = flags;
  space(in, st);
  return node;
}

}  // namespace nacre::parser::grammar
