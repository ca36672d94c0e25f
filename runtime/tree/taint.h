// SPDX-License-Identifier: MIT
// How taint spreads, by perl's rule of the statement: once something tainted has been read in it, every new value made until it ends is tainted.
// The interpreter's TaintState keeps that; the nodes here, which the resolver puts around the others in taint mode only, keep it up to date, and
// rows get their checks around them. So where it is off there is nothing to check. The marks themselves are runtime/taint.h's.
#pragma once

#include "runtime/taint.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

// Where the operation under way was shown something tainted.
enum Seen : uint8_t { SeenValue = 1, SeenPlace = 2, SeenPattern = 4, SeenReplacement = 8 };

// The row with its checks around it; lives as long as the interpreter.
const Row& checked_row(Interpreter& in, const Row& row);

// What a node is, as far as taint goes.
struct TaintRole {
  bool consumes = false;      // what its operands showed counts for the statement
  bool makes = false;         // its value is new: tainted if the statement is
  bool makes_list = false;    // in list context too
  bool brings = false;        // its values come from outside
  bool reads_handle = false;  // ... unless the handle is trusted
  bool changes = false;       // and so does what becomes of the place it changes
  bool is_part = false;       // substr($x, 1): the place is that of its operand
  bool assigns = false;       // the statement is as tainted as what was assigned
  bool clears = false;        // the statement is clean again when it is done
  bool calls = false;         // the same if it ran statements
  bool substitutes = false, counts_matches = false, copies = false;   // s///  s///g  s///r
  bool matches = false, keeps_taint = false;                          // m//  and under use re 'taint'
  bool quotes = false;        // qr//: the pattern is as tainted as the statement
  bool by_locale = false;     // of both: what the pattern takes for a letter is the locale's matter
  bool repeats = false;       // x: by what it repeats, not by how often
  bool steps = false;         // ++ and --: a place is not tainted by them
  bool accumulates = false;   // formline: what is in $^A
  bool settles = false;       // a condition: what was shown counts at once
};
Node* make_watched(Arena& a, Node* inner, TaintRole role);
Node* make_noted(Arena& a, Node* inner, Seen as);            // an operand: notes that it is tainted, and as what
Node* make_fresh_statement(Arena& a, Node* inner);           // the rule begins anew
// First: of a list, its first value alone. Load: unless %INC has it.
enum class Guarded : uint8_t { Use, Run, First, Load };
Node* make_guarded(Arena& a, Node* inner, std::string_view what, Guarded how);

}  // namespace nacre::tree
