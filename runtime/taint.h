// SPDX-License-Identifier: MIT
// Taint mode (perldoc perlsec): what came from outside is marked, and what reaches outside refuses it. The mark is a flag of a String; a tainted
// number is a Dual with the flag. How it spreads is the matter of the nodes in runtime/tree/taint.h, which are there in taint mode alone.
#pragma once

#include "runtime/interpreter.h"

namespace nacre {

inline bool is_tainted(const Value& v) {
  return static_cast<uint32_t>(v.tag) - static_cast<uint32_t>(Tag::Str) <= static_cast<uint32_t>(Tag::VString) - static_cast<uint32_t>(Tag::Str) &&
         (v.tag == Tag::Str || v.tag == Tag::Dual || v.tag == Tag::VString) && v.o->has(Tainted);
}
// qr/$outside/: what it matches is tainted, and so is its text.
inline bool is_tainted_regexp(const Value& v) { return v.tag == Tag::Ref && v.o->kind == ObjectKind::Regexp && v.o->has(Tainted); }
void taint_regexp(const Value& v);
Value tainted_value(Value owned);                // references, undef and perl's false stay as they are
Value untainted_value(Value owned);
inline Value from_outside(const Interpreter& in, Value owned) { return in.options.taint ? tainted_value(owned) : owned; }
void set_tainted(Value& slot, bool tainted);     // a plain slot's content

// Dies (with -t: warns) "Insecure dependency in WHAT ..." if the statement is tainted. False: died.
bool may_use(Interpreter& in, std::string_view what);
// The same for what runs programs: PATH and its kin first.
bool may_run(Interpreter& in, std::string_view what);
// "while running with -T switch", or why else.
std::string_view why_tainting();

}  // namespace nacre
