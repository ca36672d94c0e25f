// SPDX-License-Identifier: MIT
// The special variables (perlvar): one table of names and what reading and writing them does; %ENV, %SIG, %!. Those of the last match ($1, $&,
// @-, %+) are the regex door's.
#pragma once

#include "runtime/interpreter.h"

namespace nacre {

// Called once, after the symbol table is there and before anything runs; set_up_files comes first.
void install_special_variables(Interpreter& in);

// ($<, $>, $(, $)) = (...)  one setresuid and one setresgid for the whole assignment. False: $! says why.
void begin_id_batch(Interpreter& in);
bool end_id_batch(Interpreter& in);

bool utf8_locale(Interpreter& in);                  // ${^UTF8LOCALE}

// The parts, each in a file of its own.
void install_identity_variables(Interpreter& in);   // $< $> $( $) $$ $0
void install_signal_hash(Interpreter& in);          // %SIG
void install_errno_hash(Interpreter& in);           // %!
void install_hint_variables(Interpreter& in);      // $^H %^H

// Makes `$name` read and written through `kind`. Names as the parser has them: "!" and "^W".
void bind_scalar(Interpreter& in, std::string_view name, const MagicKind& kind);

}  // namespace nacre
