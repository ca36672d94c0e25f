// SPDX-License-Identifier: MIT
#include "runtime/matching/code_blocks.h"

#include <algorithm>

#include "runtime/matching/compiled_pattern.h"
#include "runtime/matching/positions.h"

namespace nacre {

CodeBlocks::CodeBlocks(Interpreter& in, const Search& search) : in_(in), subject_(search.subject), hook_{ask, this} {
  known_.push_back({search.pattern, *search.closures});
}

regex::CodeResult CodeBlocks::ask(void* self, const regex::Pattern& pattern, int block, const regex::Captures& so_far) {
  auto& blocks = *static_cast<CodeBlocks*>(self);
  auto at = std::find_if(blocks.known_.begin(), blocks.known_.end(), [&](const Known& k) { return k.pattern.get() == &pattern; });
  const Known known = at == blocks.known_.end() ? Known{} : *at;
  try {
    if (!known.closures || static_cast<size_t>(block) >= known.closures->size())
      blocks.in_.fail("Eval-group not allowed at runtime, use re 'eval' in regex m/" + std::string(pattern.source()) + "/");
    return blocks.run(known, block, so_far);
  } catch (const Unwound&) {
    regex::CodeResult left;
    left.stop = true;
    return left;
  }
}

regex::CodeResult CodeBlocks::run(const Known& known, int block, const regex::Captures& so_far) {
  MatchScope outer(in_, true);
  LocalScope topic(in_);
  in_.match = MatchPointer(new MatchState);
  in_.match->subject = Held(Value::of(Tag::Str, subject_));
  retain(subject_);
  in_.match->pattern = known.pattern;
  in_.match->captures = so_far;
  in_.locals.scalar(in_, *in_.known.topic);
  Value* slot = real(&in_.known.topic->scalar);
  store(slot, copy(*in_.match->subject));
  set_position(*slot, static_cast<size_t>(so_far[0].end));
  Value result = in_.call(*(*known.closures)[static_cast<size_t>(block)]->code, in_.sp, Want::Scalar);
  if (result.is_unwind()) throw Unwound{};
  Held held(result);
  return answer(result, known.pattern->code_blocks()[static_cast<size_t>(block)].postponed);
}

regex::CodeResult CodeBlocks::answer(const Value& value, bool postponed) {
  regex::CodeResult out;
  if (!postponed) {
    store(real(&in_.glob("main::^R").scalar), copy(value));
    out.truth = to_truth(in_, value);
    return out;
  }
  Held keep;
  if (RegexpObject* regexp = regexp_of(in_, value, keep)) {
    out.pattern = regexp->pattern;
    auto is_it = [&](const Known& k) { return k.pattern == regexp->pattern; };
    if (regexp->closures && std::none_of(known_.begin(), known_.end(), is_it)) known_.push_back({regexp->pattern, regexp->closures});
    return out;
  }
  Text text(in_, value);
  out.pattern = compile_pattern(in_, text.both(), {});
  if (!out.pattern) throw Unwound{};
  return out;
}

}  // namespace nacre
