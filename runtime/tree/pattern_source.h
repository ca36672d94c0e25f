// SPDX-License-Identifier: MIT
// The pattern of a match, substitution or split, as its node has it: constant, or an expression whose last text is kept with what it compiled to.
#pragma once

#include "runtime/matching/compiled_pattern.h"
#include "runtime/matching/match_state.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

class PatternSource {
 public:
  PatternSource(const PatternParts& parts, bool awk_possible = false);

  bool is_fixed() const { return fixed_; }
  const CompiledPattern& fixed() const { return current_; }
  // Evaluates the expression. Null: unwound. Valid until it is asked again (by a recursive run of the same node, too): a loop keeps a copy.
  const CompiledPattern* get(Frame* f) { return fixed_ ? &current_ : evaluate(f); }
  // split: the pattern is one space given as a string.
  bool is_awk() const { return awk_; }

 private:
  const CompiledPattern* evaluate(Frame* f);
  bool take(Interpreter& in, const Value& value);
  bool attach_closures(Frame* f, const Value& value);
  bool take_text(Interpreter& in, TextView text);

  Node* expression_;
  CodeSite code_;
  regex::Flags flags_;
  bool once_, awk_possible_;
  bool fixed_ = false, awk_ = false;
  CompiledPattern current_;
  std::string last_text_;
  bool last_utf8_ = false;
};

// The subject of a match: borrowed where the value is a Str, made otherwise.
class SubjectText {
 public:
  SubjectText(Interpreter& in, const Value& v) {
    if (v.tag == Tag::Str) { string_ = v.s; return; }
    made_ = to_string(in, v);
    string_ = made_.get();
  }
  String* get() const { return string_; }

 private:
  Ref<String> made_;
  String* string_;
};

// The pattern that m// means now: an empty one stands for the last that matched.
inline const regex::PatternPointer& effective(Interpreter& in, const CompiledPattern& compiled) {
  return compiled.is_empty && in.match && in.match->pattern ? in.match->pattern : compiled.pattern;
}
}  // namespace nacre::tree
