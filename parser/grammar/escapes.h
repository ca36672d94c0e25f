// SPDX-License-Identifier: MIT
// The backslash escapes of double-quoted text: \n \x{263A} \N{U+263A} \033 \o{33} \cA ...
#pragma once

#include "parser/grammar/code_points.h"
#include "parser/grammar/state.h"

namespace nacre::parser::grammar {

// p: at the backslash. Adds the character; yields the place behind the escape.
const char* read_escape(State& st, const char* p, const char* end, CodePoints& text);

// p: at the backslash of \N{...}. The characters it stands for; `behind`: the place behind the brace.
std::u32string named_characters(State& st, const char* p, const char* end, const char*& behind);

}  // namespace nacre::parser::grammar
