// SPDX-License-Identifier: MIT
// A stable merge sort that a comparator may lie to and leave in the middle: it only ever moves whole elements, so that none is lost or doubled.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "runtime/values/containers.h"

namespace nacre::tree {

// after(x, y): must x stand behind y? It may change what it is shown. To leave the sort it says no to all that follow, and go_on() says no too.
template <class T, class After>
void insertion_sort(T* items, size_t n, After& after) {
  for (size_t k = 1; k < n; ++k) {
    T item = items[k];
    size_t at = k;
    while (at > 0 && after(items[at - 1], item)) {
      items[at] = items[at - 1];
      --at;
    }
    items[at] = item;
  }
}

// Asks the memory for what after() will look at soon: the element after next, and what that behind it refers to.
template <class T>
void look_ahead(const T&, const T&) {}
inline void look_ahead(const Value& next, const Value& behind) {
  if (next.is_ref() && next.o->kind == ObjectKind::Hash) __builtin_prefetch(next.hash->entries);
  else if (next.is_ref() && next.o->kind == ObjectKind::Array) __builtin_prefetch(next.array->items);
  if (behind.is_counted()) __builtin_prefetch(behind.o);
}

// Depth first, so that what is being merged is still in the cache. `aside` has room for the left half.
template <class T, class After, class GoOn>
bool sort_range(T* items, T* aside, size_t n, After& after, GoOn& go_on) {
  constexpr size_t small = 6, worth_asking = 4096;
  if (n <= small) {
    insertion_sort(items, n, after);
    return true;
  }
  size_t half = n / 2;
  if (!sort_range(items, aside, half, after, go_on) || !sort_range(items + half, aside, n - half, after, go_on)) return false;
  if (!after(items[half - 1], items[half])) return true;   // in order already
  std::copy(items, items + half, aside);
  T *left = aside, *left_end = aside + half, *right = items + half, *end = items + n, *out = items;
  while (left < left_end && right < end) {
    bool right_first = after(*left, *right);
    T*& taken = right_first ? right : left;
    *out++ = *taken++;
    if ((right_first ? end : left_end) - taken > 6) look_ahead(taken[3], taken[6]);
  }
  std::copy(left, left_end, out);
  return n < worth_asking || go_on(n);
}

// go_on(n): asked after each larger merge, of n items; false leaves the sort. Yields false if it was left: then the items are all there, in any order.
template <class T, class After, class GoOn>
bool merge_sort(std::vector<T>& items, After after, GoOn go_on) {
  std::vector<T> aside(items.size() / 2);
  return sort_range(items.data(), aside.data(), items.size(), after, go_on) && go_on(1);
}

}  // namespace nacre::tree
