// SPDX-License-Identifier: MIT
// (?{ code }) and (??{ code }) while a match runs. In: the closures that the pattern's node or its qr object made of the blocks. Each sees the
// groups so far as $1 and its kin, the subject as $_, the place as pos(). Compiles no Perl.
#pragma once

#include <utility>
#include <vector>

#include "runtime/matching/search.h"

namespace nacre {

class CodeBlocks {
 public:
  CodeBlocks(Interpreter& in, const Search& search);
  const regex::CodeHook* hook() const { return &hook_; }

 private:
  struct Known {
    regex::PatternPointer pattern;
    ClosuresPointer closures;
  };
  static regex::CodeResult ask(void* self, const regex::Pattern& pattern, int block, const regex::Captures& so_far);
  regex::CodeResult run(const Known& known, int block, const regex::Captures& so_far);
  regex::CodeResult answer(const Value& value, bool postponed);

  Interpreter& in_;
  String* subject_;
  std::vector<Known> known_;      // the pattern of the search, and those that (??{ }) gave
  regex::CodeHook hook_;
};

}  // namespace nacre
