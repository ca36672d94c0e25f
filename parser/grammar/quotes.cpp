// SPDX-License-Identifier: MIT
// Delimited texts and the quote operators that are neither patterns nor here-docs: '' "" `` q qq qx qw and <...>.
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

static char closing(char open) {
  switch (open) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    case '<': return '>';
    default: return open;
  }
}

[[noreturn]] static void not_terminated(State& st, char close, const char* at, const char* message) {
  bool incomplete = st.frame->outer == nullptr;
  if (message) fatal(st, message, at, incomplete);
  std::string quote = close == '"' ? "'" : "\"";
  fatal(st, "Can't find string terminator " + quote + close + quote + " anywhere before EOF", at, incomplete);
}

// What the scan of a text met that makes a copy necessary.
struct Scan {
  const char* end;        // the closing delimiter
  bool escaped = false;   // a backslash stands before a delimiter
  bool spliced = false;   // a here-doc's body lies between two of its lines
};

static Scan find_end(State& st, const char* p, const char* end, char open, char close, const char* at, const char* message) {
  Scan scan{};
  for (int depth = 1;;) {
    if (p >= end) not_terminated(st, close, at, message);
    char c = *p;
    if (c == '\\' && p + 1 < end && close != '\\') {
      if (p[1] == open || p[1] == close) scan.escaped = true;
      p += p[1] == '\n' ? 1 : 2;
    } else if (c == close) {
      if (--depth == 0) break;
      ++p;
    } else if (c == open) {
      ++depth, ++p;
    } else if (c == '\n') {
      const char* next = after_newline(st, p);
      if (next != p + 1) scan.spliced = true;
      p = next;
    } else {
      ++p;
    }
  }
  scan.end = p;
  return scan;
}

static std::string_view copied(State& st, const char* p, const Scan& scan, char open, char close, bool strip) {
  std::string text;
  const char* begin = p;
  while (p < scan.end) {
    if (*p == '\\' && p + 1 < scan.end) {
      bool delimiter = p[1] == open || p[1] == close;
      if (!(strip && delimiter)) text += *p;
      if (p[1] == '\n') {
        if (strip && delimiter) text += *p;
        ++p;
        continue;
      }
      text += p[1];
      p += 2;
    } else if (*p == '\n') {
      text += *p;
      p = after_newline(st, p);
    } else {
      text += *p++;
    }
  }
  std::string_view kept = st.keep(text);
  st.map.add(kept, st.line(begin), st.file(begin));
  return kept;
}

QuotedText delimited(Input& in, State& st, Escapes escapes, const char* unterminated) {
  if (in.empty()) not_terminated(st, '"', in.current(), unterminated);
  const char* at = in.current();
  char open = *at, close = closing(open);
  Scan scan = find_end(st, at + 1, in.end(), open, close, at, unterminated);
  bool strip = scan.escaped && !(escapes == Escapes::KeepOnBrackets && open != close);
  std::string_view text(at + 1, static_cast<std::size_t>(scan.end - at - 1));
  if (strip || scan.spliced) text = copied(st, at + 1, scan, open, close, strip);
  st.quote_begin = at;
  st.quote_end = scan.end;
  go_to(in, scan.end + 1);
  return {text, open, close, at, scan.end + 1};
}

Node* single_quoted(State& st, const QuotedText& quoted) {
  std::string_view text = quoted.text;
  if (text.find("\\\\") != std::string_view::npos) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '\\') ++i;
      plain += text[i];
    }
    text = st.keep(plain);
  }
  Node* node = string_of(st, text, quoted.at);
  node->flags |= Quoted;
  if (st.source.utf8)
    for (char c : text)
      if (static_cast<unsigned char>(c) >= 0x80) node->flags |= Utf8;
  return node;
}

static Node* command_output(State& st, Node* command, const char* at) {
  Node* node = st.make(Kind::Builtin, at, {command});
  node->text = "readpipe";
  return node;
}

Node* quoted_operand(Input& in, State& st) {
  QuotedText quoted = delimited(in, st);
  Node* node = quoted.open == '\'' ? single_quoted(st, quoted) : interpolated(st, quoted, Interpolation::Text, quoted.behind);
  if (quoted.open == '`') node = command_output(st, node, quoted.at);
  space(in, st);
  return node;
}

