// SPDX-License-Identifier: MIT
// <<A <<"A" <<'A' <<`A` <<~A: the body stands on the lines after the one being read. It is read at once; the newline before it remembers where
// reading goes on (State::skips).
#include <algorithm>
#include <cstring>

#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

namespace {

struct Tag {
  std::string_view name;
  char quote = '"';
  bool indented = false;
  const char* behind = nullptr;
};

bool read_tag(const char* p, const char* end, Tag& tag) {
  if (!text_is(p, end, "<<")) return false;
  p += 2;
  if (at(p, end) == '~') tag.indented = true, ++p;
  const char* quote = after_blanks(p, end);
  char c = at(quote, end);
  if (c == '"' || c == '\'' || c == '`') {
    auto* close = static_cast<const char*>(std::memchr(quote + 1, c, static_cast<std::size_t>(end - quote - 1)));
    if (!close) return false;
    tag.quote = c;
    tag.name = {quote + 1, static_cast<std::size_t>(close - quote - 1)};
    tag.behind = close + 1;
    return true;
  }
  if (at(p, end) == '\\') tag.quote = '\'', ++p;
  auto word = simple_word(p, end);
  if (word.empty()) return false;
  tag.name = word;
  tag.behind = p + word.size();
  return true;
}

// The newline that ends the line being read: in this text, or in the one around it behind the closing delimiter.
const char* end_of_this_line(const char* from, Frame*& frame) {
  for (;; from = frame->resume, frame = frame->outer) {
    auto* newline = static_cast<const char*>(std::memchr(from, '\n', static_cast<std::size_t>(frame->end - from)));
    if (newline || !frame->outer) return newline;
  }
}

void remember(State& st, const char* newline, const char* resume) {
  auto place = std::lower_bound(st.skips.begin(), st.skips.end(), newline, [](const HereDocSkip& s, const char* p) { return s.newline < p; });
  if (place != st.skips.end() && place->newline == newline)
    place->resume = resume;
  else
    st.skips.insert(place, {newline, resume});
}

struct Body {
  std::string_view text;
  std::string_view indentation;  // of the line with the tag
  const char* behind;
};

bool find_body(const char* p, const char* end, const Tag& tag, Body& body) {
  const char* begin = p;
  while (p < end) {
    auto* newline = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
    const char* line_end = newline ? newline : end;
    const char* text = tag.indented ? after_blanks(p, line_end) : p;
    if (std::string_view(text, static_cast<std::size_t>(line_end - text)) == tag.name) {
      body.text = {begin, static_cast<std::size_t>(p - begin)};
      body.indentation = {p, static_cast<std::size_t>(text - p)};
      body.behind = newline ? newline + 1 : end;
      return true;
    }
    p = line_end + 1;
  }
  return false;
}

std::string_view without_indentation(State& st, const Body& body, const char* at) {
  std::string text;
  const char* end = body.text.data() + body.text.size();
  int line = 1;
  for (const char* p = body.text.data(); p < end; ++line) {
    auto* newline = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
    const char* line_end = newline ? newline + 1 : end;
    std::string_view whole(p, static_cast<std::size_t>(line_end - p));
    if (whole.starts_with(body.indentation))
      text += whole.substr(body.indentation.size());
    else if (whole.find_first_not_of(" \t\n\r") == std::string_view::npos)
      text += "\n";
    else
      fatal(st, "Indentation on line " + std::to_string(line) + " of here-doc doesn't match delimiter", at);
    p = line_end;
  }
  std::string_view kept = st.keep(text);
  st.map.add(kept, st.line(body.text.data()), st.file(body.text.data()));
  return kept;
}

}  // namespace

bool here_doc_at(State&, const char* p, const char* end) {
  Tag tag;
  return read_tag(p, end, tag);
}

Node* here_doc(Input& in, State& st) {
  const char* at = in.current();
  Tag tag;
  read_tag(at, in.end(), tag);
  go_to(in, tag.behind);
  Frame* frame = st.frame;
  const char* newline = end_of_this_line(tag.behind, frame);
  Body body{};
  if (!newline || !find_body(after_newline(st, newline), frame->end, tag, body)) {
    fatal(st, "Can't find string terminator \"" + std::string(tag.name) + "\" anywhere before EOF", at, frame->outer == nullptr);
  }
  remember(st, newline, body.behind);
  QuotedText quoted{tag.indented && !body.indentation.empty() ? without_indentation(st, body, at) : body.text, '<', '<', at, body.behind};
  Node* node;
  if (tag.quote == '\'') {
    node = string_of(st, quoted.text, at);
    node->flags |= Quoted;
  } else {
    Frame* here = st.frame;
    st.frame = frame;  // a here-doc within the body that does not end there goes on in the text that holds the body
    node = interpolated(st, quoted, Interpolation::Text, body.behind);
    st.frame = here;
  }
  if (tag.quote == '`') {
    node = st.make(Kind::Builtin, at, {node});
    node->text = "readpipe";
  }
  space(in, st);
  return node;
}

}  // namespace nacre::parser::grammar
