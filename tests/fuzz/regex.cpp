// SPDX-License-Identifier: MIT
// Any bytes as a pattern and its subject: flags, a zero byte, the pattern, a zero byte, the subject. A pattern that compiles is matched by PCRE2
// and by the matcher of our own, which must agree.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "runtime/regex/match.h"

using namespace nacre::regex;

namespace {

std::string_view take_part(std::string_view& rest) {
  const auto end = std::min(rest.find('\0'), rest.size());
  const auto part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

// A match that takes for ever is no failure: it can be interrupted, which is all that is asked of it.
struct Patience {
  int left = 3;
  static bool ended(void* patience) { return --static_cast<Patience*>(patience)->left < 0; }
};

Outcome match_by(bool own_matcher, const Pattern& pattern, const Subject& subject, Captures& captures) {
  Options options;
  options.own_matcher = own_matcher;
  Patience patience;
  return match(pattern, subject, 0, 0, options, captures, {Patience::ended, &patience});
}

void compare(const Captures& one, const Captures& other) {
  for (size_t group = 0; group < one.size(); ++group) {
    if (one[group].start == other[group].start && one[group].end == other[group].end) continue;
    std::fprintf(stderr, "group %zu: %td..%td by PCRE2, %td..%td by our own\n", group, one[group].start, one[group].end, other[group].start,
                 other[group].end);
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  const auto flags = Flags::from_letters(take_part(rest));
  if (!flags) return 0;
  const auto text = take_part(rest);
  CompileError error;
  Diagnostics diagnostics;
  const auto pattern = compile(text, false, *flags, error, &diagnostics);
  if (!pattern || !pattern->code_blocks().empty()) return 0;
  Captures by_pcre, by_own;
  const Outcome one = match_by(false, *pattern, {rest}, by_pcre), other = match_by(true, *pattern, {rest}, by_own);
  if (one > Outcome::NoMatch || other > Outcome::NoMatch) return 0;
  if (one != other) {
    std::fprintf(stderr, "PCRE2: %s, our own: %s\n", one == Outcome::Matched ? "matches" : "does not", other == Outcome::Matched ? "matches" : "does not");
    std::abort();
  }
  if (one == Outcome::Matched) compare(by_pcre, by_own);
  return 0;
}
