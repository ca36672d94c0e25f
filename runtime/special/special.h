// SPDX-License-Identifier: MIT
// The special variables (perlvar): one table of names and what reading and writing them does; %ENV, %SIG, %!. Those of the last match ($1, $&,
// @-, %+) are the regex door's.
#pragma once

#include "runtime/interpreter.h"

namespace nacre {

// Gives a variable of main its meaning when its glob is made: most programs mention few of them.
void attach_special_variable(Interpreter& in, Glob& glob);

// ($<, $>, $(, $)) = (...)  one setresuid and one setresgid for the whole assignment; $! says what failed.
void begin_id_batch(Interpreter& in);
void end_id_batch(Interpreter& in);

bool utf8_locale(Interpreter& in);                  // ${^UTF8LOCALE}

// The parts, each in a file of its own. Names as the parser has them: "!" and "^W".
const MagicKind* identity_kind(std::string_view name);   // $< $> $( $) $$ $0; null: none of them
void attach_signal_hash(Interpreter& in, Glob& glob);    // %SIG
void attach_errno_hash(Interpreter& in, Glob& glob);     // %!
void attach_hints(Interpreter& in, Glob& glob);          // $^H %^H
void bind_scalar(Glob& glob, const MagicKind& kind);     // reading and writing the scalar goes through `kind`

}  // namespace nacre
