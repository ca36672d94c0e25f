// SPDX-License-Identifier: MIT
#include "parser/grammar/near_text.h"

#include "parser/grammar/tokens.h"

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

const char* end_of_token(State&, const char* place, const char* end) {
  if (place >= end) return end;
  auto word = scan_word(place, end);
  if (!word.empty()) return word.data() + word.size();
  char c = *place;
  if (is_digit(c)) {
    while (place < end && (in_word(*place) || *place == '.')) ++place;
    return place;
  }
  if (c == '"' || c == '\'' || c == '`') return end_of_quoted(place, end);
  if (c == '$' || c == '@' || c == '%' || c == '&') {
    const char* after = end_of_variable(place, end);
    if (after > place + 1) return after;
  }
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

Failure describe_failure(State& st, const char* place) {
  const char* end = st.frame->end;
  Failure failure;
  failure.line_place = place;
  if (place >= end) {
    failure.at_end = st.frame->outer == nullptr;
    failure.near = "at EOF";
    if (failure.at_end && place > st.frame->begin && place[-1] == '\n' && !st.source.whole_text) failure.line_place = place - 1;
    return failure;
  }
  st.begin_token(place);
  const char* from = st.previous_token && st.previous_token >= st.frame->begin && st.previous_token < place ? st.previous_token : place;
  if (from < place && !st.source.whole_text && holds_newline(from, place) && !looked_ahead_behind(from, end_of_token(st, from, place))) from = place;
  failure.near = near_text(st, from, end_of_token(st, place, end));
  return failure;
}

}  // namespace nacre::parser::grammar
