// SPDX-License-Identifier: MIT
// Calls a block for each element, as List::Util's functions do: with the element in $_, or a pair of them in the caller's $a and $b. The
// variables are as before when the object is gone. The block sees its caller's @_.
#pragma once

#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/tree/aliased_scalar.h"

namespace nacre {

// The first argument as code; dies where it is none.
Code& block_argument(Call& call);

// { ... $_ ... }
class TopicBlock {
 public:
  explicit TopicBlock(Call& call);
  bool test(Value* item);   // an argument, which $_ stands for; throws Unwound

 private:
  Interpreter& in_;
  Frame* caller_;
  Ref<Code> code_;
  tree::AliasedScalar topic_;
};

// { ... $a ... $b ... }
class PairBlock {
 public:
  explicit PairBlock(Call& call);
  Held scalar(Value* a, Value* b);   // what $a and $b stand for; throws Unwound
  void list(Value* a, Value* b);     // the results are pushed; throws Unwound

 private:
  Interpreter& in_;
  Frame* caller_;
  Ref<Code> code_;
  tree::AliasedScalar a_, b_;
};

}  // namespace nacre
