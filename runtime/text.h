// SPDX-License-Identifier: MIT
// Any value as text or number, by perl's rules (perldata, perlnumber). Overloaded objects are asked; where that dies, Unwound is thrown: the way
// that native code which cannot return a Value says "the evaluation was left". Every call boundary turns it into Value::unwind() again.
#pragma once

#include <string>
#include <string_view>

#include "runtime/values/string.h"

namespace nacre {

class Interpreter;

struct Unwound {};            // thrown after Interpreter::die() or the like has noted the reason

// A value's text, borrowed where it has one, else made in the object itself. Not copyable; keep the value alive as long as this.
class Text {
 public:
  Text(Interpreter& in, const Value& value) {    // undef: "" (warn before, if you must)
    if (value.tag == Tag::Str) [[likely]] {
      view_ = value.s->view();
      utf8_ = value.s->utf8();
    } else {
      make(in, value);
    }
  }
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;
  std::string_view view() const { return view_; }
  bool utf8() const { return utf8_; }
  TextView both() const { return {view_, utf8_}; }
  std::string str() const { return std::string(view_); }
  operator std::string_view() const { return view_; }

 private:
  void make(Interpreter& in, const Value& value);

  std::string_view view_;
  bool utf8_ = false;
  Held kept_;
  char small_[40];
};

// perl's number parsing: leading blanks, sign, digits, fraction, exponent, Inf, NaN; the rest is ignored.
struct ParsedNumber {
  Value value;                // Int, Uint or Num
  bool whole;                 // the entire text was a number (trailing newline and blanks allowed)
};
ParsedNumber parse_number(std::string_view text);
bool looks_like_number(const Value& value);
size_t format_number(double d, char* out);       // %.15g as perl prints it; out holds 40
size_t format_integer(int64_t i, char* out);
size_t format_unsigned(uint64_t u, char* out);
// How many decimal digits, and those digits into their place.
inline size_t digit_count(uint64_t u) {
  static constexpr uint64_t powers[] = {0, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000,
                                        1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000,
                                        100000000000000000, 1000000000000000000, 10000000000000000000u};
  auto estimate = static_cast<size_t>((64 - __builtin_clzll(u | 1)) * 1233 >> 12);   // the logarithm, at most one too high
  return estimate + 1 - (u < powers[estimate]);
}
void write_digits(uint64_t u, size_t count, char* out);
inline size_t integer_length(int64_t i) { return i < 0 ? 1 + digit_count(0 - static_cast<uint64_t>(i)) : digit_count(static_cast<uint64_t>(i)); }

Value to_numeric(Interpreter& in, const Value& v);   // Int, Uint or Num; owned but never counted
double to_double(Interpreter& in, const Value& v);
int64_t to_integer(Interpreter& in, const Value& v);  // perl's IV: truncates, saturates
uint64_t to_unsigned(Interpreter& in, const Value& v);  // perl's UV of it, for bit operators
bool to_truth(Interpreter& in, const Value& v);
Ref<String> to_string(Interpreter& in, const Value& v);  // shares a Str's String
Value to_text_value(Interpreter& in, const Value& v);    // a Str value, owned
Value concatenate(const TextView& a, const TextView& b);               // upgrades where one side is characters
void append_text(Value& slot, const TextView& more);            // slot holds a Str
int compare_text(const TextView& a, const TextView& b);                // by code point
bool equal_text(const TextView& a, const TextView& b);
std::string upgraded(const TextView& t);                        // its UTF-8
Ref<String> key_of(Interpreter& in, const Value& v);     // the String under which a hash keeps it (downgraded where it can be)
TextView downgraded(const TextView& t, std::string& buffer, bool& wide);  // as bytes; wide: could not


// What a reference points to, in reftype()'s words: "SCALAR" "REF" "ARRAY" "CODE" "GLOB" "LVALUE" "REGEXP" ... (not the package).
std::string_view referent_kind(const Object& referent);
std::string reference_text(Interpreter& in, const Value& ref);   // "Foo=HASH(0x55...)", whatever overload says
Ref<String> regexp_text(const Object* regexp);                   // "(?^:...)" (runtime/matching)

}  // namespace nacre
