// SPDX-License-Identifier: MIT
// The `near "..."` of perl's syntax errors: the token before the one that does not fit, and that one.
#pragma once

#include <string>

#include "parser/grammar/state.h"

namespace nacre::parser::grammar {

struct Failure {
  std::string before;          // "String found where operator expected ..." where perl says so first
  std::string near;            // `near "..."` or `at EOF`
  const char* line_place;      // whose line the message names
  bool at_end = false;         // nothing follows: more input could make it right
};

Failure describe_failure(State& st, const char* place);
std::string near_text(State& st, const char* from, const char* to);
// The place behind the token that begins at `place`.
const char* end_of_token(State& st, const char* place, const char* end);

}  // namespace nacre::parser::grammar
