// SPDX-License-Identifier: MIT
// One search of a pattern in a string. In: pattern, subject, where to start. Out: found or not; `find` also makes it the last successful match,
// which $1 and its kin speak of. Signals are seen while a long search runs. Keeps no pos().
#pragma once

#include "runtime/matching/match_state.h"
#include "runtime/regexp_object.h"

namespace nacre {

enum class Found : uint8_t { No, Yes, Unwind };

struct Search {
  const regex::PatternPointer& pattern;
  String* subject;
  size_t start = 0;
  size_t g_position = 0;        // what \G means
  regex::Options options = {};
  bool share_subject = false;   // the variable's string is about to be replaced: keep it, do not copy
  const ClosuresPointer* closures = nullptr;   // of the pattern's code blocks
  bool polled = false;          // out: handlers may have run, so pointers to slots are dead
};

Found find(Interpreter& in, Search& search);
// Leaves the last successful match alone (split).
Found find_only(Interpreter& in, Search& search, regex::Captures& captures);

}  // namespace nacre
