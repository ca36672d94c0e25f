// SPDX-License-Identifier: MIT
// perl's messages for what does not parse: how they are worded, which of them end the parse at once, and which are collected.
#pragma once

#include <string>
#include <string_view>

#include "parser/grammar/state.h"

namespace nacre::parser::grammar {

// "TEXT at F line N.\n" added to those that are shown when the parse ends; the tenth ends it.
void add_error(State& st, std::string_view text, const char* at);
// The same with the place told as `near "..."`, for errors that perl's grammar finds.
void add_error_near(State& st, std::string_view text, const char* from, const char* to);
// Ends the parse with "TEXT at F line N.\n" (after what was collected).
[[noreturn]] void fatal(State& st, std::string_view text, const char* at, bool incomplete = false);
// "syntax error at F line N, near "..."": `place` is where the next token was not what the grammar wants.
[[noreturn]] void syntax_error(State& st, const char* place);
// Throws what was collected, with the line that ends it.
[[noreturn]] void give_up(State& st, bool incomplete);
void throw_collected(State& st);
// BEGIN and use do not run once there were errors.
void begin_is_safe(State& st, const char* at);
void throw_if_too_many(State& st);
[[noreturn]] void too_deep(State& st, const char* at);

void warn(State& st, Warn category, std::string_view message, const char* at);
bool warns(State& st, Warn category);

}  // namespace nacre::parser::grammar
