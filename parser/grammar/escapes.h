// SPDX-License-Identifier: MIT
// The backslash escapes of double-quoted text: \n \x{263A} \N{U+263A} \033 \o{33} \cA ...
#pragma once

#include "parser/grammar/code_points.h"
#include "parser/grammar/state.h"

namespace nacre::parser::grammar {

// p: at the backslash. Adds the character; yields the place behind the escape.
const char* read_escape(State& st, const char* p, const char* end, CodePoints& text);

}  // namespace nacre::parser::grammar
