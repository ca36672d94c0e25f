// SPDX-License-Identifier: MIT
// Array elements that were never assigned, or deleted: undefined, and `exists` says no. The mark lies in the slot's aux word, as pos() does
// (an "ended empty" without a place): any assignment drops it, a copy does not carry it.
#pragma once

#include "runtime/values/containers.h"

namespace nacre {

constexpr uint32_t absent_mark = 0x80000000u;
constexpr Value absent_element() { return {Tag::Undef, absent_mark, {0}}; }
inline bool is_absent(const Value& slot) { return slot.tag == Tag::Undef && slot.aux == absent_mark; }

Value* existing(Array& a, int64_t index);        // null: exists says no
Value remove_element(Array& a, int64_t index);   // delete $a[N]: owned, undef where nothing was; the end goes with what was absent before it

}  // namespace nacre
