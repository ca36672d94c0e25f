// SPDX-License-Identifier: MIT
#include "parser/grammar/near_text.h"

#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

std::string near_text(State&, const char* from, const char* to) {
  if (to - from > 200) from = to - 200;
  return "near \"" + std::string(from, to) + "\"";
}

static const char* end_of_quoted(const char* p, const char* end) {
  char quote = *p;
  for (++p; p < end && *p != quote; ++p)
    if (*p == '\\') ++p;
  return p < end ? p + 1 : end;
}

static const char* end_of_variable(const char* p, const char* end) {
  const char* name = p + 1;
  if (text_is(p, end, "$#")) ++name;
  auto word = scan_word(name, end);
  if (!word.empty()) return word.data() + word.size();
  while (name < end && is_digit(*name)) ++name;
  return name == p + 1 && *p == '$' && name < end && !is_space(*name) ? name + 1 : name;
}

// s{..}{..}g as a whole
static const char* end_of_quote_operator(std::string_view word, const char* p, const char* end) {
  int parts = word == "s" || word == "y" || word == "tr" ? 2 : 1;
  const char* behind = p;
  char open = '\0';
  for (int part = 0; part < parts; ++part) {
    bool bracket = open == '(' || open == '[' || open == '{' || open == '<';
    if (part == 0 || bracket) {
      while (p < end && is_space(*p)) ++p;
      if (p >= end) return behind;
      open = *p++;
    }
    char close = open == '(' ? ')' : open == '[' ? ']' : open == '{' ? '}' : open == '<' ? '>' : open;
    for (int depth = 1; p < end; ++p) {
      if (*p == '\\') ++p;
      else if (*p == close && --depth == 0) break;
      else if (*p == open && open != close) ++depth;
    }
    if (p >= end) return behind;
    ++p;
  }
  while (word != "q" && word != "qq" && word != "qw" && word != "qx" && p < end && is(*p, Lower)) ++p;
  return p;
}

const char* end_of_token(State& st, const char* place, const char* end) {
  if (place >= end) return end;
  auto word = scan_word(place, end);
  if (!word.empty()) {
    const char* behind = word.data() + word.size();
    bool looks_ahead = word == "my" || word == "our" || word == "state" || word == "for" || word == "foreach";
    if (is_quote_operator(word)) return end_of_quote_operator(word, behind, end);
    return looks_ahead ? after_space(st, behind, end) : behind;
  }
  char c = *place;
  bool subscript = c == '{' && st.previous_token && st.previous_token < place && (std::string_view("$@%\"']}").find(*st.previous_token) != std::string_view::npos || is_digit(*st.previous_token));
  if (subscript || c == ')' || c == '(') return after_space(st, place + 1, end);
  if (is_digit(c)) {
    while (place < end && (in_word(*place) || (*place == '.' && place + 1 < end && is_digit(place[1])))) ++place;
    return place;
  }
  if (c == '"' || c == '\'' || c == '`') return end_of_quoted(place, end);
  if (c == '$' || c == '@' || c == '%' || c == '&') {
    const char* after = end_of_variable(place, end);
    if (after > place + 1) return c == '&' || c == '%' ? after : after_space(st, after, end);
  }
  if (text_is(place, end, "<=>") && st.previous_token && text_is(st.previous_token, end, "<=>")) return place + 3;
  for (std::string_view op : {"<=>", "**=", "||=", "&&=", "//=", "...", "<<=", ">>=", "->", "++", "--", "**", "=~", "!~", "==", "!=", "<=", ">=",
                              "=>", "<<", ">>", "&&", "||", "//", "..", "+=", "-=", "*=", ".=", "/=", "%=", "&=", "|=", "^=", "::"})
    if (text_is(place, end, op)) return place + op.size();
  return place + 1;
}

// perl forgets the line before where the lexer, not a look-ahead, read the next one; it looks ahead behind words, variables and brackets.
static bool looked_ahead_behind(const char* token, const char* token_end) {
  if (token_end == token || is_digit(*token)) return false;
  char last = token_end[-1];
  return in_word(last) || last == '(' || last == ')' || last == '}' || last == ']';
}

