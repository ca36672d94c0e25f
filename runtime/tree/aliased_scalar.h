// SPDX-License-Identifier: MIT
// What map, grep and sort need around their blocks: $_ or $a as an alias of an item for a while, the statement's place put back afterwards, and
// what was pushed taken off again when the evaluation is left.
#pragma once

#include <algorithm>

#include "runtime/tree/node.h"

namespace nacre::tree {

// A package scalar whose slot stands for other slots until the scope ends.
class AliasedScalar {
 public:
  explicit AliasedScalar(Glob& glob) : glob_(glob), before_(std::exchange(glob.scalar, Value::undef())) { retain(&glob); }
  ~AliasedScalar() {
    release(std::exchange(glob_.scalar, before_));
    release(&glob_);
  }
  AliasedScalar(const AliasedScalar&) = delete;
  AliasedScalar& operator=(const AliasedScalar&) = delete;
  void set(Value alias) {                       // owned where it is counted
    Value old = std::exchange(glob_.scalar, alias);
    if (old.is_counted()) release(old);
  }
  // An item on the value stack: what points elsewhere is taken as it is, a value is pointed to.
  void show(Value* item) {
    if (item->is_indirect() && item->tag != Tag::Weak && item->tag != Tag::Magic) return set(item->tag == Tag::Box ? copy(*item) : *item);
    Value alias{Tag::Alias, 0, {0}};
    alias.alias = item;
    set(alias);
  }

 private:
  Glob& glob_;
  Value before_;
};

// Blocks move the frame's place from statement to statement; the statement around them goes on at its own.
class KeptPlace {
 public:
  explicit KeptPlace(Frame* f) : f_(f), place_(f->place) {}
  ~KeptPlace() { f_->place = place_; }
  KeptPlace(const KeptPlace&) = delete;
  KeptPlace& operator=(const KeptPlace&) = delete;

 private:
  Frame* f_;
  const Place* place_;
};

// Takes off what was pushed since mark, unless the results of a `return` under way lie there. Always false: for `return abandon(in, mark)`.
inline bool abandon(Interpreter& in, Value* mark) {
  if (!in.return_mark || in.return_mark < mark) in.drop_to(mark);
  return false;
}

// The results pushed since `results` move down to `mark`, over what lies between, which is released.
inline void move_down(Interpreter& in, Value* mark, Value* results) {
  auto n = in.sp - results;
  for (Value* v = mark; v < results; ++v) release(*v);
  if (mark != results) std::copy(results, results + n, mark);
  in.sp = mark + n;
}

}  // namespace nacre::tree
