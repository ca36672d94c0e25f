// SPDX-License-Identifier: MIT
// Operators on text that are not plain concatenation: x, magical ++, the bitwise ones on strings, chop and chomp, quotemeta. Values in, values
// out; warnings are given where perl gives them.
#pragma once

#include <string>

#include "runtime/text.h"

namespace nacre {

class Interpreter;

// "x" x 3. Throws std::bad_alloc where memory ends.
Value repeat_text(Interpreter& in, const TextView& text, int64_t times);
// The right operand of x as a count; warns of negative and non-finite ones.
int64_t repeat_count(Interpreter& in, const Value& count);

// "az" -> "ba", "Zz" -> "AAa", "a9" -> "b0". Only for text that matches /^[a-zA-Z]*[0-9]*$/ and is not empty.
void string_increment(std::string& text);
void increment_text(Value& slot);                             // the same in place; slot holds a Str
bool increments_as_text(std::string_view text);

// &, |, ^ and ~ on strings. Die on characters above 0xFF.
enum class BitOperator : uint8_t { And, Or, Xor };
Value bitwise_text(Interpreter& in, BitOperator op, const TextView& left, const TextView& right);
Value complement_text(Interpreter& in, const TextView& text);

// Both change the slot (a real slot of an ordinary scalar) in place. chop yields what it took off, owned; chomp how many characters.
Value chop_value(Interpreter& in, Value& slot);
// separator: undef: nothing; "": all newlines at the end; a reference: nothing.
int64_t chomp_value(Interpreter& in, Value& slot, const Value& separator);

// The characters backwards.
Value reversed_text(const TextView& text);

Value quote_meta(const TextView& text, bool unicode);

// substr's arithmetic: offset and length, both as perl counts them, to a range of 0..size. False: outside.
struct SubstringRange {
  size_t start, length;
};
bool substring_range(size_t size, int64_t offset, bool has_length, int64_t length, SubstringRange& out);

}  // namespace nacre
