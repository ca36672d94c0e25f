// SPDX-License-Identifier: MIT
// Large stretches of address space that cost memory only where touched: the value stack and the C stack of deep recursion. mmap(2)
#pragma once

#include <cstddef>

namespace nacre::posix {

// Reserves `bytes`; under a limit on address space halves the wish until it is granted. guard: the lowest page stays unreadable.
struct Reservation {
  char* low = nullptr;
  size_t bytes = 0;
};
Reservation reserve_memory(size_t bytes, size_t least, bool guard);
void return_memory(Reservation& reservation);

}  // namespace nacre::posix
