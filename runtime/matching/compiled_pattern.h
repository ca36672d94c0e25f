// SPDX-License-Identifier: MIT
// From values to compiled patterns. In: a pattern's text or a qr object, the letters behind it and the pragmas of its place. Out: the regex
// door's Pattern, kept in the interpreter's cache. Runs no match.
#pragma once

#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

#include "runtime/interpreter.h"
#include "runtime/regex/pattern.h"
#include "runtime/regexp_object.h"

namespace nacre {

struct CompiledPattern {
  regex::PatternPointer pattern;
  bool is_empty = false;       // no text at all, and no qr object: m// takes the last successful pattern instead
  ClosuresPointer closures;    // of its code blocks
  bool mentions_g = false;     // \G: even a match without /g has to know pos()
};

// The pattern's own flags: letters of the operator (those that are not the pattern's are passed over), `use re '/x'`, locale, unicode_strings.
regex::Flags pattern_flags(std::string_view letters, const parser::Pragmas* pragmas);

// Null: died, with perl's message. Gives warnings of the category regexp.
regex::PatternPointer compile_pattern(Interpreter& in, TextView text, const regex::Flags& flags);
CompiledPattern describe_pattern(regex::PatternPointer pattern, bool is_object);

// The qr object that a value is or (by its "qr" overload) stands for; null: it is text. Throws Unwound where the overload dies.
RegexpObject* regexp_of(Interpreter& in, const Value& value, Held& keep);

// The last patterns compiled at run time, least recently used out first.
// Also where reset() is noted.
class PatternCache {
 public:
  regex::PatternPointer find(const std::string& key);
  void keep(std::string key, regex::PatternPointer pattern);
  uint64_t once_generation = 1;   // reset() makes it grow: m?? may match once more

 private:
  static constexpr size_t most = 500;
  using Entry = std::pair<std::string, regex::PatternPointer>;
  std::list<Entry> entries_;   // newest first
  std::unordered_map<std::string_view, std::list<Entry>::iterator> by_key_;
};

}  // namespace nacre
