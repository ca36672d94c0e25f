// SPDX-License-Identifier: MIT
// sub K() { 5 }  use constant: subs that are a value. In: what a sub's text says. Calls compiled afterwards are that value itself.
#pragma once

#include "runtime/interpreter.h"

namespace nacre {

// Known while compiling: literals, what operators make of them, other constant subs.
bool is_constant_expression(const Interpreter& in, const parser::Node* n);
// PI or PI() for that code: a call that is the value itself.
bool is_value_of_constant(const Code* code, const parser::Node* call);
// The code of `sub K() {...}`, fresh: becomes a constant if its body is nothing but one.
void become_constant(Interpreter& in, Code& code, const parser::SubTree& sub);
// "Constant subroutine K redefined" is said even where nothing asked for warnings, unless the value (null: no constant any more) is the same.
void warn_redefined(Interpreter& in, const Code& old, const std::string& name, const Value* fresh);

}  // namespace nacre
