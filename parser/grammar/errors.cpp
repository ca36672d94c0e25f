// SPDX-License-Identifier: MIT
#include "parser/grammar/errors.h"

#include "parser/grammar/near_text.h"
#include "parser/grammar/tokens.h"

namespace nacre::parser::grammar {

static std::string at_place(State& st, const char* at) { return " at " + std::string(st.file(at)) + " line " + std::to_string(st.line(at)); }

static void count_error(State& st, const char* at) {
  if (++st.error_count < 10) return;
  throw Abandoned{st.errors + std::string(st.file(at)) + " has too many errors.\n"};
}

void add_error(State& st, std::string_view text, const char* at) {
  st.errors.append(text).append(at_place(st, at)).append(".\n");
  count_error(st, at);
}

void add_error_near(State& st, std::string_view text, const char* from, const char* to) {
  st.errors.append(text).append(at_place(st, to)).append(", ").append(near_text(st, from, to)).append("\n");
  count_error(st, to);
}

void fatal(State& st, std::string_view text, const char* at, bool incomplete) {
  throw Abandoned{st.errors + std::string(text) + at_place(st, at) + ".\n", incomplete};
}

void syntax_error(State& st, const char* place) {
  Failure failure = describe_failure(st, place);
  std::string where = at_place(st, failure.line_place);
  if (failure.at_end && st.brackets > 0) {
    st.errors.append("Missing right curly or square bracket").append(where).append(", at end of line\n");
    count_error(st, place);
  }
  st.errors.append(failure.before).append("syntax error").append(where).append(", ").append(failure.near).append("\n");
  count_error(st, place);
  give_up(st, failure.at_end);
}

void give_up(State& st, bool incomplete) {
  std::string message = st.errors;
  std::string file(st.source.file);
  if (st.source.unit == SourceText::Unit::Program)
    message += st.source.check_only ? file + " had compilation errors.\n" : "Execution of " + file + " aborted due to compilation errors.\n";
  throw Abandoned{std::move(message), incomplete};
}

void throw_collected(State& st) {
  if (st.error_count != 0) give_up(st, false);
}

void begin_is_safe(State& st, const char* at) {
  if (st.error_count != 0) fatal(st, "BEGIN not safe after errors", at);
}

void throw_if_too_many(State& st) {
  if (st.error_count >= 10) throw Abandoned{st.errors + std::string(st.source.file) + " has too many errors.\n"};
}

void too_deep(State& st, const char* at) { fatal(st, "Out of stack: the program is nested too deeply", at); }

bool warns(State& st, Warn category) {
  const Pragmas& pragmas = *st.names.pragmas();
  return !pragmas.warnings_set || pragmas.warnings.test(static_cast<std::size_t>(category));
}

void warn(State& st, Warn category, std::string_view message, const char* at) {
  st.vocabulary.warn(category, message, st.file(at), st.line(at), st.names);
}

}  // namespace nacre::parser::grammar
