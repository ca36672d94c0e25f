// SPDX-License-Identifier: MIT
// perl's messages for what does not parse: how they are worded, which of them end the parse at once, and which are collected.
#pragma once

#include <string>
#include <string_view>

#include "parser/grammar/state.h"

namespace nacre::parser::grammar {

// "TEXT at F line N.\n" added to those that are shown when the parse ends; the tenth ends it.
void add_error(State& st, std::string_view text, const char* at);
// The same with the place told as `near "..."`, for errors that perl's grammar finds. `place`: the token that it had read when it found out.
void add_error_near(State& st, std::string_view text, const char* place);
// The same, told as found "at end of line".
void add_line_error(State& st, std::string_view text, const char* place);
// The same, told as found "within string" or "within pattern".
void add_error_within(State& st, std::string_view text, const char* place);
// Ends the parse with "TEXT at F line N.\n" (after what was collected).
[[noreturn]] void fatal(State& st, std::string_view text, const char* at, bool incomplete = false);
// Thrown by syntax_error when its message is noted; statements() goes on with the next statement, as perl's parser does.
struct SyntaxFailure {};

// "syntax error at F line N, near "..."": `place` is where the next token was not what the grammar wants.
[[noreturn]] void syntax_error(State& st, const char* place);
// The text ended within a block.
[[noreturn]] void missing_brace(State& st, const char* place);
// At the end of the text, after errors: the brackets that stayed open.
void end_after_errors(State& st, const char* place);
// Throws what was collected, with the line that ends it.
[[noreturn]] void give_up(State& st, bool incomplete);
void throw_collected(State& st);
// Foo::$x  b'; : a name that its separator ends.
void refuse_bad_name(State& st, std::string_view word);
// BEGIN and use do not run once there were errors.
void begin_is_safe(State& st, const char* at);
// "Unrecognized character \xC2; marked by <-- HERE after ...", where no token can begin with the character at `place`.
[[noreturn]] void unrecognized_character(State& st, const char* place);
[[noreturn]] void too_deep(State& st, const char* at);

void warn(State& st, Warn category, std::string_view message, const char* at);
// One that is on where no pragma has decided.
void warn_by_default(State& st, Warn category, std::string_view message, const char* at);
bool warns(State& st, Warn category);

}  // namespace nacre::parser::grammar
