// SPDX-License-Identifier: MIT
#include "parser/grammar/errors.h"

#include <cstdio>

#include "parser/end_of_text.h"
#include "parser/grammar/near_text.h"
#include "parser/grammar/grammar.h"
#include "parser/grammar/tokens.h"

namespace nacre::parser::grammar {

static std::string at_place(State& st, const char* at) { return " at " + std::string(st.file(at)) + " line " + std::to_string(st.line(at)); }

// Of the first error of the parse under way. A thread has one parse at a time that has met errors: `use` and BEGIN are refused behind them.
static thread_local struct { uint32_t line, column; } first_error;

static void note_place(State& st, const char* at) {
  if (st.error_count != 0) return;
  first_error = {st.line(at), static_cast<uint32_t>(at - st.map.line_start(at)) + 1};
}

[[noreturn]] static void abandon(std::string message, bool incomplete) {
  throw PlacedError{{std::move(message), incomplete}, first_error.line, first_error.column};
}

static void count_error(State& st, const char* at) {
  note_place(st, at);
  if (++st.error_count <= 10) return;
  abandon(st.errors + std::string(st.file(at)) + " has too many errors.\n", false);
}

void add_error(State& st, std::string_view text, const char* at) {
  note_place(st, at);
  st.errors.append(text).append(at_place(st, at)).append(".\n");
  ++st.error_count;  // without regard to the limit, as perl does
}

void add_error_near(State& st, std::string_view text, const char* place) {
  Failure failure = describe_failure(st, place);
  st.errors.append(text).append(at_place(st, failure.line_place)).append(", ").append(failure.near).append("\n").append(runaway_hint(st, failure.line_place));
  count_error(st, place);
}

void fatal(State& st, std::string_view text, const char* at, bool incomplete) {
  note_place(st, at);
  abandon(st.errors + std::string(text) + at_place(st, at) + ".\n", incomplete);
}

void add_line_error(State& st, std::string_view text, const char* place) {
  st.errors.append(text).append(at_place(st, place)).append(", at end of line\n");
  count_error(st, place);
}

void add_error_within(State& st, std::string_view text, const char* place) {
  st.errors.append(text).append(at_place(st, place)).append(st.frame->in_pattern ? ", within pattern\n" : ", within string\n");
  count_error(st, place);
}

static void note_missing_bracket(State& st, const char* place) {
  st.errors.append("Missing right curly or square bracket").append(at_place(st, place));
  st.errors.append(st.frame->in_string ? ", within string\n" : ", at end of line\n");
  count_error(st, place);
}

static void note_syntax_error(State& st, const Failure& failure) {
  if (st.tokens_since_error >= 3) {
    st.errors.append("syntax error").append(at_place(st, failure.line_place)).append(", ").append(failure.near).append("\n").append(runaway_hint(st, failure.line_place));
    count_error(st, failure.line_place);
  }
  st.tokens_since_error = 0;
}

void syntax_error(State& st, const char* place) {
  note_place(st, place);
  Failure failure = describe_failure(st, place);
  if (place < st.frame->end && (*place == ')' || *place == ']')) find_missing_operator_behind(st, place, failure);
  if (st.tokens_since_error >= 3)
    for (const std::string& text : {failure.before, failure.advice})
      if (!text.empty()) st.vocabulary.warn(Warn::Syntax, text, st.file(place), st.line(place), st.names);
  if (!failure.before.empty() && starts_word(at(place, st.frame->end))) refuse_bad_name(st, scan_word(place, st.frame->end));
  bool in_string = false;
  for (const Frame* frame = st.frame; frame; frame = frame->outer) in_string = in_string || frame->in_string;
  bool semicolon_fits = !st.brackets.empty() && st.brackets.back() == '{';  // perl reads one at the end of the text
  if (failure.at_end && semicolon_fits && place >= st.frame->end) missing_brace(st, place);
  if (in_string && place >= st.frame->end && !st.brackets.empty()) note_missing_bracket(st, place);
  if (st.brackets.empty() && place < st.frame->end && (*place == ']' || *place == '}'))
    add_line_error(st, *place == ']' ? "Unmatched right square bracket" : "Unmatched right curly bracket", place);
  note_syntax_error(st, failure);
  if (!failure.at_end && !in_string) throw SyntaxFailure();
  if (!st.brackets.empty() && !in_string) note_missing_bracket(st, failure.line_place);
  give_up(st, failure.at_end);
}

void missing_brace(State& st, const char* place) {
  Failure failure = describe_failure(st, place);
  note_missing_bracket(st, failure.line_place);
  note_syntax_error(st, failure);
  give_up(st, failure.at_end);
}

void end_after_errors(State& st, const char* place) {
  if (st.brackets.empty()) return;
  Failure failure = describe_failure(st, place);
  note_missing_bracket(st, failure.line_place);
  note_syntax_error(st, failure);
}

void give_up(State& st, bool incomplete) {
  std::string message = st.errors;
  std::string file(st.source.file);
  if (st.source.unit == SourceText::Unit::Program)
    message += st.source.check_only ? file + " had compilation errors.\n" : "Execution of " + file + " aborted due to compilation errors.\n";
  abandon(std::move(message), incomplete);
}

void throw_collected(State& st) {
  if (st.error_count != 0) give_up(st, false);
}

void unrecognized_character(State& st, const char* place) {
  const char* line = st.map.line_start(place);
  auto column = place - line;
  const char* from = column > 60 ? place - 60 : line;
  char code[8];
  std::snprintf(code, sizeof code, "\\x%02X", static_cast<unsigned char>(*place));
  fatal(st, std::string("Unrecognized character ") + code + "; marked by <-- HERE after " + (column > 60 ? "..." : "") + std::string(from, place) + "<-- HERE near column " + std::to_string(column + 1), place);
}

void refuse_bad_name(State& st, std::string_view word) {
  if (word.empty() || is_quote_operator(word)) return;
  const char* behind = word.data() + word.size();
  const char* separator = at(behind, st.frame->end) == '\'' ? "'" : text_is(behind, st.frame->end, "::") ? "::" : nullptr;
  if (separator) fatal(st, "Bad name after " + std::string(word) + separator, behind);
}

void begin_is_safe(State& st, const char* at) {
  if (st.error_count != 0) fatal(st, "BEGIN not safe after errors", at);
}

void too_deep(State& st, const char* at) { fatal(st, "Out of stack: the program is nested too deeply", at); }

bool warns(State& st, Warn category) {
  const Pragmas& pragmas = *st.names.pragmas();
  return !pragmas.warnings_set || pragmas.warnings.test(static_cast<std::size_t>(category));
}

void warn(State& st, Warn category, std::string_view message, const char* at) {
  st.vocabulary.warn(category, message, st.file(at), st.line(at), st.names);
}

void warn_by_default(State& st, Warn category, std::string_view message, const char* at) {
  st.vocabulary.warn(category, std::string(message) + at_place(st, at) + ".\n", st.file(at), st.line(at), st.names);
}

}  // namespace nacre::parser::grammar