// The delimiter behind a quote word: white space may stand before it, and then # begins a comment.
static void find_delimiter(Input& in, State& st) { go_to(in, after_space_unless_hash(st, in.current(), in.end())); }

const char* after_space_unless_hash(State& st, const char* p, const char* end) { return at(p, end) == '#' ? p : after_space(st, p, end); }

Node* quote_like(Input& in, State& st, std::string_view word, const char* at) {
  find_delimiter(in, st);
  QuotedText quoted = delimited(in, st);
  bool plain = word == "q" || (word == "qx" && quoted.open == '\'');
  Node* node = plain ? (word == "q" ? single_quoted(st, quoted) : string_of(st, quoted.text, at)) : interpolated(st, quoted, Interpolation::Text, quoted.behind);
  if (word == "qx") node = command_output(st, node, at);
  space(in, st);
  return node;
}

static void warn_of_word_separators(State& st, std::string_view word, const char* at, bool& comma, bool& comment) {
  if (!comma && word.find(',') != std::string_view::npos) {
    comma = true;
    warn(st, Warn::Qw, "Possible attempt to separate words with commas", at);
  }
  if (!comment && word.find('#') != std::string_view::npos) {
    comment = true;
    warn(st, Warn::Qw, "Possible attempt to put comments in qw() list", at);
  }
}

Node* quoted_words(Input& in, State& st, const char* at) {
  find_delimiter(in, st);
  QuotedText quoted = delimited(in, st);
  std::size_t height = st.values.size();
  bool check = warns(st, Warn::Qw), comma = !check, comment = !check;
  const char* end = quoted.text.data() + quoted.text.size();
  for (const char* p = quoted.text.data(); p < end;) {
    if (is_space(*p)) {
      p = *p == '\n' ? after_newline(st, p) : p + 1;
      continue;
    }
    const char* start = p;
    while (p < end && !is_space(*p)) ++p;
    QuotedText word{{start, static_cast<std::size_t>(p - start)}, '\'', '\'', start, p};
    warn_of_word_separators(st, word.text, quoted.at, comma, comment);
    st.values.push_back(single_quoted(st, word));
  }
  Node* list = list_of_values(st, at, height);
  list->flags |= Parenthesised;
  space(in, st);
  return list;
}

// --- <FH> <$fh> <*.c> <> <<>> ------------------------------------------------------------------------------------------------------------

static bool simple_handle(std::string_view inside) {
  if (inside.starts_with('$')) inside.remove_prefix(1);
  if (inside.empty() || is_digit(inside[0])) return false;
  for (char c : inside)
    if (!in_word(c) && c != ':' && c != '\'') return false;
  return true;
}

static Node* readline_of(State& st, std::string_view inside, const char* at, const char* behind) {
  if (inside[0] == '$') {
    Input in(inside.data(), inside.data() + inside.size(), "");
    Frame frame{inside.data(), inside.data() + inside.size(), behind, st.frame};
    st.frame = &frame;
    Node* handle = scalar_without_subscript(in, st);
    st.frame = frame.outer;
    return st.make(Kind::Readline, at, {handle});
  }
  return st.make(Kind::Readline, at, {handle_name(st, inside, at)});
}

Node* angle_brackets(Input& in, State& st) {
  const char* at = in.current();
  if (next_is(in, "<<>>")) {
    in.bump(4);
    space(in, st);
    Node* node = st.make(Kind::Readline, at, {nullptr});
    node->flags |= Safe;
    return node;
  }
  const char* p = at + 1;
  while (p < in.end() && *p != '>' && *p != '\n') ++p;
  if (grammar::at(p, in.end()) != '>') fatal(st, "Unterminated <> operator", at);
  std::string_view inside(at + 1, static_cast<std::size_t>(p - at - 1));
  go_to(in, p + 1);
  Node* node;
  if (inside.empty())
    node = st.make(Kind::Readline, at, {nullptr});
  else if (simple_handle(inside))
    node = readline_of(st, inside, at, p + 1);
  else
    node = st.make(Kind::Glob, at, {interpolated(st, {inside, '<', '>', at, p + 1}, Interpolation::Text, p + 1)});
  space(in, st);
  return node;
}

}  // namespace nacre::parser::grammar