static bool holds_newline(const char* from, const char* to) { return std::string_view(from, static_cast<std::size_t>(to - from)).find('\n') != std::string_view::npos; }

// A term where an operator should be: perl's lexer says so before its parser does.
static const char* what_is_found(const char* place, const char* end) {
  char c = *place;
  if (starts_word(c)) return "Bareword";
  if (is_digit(c)) return "Number";
  if (c == '$') return text_is(place, end, "$#") ? "Array length" : "Scalar";
  if (c == '@') return "Array";
  if (c == '"' || c == '\'') return "String";
  if (c == '`') return "Backticks";
  if (c == '\\') return "Backslash";
  return nullptr;
}

static bool keyword_of_grammar(std::string_view word) {
  for (std::string_view w : {"if", "unless", "while", "until", "for", "foreach", "my", "our", "local", "state", "sub", "and", "or", "not", "x", "eq", "ne", "return", "print", "q",
                             "qq", "qw", "m", "s", "y", "tr", "qr", "qx", "do", "eval", "else", "elsif", "use", "no", "package", "require"})
    if (w == word) return true;
  return false;
}

static bool ends_operand(const char* token, const char* token_end) {
  if (token_end == token) return false;
  char last = token_end[-1];
  auto word = scan_word(token, token_end);
  if (!word.empty()) return !keyword_of_grammar(word);
  if (last == '>' && *token == '<') return true;
  return in_word(last) || last == ')' || last == ']' || last == '}' || last == '"' || last == '\'' || last == '`';
}

static const char* end_of_shown(State& st, const char* place, const char* end) {
  const char* shown_end = end_of_token(st, place, end);
  while (shown_end > place && is_space(shown_end[-1])) --shown_end;
  return shown_end;
}

static std::string found_instead_of_operator(State& st, const char* previous, const char* place, const char* end, const std::string& near) {
  const char* what = what_is_found(place, end);
  if (!what) return {};
  auto word = scan_word(place, end);
  if (!word.empty() && (keyword_of_grammar(word) || is_keyword(st, word))) return {};
  const char* previous_end = end_of_token(st, previous, place);
  while (previous_end > previous && is_space(previous_end[-1])) --previous_end;
  if (previous == place || !ends_operand(previous, previous_end)) return {};
  std::string text = std::string(what) + " found where operator expected at " + std::string(st.file(place)) + " line " + std::to_string(st.line(place)) + ", " + near + "\n";
  bool looks_ahead = in_word(previous_end[-1]) && !is_digit(*previous);
  const char* from = looks_ahead || !word.empty() ? place : previous_end;
  if (place == st.map.line_start(place) && !st.source.whole_text) return text + "\t(Missing semicolon on previous line?)\n";
  auto callee = scan_word(previous, place);
  if (!callee.empty() && callee.data() + callee.size() < place && is_space(callee.data()[callee.size()])) return text + "\t(Do you need to predeclare " + std::string(callee) + "?)\n";
  return text + "\t(Missing operator before " + std::string(from, end_of_shown(st, place, end)) + "?)\n";
}

Failure describe_failure(State& st, const char* place) {
  const char* end = st.frame->end;
  Failure failure;
  failure.line_place = place;
  if (place >= end) {
    failure.at_end = st.frame->outer == nullptr;
    failure.near = "at EOF";
    if (failure.at_end && st.data_start)
      failure.line_place = st.data_start;
    else if (failure.at_end && place > st.frame->begin && place[-1] == '\n' && !st.source.whole_text) failure.line_place = place - 1;
    return failure;
  }
  st.begin_token(place);
  const char* from = st.previous_token && st.previous_token >= st.frame->begin && st.previous_token < place ? st.previous_token : place;
  if (from < place && !st.source.whole_text && holds_newline(from, place) && !looked_ahead_behind(from, end_of_token(st, from, place))) from = place;
  failure.near = near_text(st, from, end_of_token(st, place, end));
  failure.before = found_instead_of_operator(st, from, place, end, near_text(st, from, end_of_shown(st, place, end)));
  return failure;
}

}  // namespace nacre::parser::grammar
