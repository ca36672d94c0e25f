// SPDX-License-Identifier: MIT
// Values as Perl data for people: what the REPL prints of a result.
#pragma once

#include <string>

#include "nacre/value.h"
#include "runtime/interpreter.h"

namespace nacre::v1::inside {

std::string shown_plain(const Value& v);                                  // without an interpreter: a number or a quoted text
std::string shown(nacre::Interpreter& in, const nacre::Value& v, int depth);

}  // namespace nacre::v1::inside
