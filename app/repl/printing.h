// SPDX-License-Identifier: MIT
// Values as Perl data for a person: on one line where it fits, else an element a line; as deep and as long as a screen can hold. A part that
// contains what it stands in is shown as the way to it: $_3->{next}.
#pragma once

#include <string>
#include <vector>

#include "nacre/interpreter.h"

namespace nacre::repl {

struct Look {
  bool colours = false;
  size_t width = 80;
  int depth = 8;             // levels of references that are shown
  size_t elements = 100;     // of one container
  size_t characters = 2000;  // of one string
};

// `root`: how the person names the value, "$_1".
std::string shown_value(const Value& value, const std::string& root, const Look& look);
std::string shown_list(const std::vector<Value>& values, const std::string& root, const Look& look);   // (1, 2, 3)
std::string quoted(const Value& text, size_t most);
// "string of 3 characters", "object of Foo (hash of 2 keys)": what :type says.
std::string type_of(Interpreter& perl, const Value& value);

enum class Colour { None, Number, String, Key, Reference, Faint, Error, Caret };
std::string painted(const std::string& text, Colour colour, const Look& look);

}  // namespace nacre::repl
