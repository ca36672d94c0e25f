// SPDX-License-Identifier: MIT
// Runs a Pattern over a string. In: bytes (one character each, or UTF-8), where to start, where \G is. Out: byte offsets of the groups.
// Long matches run in slices and ask `poll` between them, so that signals and deadlines are seen. Makes no `$1` and keeps no pos().
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/regex/pattern.h"

namespace nacre::regex {

// What is known of a UTF-8 flagged string. Unknown is checked at each match: keep the answer of `validity_of` with the string.
enum class Validity { Unknown, Ascii, Valid, Invalid };

struct Subject {
  std::string_view bytes;
  bool utf8 = false;
  Validity validity = Validity::Unknown;
};

// Invalid means: holds code points outside Unicode (surrogates, above 0x10FFFF), which perl's strings may.
Validity validity_of(std::string_view bytes);

struct Group {
  std::ptrdiff_t start = -1;  // bytes from the subject's start; -1: not set
  std::ptrdiff_t end = -1;
  bool is_set() const { return start >= 0; }
};

// The groups of the last match: group 0 is the whole. Cheap to reuse: no allocation up to nine parentheses.
class Captures {
 public:
  void reset(std::size_t groups);
  std::size_t size() const { return size_; }
  Group& operator[](std::size_t index) { return index < inline_size ? few_[index] : many_[index - inline_size]; }
  const Group& operator[](std::size_t index) const { return index < inline_size ? few_[index] : many_[index - inline_size]; }

  int last_paren = 0;  // $+ : the highest group that is set; 0 if none
  int last_close = 0;  // $^N: the group closed last; 0 if none
  std::string mark;    // $REGMARK after a match, $REGERROR after a failure; empty if none

 private:
  static constexpr std::size_t inline_size = 10;
  std::size_t size_ = 0;
  std::array<Group, inline_size> few_;
  std::vector<Group> many_;
};

enum class Outcome { Matched, NoMatch, Interrupted, Error };

// Runs block `block` of `pattern` (the one being matched, or one that a (??{...}) gave); `so_far` holds the groups up to now and the place
// as the end of group 0.
struct CodeResult {
  bool stop = false;            // the code died: the match ends with Outcome::Interrupted
  bool truth = true;            // for (?(?{...})yes|no)
  PatternPointer pattern = {};  // for (??{...}); none matches the empty string
};
struct CodeHook {
  CodeResult (*function)(void* context, const Pattern& pattern, int block, const Captures& so_far) = nullptr;
  void* context = nullptr;
};

struct Options {
  bool not_empty_at_start = false;  // the rule of //g after an empty match: an empty match at start_byte does not count
  bool anchored = false;            // only at start_byte
  bool own_matcher = false;         // not PCRE2: for tests that compare the two
  const CodeHook* code = nullptr;   // needed by a pattern with code_blocks()
};

// Called between slices; true stops the match with Outcome::Interrupted.
struct Poll {
  bool (*function)(void*) = nullptr;
  void* context = nullptr;
  bool often = false;   // some hundredths of a second are the most that may pass in between
  bool operator()() const { return function != nullptr && function(context); }
};

// `start_byte` is where the search begins, `g_position` what \G means; both on a character boundary. `captures` is written only if Matched
// (its mark always). Error: `captures.mark` holds the message.
Outcome match(const Pattern& pattern, const Subject& subject, std::size_t start_byte, std::size_t g_position, const Options& options,
              Captures& captures, const Poll& poll = {});

}  // namespace nacre::regex
