// SPDX-License-Identifier: MIT
// A stable merge sort that a comparator may lie to and leave in the middle: it only ever moves whole elements, so that none is lost or doubled.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace nacre::tree {

// after(x, y): must x stand behind y? It sets `stop` through the caller when the sort is to be left; the order is then any.
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

template <class T, class After>
void merge(const T* left, const T* middle, const T* end, T* out, After& after) {
  const T* right = middle;
  const T* left_end = middle;
  while (left < left_end && right < end) *out++ = after(*left, *right) ? *right++ : *left++;
  out = std::copy(left, left_end, out);
  std::copy(right, end, out);
}

// go_on(): asked once a pass over all elements; false leaves the sort. Yields false if it was left.
template <class T, class After, class GoOn>
bool merge_sort(std::vector<T>& items, After after, GoOn go_on) {
  constexpr size_t small = 6;
  size_t n = items.size();
  for (size_t at = 0; at < n; at += small) insertion_sort(items.data() + at, std::min(small, n - at), after);
  std::vector<T> other(n > small ? n : 0);
  for (size_t width = small; width < n; width *= 2) {
    if (!go_on()) return false;
    for (size_t at = 0; at < n; at += 2 * width) {
      const T* left = items.data() + at;
      const T* middle = items.data() + std::min(at + width, n);
      const T* end = items.data() + std::min(at + 2 * width, n);
      if (middle == end || !after(middle[-1], *middle)) std::copy(left, end, other.data() + at);
      else merge(left, middle, end, other.data() + at, after);
    }
    items.swap(other);
  }
  return go_on();
}

}  // namespace nacre::tree
