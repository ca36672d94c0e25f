// SPDX-License-Identifier: MIT
// Calls a block for each element, as List::Util's functions do: with the element in $_, or a pair of them in the caller's $a and $b. The
// variables are as before when the object is gone. The block sees its caller's @_.
#pragma once

#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre {

// The first argument as code; dies where it is none.
Code& block_argument(Call& call);

// A scalar variable borrowed for a while.
class BorrowedScalar {
 public:
  explicit BorrowedScalar(Glob& glob) : glob_(glob), before_(std::exchange(glob.scalar, Value::undef())) { retain(&glob_); }
  BorrowedScalar(const BorrowedScalar&) = delete;
  BorrowedScalar& operator=(const BorrowedScalar&) = delete;
  ~BorrowedScalar() {
    release(std::exchange(glob_.scalar, before_));
    release(&glob_);
  }
  void set(Value owned) { release(std::exchange(glob_.scalar, owned)); }

 private:
  Glob& glob_;
  Value before_;
};

// { ... $_ ... }
class TopicBlock {
 public:
  explicit TopicBlock(Call& call);
  bool test(const Value& item);   // throws Unwound

 private:
  Interpreter& in_;
  Frame* caller_;
  Ref<Code> code_;
  BorrowedScalar topic_;
};

// { ... $a ... $b ... }
class PairBlock {
 public:
  explicit PairBlock(Call& call);
  Held scalar(Value owned_a, Value owned_b);   // throws Unwound
  void list(Value owned_a, Value owned_b);     // the results are pushed; throws Unwound

 private:
  Interpreter& in_;
  Frame* caller_;
  Ref<Code> code_;
  BorrowedScalar a_, b_;
};

}  // namespace nacre
