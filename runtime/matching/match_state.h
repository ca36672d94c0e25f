// SPDX-License-Identifier: MIT
// What the last successful match left: subject, offsets, pattern. $1, $&, @-, %+ are read from it when they are asked for. It belongs to the
// enclosing block: MatchScope puts the outer one back.
#pragma once

#include <memory>

#include "runtime/interpreter.h"
#include "runtime/regex/match.h"
#include "runtime/regex/pattern.h"

namespace nacre {

struct MatchState : MatchCount {
  Held subject;                                   // a Str: shared with what was matched (copy-on-write keeps it), or a copy where that is cheaper
  regex::PatternPointer pattern;
  regex::Captures captures;

  // The text of a group; bytes or characters as the subject is.
  TextView text(const regex::Group& group) const {
    return {subject->s->view().substr(static_cast<size_t>(group.start), static_cast<size_t>(group.end - group.start)), subject->s->utf8()};
  }
  Value group(size_t number) const {              // $1 ...: owned; undef where it is not set
    if (number >= captures.size() || !captures[number].is_set()) return Value::undef();
    return Value::of(Tag::Str, new_string(text(captures[number])));
  }
};

inline MatchState* MatchPointer::get() const { return static_cast<MatchState*>(state_); }

class MatchScope {
 public:
  MatchScope(Interpreter& in, bool active) : in_(in), active_(active) {
    if (active_) saved_ = in.match;
  }
  ~MatchScope() {
    if (!active_) return;
    if (in_.match && !in_.match.is_shared()) in_.spare_match = std::move(in_.match);   // the next match takes it over
    in_.match = std::move(saved_);
  }
  MatchScope(const MatchScope&) = delete;
  MatchScope& operator=(const MatchScope&) = delete;

 private:
  Interpreter& in_;
  bool active_;
  MatchPointer saved_;
};

}  // namespace nacre
