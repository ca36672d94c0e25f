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

constexpr size_t copied_subject_size = 256;       // bytes: copying so few is cheaper than making the variable's next change copy

// Nobody speaks of the last match any more: the next one takes its room over. A long subject is let go, lest changing it had to copy.
inline void recycle_match(Interpreter& in) {
  in.spare_match = std::move(in.match);
  Held& subject = in.spare_match->subject;
  if (subject->tag == Tag::Str && subject->s->length > copied_subject_size) subject = Held();
}

class MatchScope {
 public:
  MatchScope(Interpreter& in, bool active) : in_(in), active_(active) {
    if (active_) saved_ = in.match;
  }
  ~MatchScope() {
    if (!active_) return;
    if (in_.match && !in_.match.is_shared()) recycle_match(in_);
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
