// SPDX-License-Identifier: MIT
#include "parser/grammar/tokens.h"

#include <algorithm>
#include <cstring>

namespace nacre::parser::grammar {

const char* after_newline(State& st, const char* newline) {
  if (!st.skips.empty()) {
    auto skip = std::lower_bound(st.skips.begin(), st.skips.end(), newline, [](const HereDocSkip& s, const char* p) { return s.newline < p; });
    if (skip != st.skips.end() && skip->newline == newline) return skip->resume;
  }
  return newline + 1;
}

static const char* end_of_line(const char* p, const char* end) {
  auto* newline = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
  return newline ? newline : end;
}

// # line 7 "name"   (perlsyn, "Plain Old Comments (Not!)")
static void note_line_directive(State& st, const char* comment, const char* end) {
  const char* p = after_blanks(comment + 1, end);
  if (!text_is(p, end, "line") || p + 4 >= end || (p[4] != ' ' && p[4] != '\t')) return;
  p = after_blanks(p + 4, end);
  if (p >= end || !is_digit(*p)) return;
  uint32_t line = 0;
  for (; p < end && is_digit(*p); ++p) line = line * 10 + static_cast<uint32_t>(*p - '0');
  if (p < end && *p != ' ' && *p != '\t' && *p != '\r') return;
  p = after_blanks(p, end);
  const char* name_end = end;
  if (p < end && *p == '"') {
    auto* quote = static_cast<const char*>(std::memchr(p + 1, '"', static_cast<std::size_t>(end - p - 1)));
    if (!quote) return;
    ++p;
    name_end = quote;
    if (after_blanks(quote + 1, end) < end && *after_blanks(quote + 1, end) != '\r') return;
  } else {
    for (name_end = p; name_end < end && !is_space(*name_end);) ++name_end;
    if (after_blanks(name_end, end) < end && *after_blanks(name_end, end) != '\r') return;
  }
  st.map.renumber(end + 1, line, {p, static_cast<std::size_t>(name_end - p)});
}

const char* after_blanks(const char* p, const char* end) {
  while (p < end && (*p == ' ' || *p == '\t')) ++p;
  return p;
}

const char* behind_space(State& st, const char* p, const char* end) {
  while (p < end) {
    if (*p == '\n') {
      p = after_newline(st, p);
    } else if (*p == ' ' || is_space(*p)) {
      ++p;
    } else if (*p == '#') {
      const char* newline = end_of_line(p, end);
      if (newline < end && (p == st.frame->begin || p[-1] == '\n')) note_line_directive(st, p, newline);
      p = newline;
    } else {
      break;
    }
  }
  return p;
}

// From `=word` at the beginning of a line to the end of the line of `=cut`.
static const char* after_pod(const char* p, const char* end) {
  while (p < end) {
    const char* newline = end_of_line(p, end);
    bool cut = text_is(p, end, "=cut") && (p + 4 >= end || !starts_word(p[4]));
    p = newline < end ? newline + 1 : end;
    if (cut) break;
  }
  return p;
}

const char* after_space_and_pod(State& st, const char* p, const char* end) {
  for (;;) {
    p = after_space(st, p, end);
    bool pod = p + 1 < end && *p == '=' && is(p[1], Upper | Lower) && (p == st.frame->begin || p[-1] == '\n');
    if (!pod) return p;
    p = after_pod(p, end);
  }
}

std::string_view simple_word(const char* p, const char* end) {
  const char* start = p;
  if (p < end && starts_word(*p))
    for (++p; p < end && in_word(*p);) ++p;
  return {start, static_cast<std::size_t>(p - start)};
}

std::string_view scan_word(const char* p, const char* end) {
  const char* start = p;
  if (p >= end || !(starts_word(*p) || (*p == ':' && text_is(p, end, "::")))) return {};
  for (;;) {
    while (p < end && in_word(*p)) ++p;
    if (p + 1 < end && *p == '\'' && starts_word(p[1]))
      ++p;
    else if (p + 1 < end && *p == ':' && p[1] == ':' && !(p + 2 < end && p[2] == '$'))
      p += 2;
    else
      break;
  }
  return {start, static_cast<std::size_t>(p - start)};
}

bool word_is(const char* p, const char* end, std::string_view word) {
  return text_is(p, end, word) && (p + word.size() >= end || !in_word(p[word.size()]));
}

bool fat_comma_follows(State& st, const char* p, const char* end) {
  p = after_space(st, p, end);
  return p + 1 < end && p[0] == '=' && p[1] == '>';
}

}  // namespace nacre::parser::grammar
