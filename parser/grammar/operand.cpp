// SPDX-License-Identifier: MIT
// Operands: what the first character says, then the subscripts and arrows behind it.
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

// ( ... ) with everything that commas make of it; [ ... ] behind it slices the list.
Node* parenthesised(Input& in, State& st) {
  const char* at = in.current();
  expect(in, st, '(');
  Node* inside = expression_or_nothing(in, st);
  expect(in, st, ')');
  if (inside && inside->kind == Kind::List && !inside->has(Parenthesised)) {
    inside->flags |= Parenthesised;
    return inside;
  }
  Node* list = inside ? st.make(Kind::List, at, {inside}) : st.make(Kind::List, at);
  list->flags |= Parenthesised;
  return list;
}

static Node* with_slice(Input& in, State& st, Node* list) {
  if (peek(in) != '[') return subscripts(in, st, list, false);
  Node* slice = st.make(Kind::ListSlice, in.current(), {list, list_in_brackets(in, st)});
  return subscripts(in, st, slice, true);
}

Node* anonymous_array(Input& in, State& st) {
  const char* at = in.current();
  st.brackets += '[';
  expect(in, st, '[');
  Node* list = expression_or_nothing(in, st);
  expect(in, st, ']');
  st.brackets.pop_back();
  return list ? st.make(Kind::AnonymousArray, at, {list}) : st.make(Kind::AnonymousArray, at);
}

Node* anonymous_hash(Input& in, State& st) {
  const char* at = in.current();
  st.brackets += '{';
  expect(in, st, '{');
  Node* list = expression_or_nothing(in, st);
  if (accept(in, st, ';')) syntax_error(st, in.current());
  expect(in, st, '}');
  st.brackets.pop_back();
  return list ? st.make(Kind::AnonymousHash, at, {list}) : st.make(Kind::AnonymousHash, at);
}

static const char* behind_quoted(const char* p, const char* end, char close) {
  for (; p < end && *p != close; ++p)
    if (*p == '\\') ++p;
  return p < end ? p + 1 : end;
}

// { at the beginning of a statement or of map's first argument: a hash if it is empty or if a word or string and then a comma follow.
bool brace_opens_hash(State& st, const char* brace, const char* end) {
  const char* p = after_space(st, brace + 1, end);
  if (p >= end) return false;
  if (*p == '}') return true;
  char first = *p;
  if (first == '\'' || first == '"' || first == '`') {
    p = behind_quoted(p + 1, end, first);
  } else if (starts_word(first)) {
    auto word = simple_word(p, end);
    p += word.size();
    bool quotes = word == "q" || word == "qq" || word == "qx";
    if (quotes && p < end && !in_word(*p) && *p != ',' && !text_is(after_blanks(p, end), end, "=>")) {
      p = after_space(st, p, end);
      if (p >= end) return false;
      char open = *p, close = open == '(' ? ')' : open == '{' ? '}' : open == '[' ? ']' : open == '<' ? '>' : open;
      p = behind_quoted(p + 1, end, close);
    }
  } else {
    return false;
  }
  while (p < end && is_space(*p)) ++p;
  if (p >= end) return false;
  return (*p == ',' && (first == 'q' || !is(first, Lower))) || text_is(p, end, "=>");
}

static Node* array_or_statement_end(Input& in, State& st) { return subscripts(in, st, anonymous_array(in, st), false); }

Node* operand(Input& in, State& st) {
  if (in.empty()) syntax_error(st, in.current());
  const char* at = in.current();
  char c = *at;
  if (static_cast<unsigned char>(c) >= 0x80 && !st.names.pragmas()->utf8 && !st.source.utf8) unrecognized_character(st, at);
  if (starts_word(c)) return word_operand(in, st);
  if (c == '$') return subscripts(in, st, scalar(in, st), false);
  st.begin_token(at);
  switch (c) {
    case '@': return subscripts(in, st, array(in, st), false);
    case '%': return subscripts(in, st, hash(in, st), false);
    case '&': return subscripts(in, st, ampersand(in, st, false), false);
    case '*': return subscripts(in, st, glob(in, st), false);
    case '(': return with_slice(in, st, parenthesised(in, st));
    case '[': return array_or_statement_end(in, st);
    case '{': return subscripts(in, st, anonymous_hash(in, st), false);
    case '"': case '\'': case '`': return subscripts(in, st, quoted_operand(in, st), false);
    case '<':
      if (here_doc_at(st, at, in.end())) return subscripts(in, st, here_doc(in, st), false);
      return subscripts(in, st, angle_brackets(in, st), false);
    case '/': return match_operator(in, st, at);
    case ':':
      if (text_is(at, in.end(), "::") && in.size() > 2 && starts_word(at[2])) return word_operand(in, st);
      break;
    case '.':
      if (is_digit(peek(in, 1))) return number(in, st);
      break;
    default:
      if (is_digit(c)) return subscripts(in, st, number(in, st), false);
      break;
  }
  bool control = static_cast<unsigned char>(c) < 32 && !is_space(c);
  if (control) unrecognized_character(st, at);
  syntax_error(st, at);
}

}  // namespace nacre::parser::grammar
