// SPDX-License-Identifier: MIT
// The living objects of one kind, linked through themselves. Kept for those that own more than memory of the interpreter's heap, so that its
// end finds them, whatever cycles they lie in.
#pragma once

namespace nacre {

template <class T>
class Roll {
 public:
  // What T derives from.
  struct Entry {
    T* roll_before = nullptr;
    T* roll_after = nullptr;
  };
  void add(T& o) {
    o.roll_after = first_;
    if (first_) first_->roll_before = &o;
    first_ = &o;
  }
  void remove(T& o) {
    (o.roll_before ? o.roll_before->roll_after : first_) = o.roll_after;
    if (o.roll_after) o.roll_after->roll_before = o.roll_before;
  }
  template <class Action>
  void each(Action action) {                       // may end the object
    for (T *o = first_, *next; o; o = next) {
      next = o->roll_after;
      action(*o);
    }
  }

 private:
  T* first_ = nullptr;
};

}  // namespace nacre
