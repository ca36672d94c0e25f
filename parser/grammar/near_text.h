// SPDX-License-Identifier: MIT
// The `near "..."` of perl's syntax errors: the token before the one that does not fit, and that one.
#pragma once

#include <string>

#include "parser/grammar/state.h"

namespace nacre::parser::grammar {

struct Failure {
  std::string before, advice;  // "String found where operator expected ..." where perl says so first, and what it adds
  std::string near;            // `near "..."` or `at EOF`
  const char* line_place;      // whose line the message names
  bool at_end = false;         // nothing follows: more input could make it right
};

Failure describe_failure(State& st, const char* place);
// The same warning for what follows the bracket that does not fit.
void find_missing_operator_behind(State& st, const char* bracket, Failure& failure);
// "(Might be a runaway multi-line ...)", where a string that ended just before `place` went over lines. Told once.
std::string runaway_hint(State& st, const char* place);
// The place behind the token that begins at `place`.
const char* end_of_token(State& st, const char* place, const char* end);

}  // namespace nacre::parser::grammar
