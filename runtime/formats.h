// SPDX-License-Identifier: MIT
// formline and write: values put into a picture, added to $^A, and printed by pages.
#pragma once

#include <functional>

#include "runtime/files.h"

namespace nacre {

struct Body;

enum class Formed : uint8_t { Done, Again, Unwound };   // Again: the line was one with ~~ and had text

// Adds the filled-in picture to $^A. args: slots; ^ fields cut their variable. warn_undefined(k): the k-th value was undef.
Formed form_lines(Interpreter& in, TextView picture, Value* args, size_t count, const std::function<void(size_t)>& warn_undefined);

// Runs the handle's format (and that of the page's top where it does not fit), prints $^A and empties it.
Truth write_format(Interpreter& in, Glob& glob);

// What $~ and $^ show of the selected handle.
std::string format_name_of(const HandleObject& handle, const Glob* glob);
std::string top_name_of(const HandleObject& handle, const Glob* glob);
void set_format_name(Interpreter& in, HandleObject& handle, std::string_view name, bool top);

}  // namespace nacre
