// SPDX-License-Identifier: MIT
#include "parser/grammar/near_text.h"

#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

static std::string near_text(const char* from, const char* to) {
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
  if (auto handle = scan_word(place + 1, end); c == '<' && !handle.empty() && at(handle.data() + handle.size(), end) == '>') return handle.data() + handle.size() + 1;
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
  if (!word.empty()) return !keyword_of_grammar(word) || (is_quote_operator(word) && token_end > word.data() + word.size());
  if (last == '>' && *token == '<') return true;
  return in_word(last) || last == ')' || last == ']' || last == '}' || last == '"' || last == '\'' || last == '`';
}

static const char* end_of_shown(State& st, const char* place, const char* end) {
  const char* shown_end = end_of_token(st, place, end);
  while (shown_end > place && is_space(shown_end[-1])) --shown_end;
  return shown_end;
}

std::string runaway_hint(State& st, const char* place) {
  if (!st.quote_begin) return {};
  uint32_t first = st.line(st.quote_begin), last = st.line(st.quote_end), here = st.line(place);
  if (first >= last || here - last > 1) return {};
  std::string quotes{*st.quote_begin, *st.quote_end};
  st.quote_begin = nullptr;
  return "  (Might be a runaway multi-line " + quotes + " string starting on line " + std::to_string(first) + ")\n";
}

static std::string advice_on_missing_operator(State& st, const char* previous, const char* previous_end, const char* place, const char* end) {
  if (place == st.map.line_start(place)) return "\t(Missing semicolon on previous line?)\n";
  auto callee = scan_word(previous, place);
  if (!callee.empty()) {
    const char* behind = callee.data() + callee.size();
    return behind < place && is_space(*behind) ? "\t(Do you need to predeclare " + std::string(callee) + "?)\n" : std::string();
  }
  bool looks_ahead = previous_end[-1] == ')' || (in_word(previous_end[-1]) && !is_digit(*previous) && !text_is(previous, place, "$#"));
  bool from_place = looks_ahead || starts_word(*place);
  return "\t(Missing operator before " + std::string(from_place ? place : previous_end, end_of_shown(st, place, end)) + "?)\n";
}

static void find_missing_operator(State& st, const char* previous, const char* place, const char* end, Failure& failure) {
  const char* what = what_is_found(place, end);
  if (!what || place == st.behind_map_hash) return;
  auto word = scan_word(place, end);
  if (!word.empty() && (keyword_of_grammar(word) || is_keyword(st, word))) return;
  const char* previous_end = end_of_token(st, previous, place);
  if (auto method = scan_word(previous_end, place); text_is(previous, place, "->") && !method.empty()) previous_end = method.data() + method.size();
  while (previous_end > previous && is_space(previous_end[-1])) --previous_end;
  if (previous == place || !ends_operand(previous, previous_end)) return;
  std::string near = near_text(previous, end_of_shown(st, place, end));
  failure.before = std::string(what) + " found where operator expected at " + std::string(st.file(place)) + " line " + std::to_string(st.line(place)) + ", " + near + "\n" + runaway_hint(st, place);
  failure.advice = advice_on_missing_operator(st, previous, previous_end, place, end);
}

// Looking for the end of a broken statement, perl's lexer still misses the operator behind its bracket.
void find_missing_operator_behind(State& st, const char* bracket, Failure& failure) {
  const char* next = after_space(st, bracket + 1, st.frame->end);
  if (next < st.frame->end) find_missing_operator(st, bracket, next, st.frame->end, failure);
}

Failure describe_failure(State& st, const char* place) {
  const char* end = st.frame->end;
  Failure failure;
  failure.line_place = place;
  bool eval = st.source.unit == SourceText::Unit::EvalString && st.frame->outer == nullptr;
  if (place >= end || (eval && (*place == ';' || (*place == '}' && st.brackets.empty())))) {  // in an eval string every end of a statement is the end to perl's message
    failure.at_end = st.frame->outer == nullptr && (place >= end || place + 1 == end || *place == '}');
    failure.near = "at EOF";
    if (place < end) return failure;
    if (failure.at_end && st.data_start)
      failure.line_place = st.data_start;
    else if (failure.at_end && place > st.frame->begin && place[-1] == '\n' && !st.source.whole_text) failure.line_place = place - 1;
    return failure;
  }
  st.begin_token(place);
  const char* from = st.previous_token && st.previous_token >= st.frame->begin && st.previous_token < place ? st.previous_token : place;
  if (from < place && !st.source.whole_text && holds_newline(from, place) && !looked_ahead_behind(from, end_of_token(st, from, place))) from = place;
  bool at_data = text_is(place, end, "__END__") || text_is(place, end, "__DATA__");
  failure.near = at_data ? "at EOF" : near_text(from, end_of_token(st, place, end));
  find_missing_operator(st, from, place, end, failure);
  return failure;
}

}  // namespace nacre::parser::grammar
