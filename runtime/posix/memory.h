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

// Blocks of many megabytes, in pages of 2 MiB where the system grants them (madvise(2), MADV_HUGEPAGE): a fault each 2 MiB and not each 4 KiB.
// Sizes are rounded up to whole pages. Null: no memory.
constexpr size_t huge_page = size_t{2} << 20;
constexpr size_t whole_huge_pages(size_t bytes) { return (bytes + huge_page - 1) / huge_page * huge_page; }
void* map_huge(size_t bytes);
void* remap_huge(void* block, size_t old_bytes, size_t new_bytes);   // grows or shrinks by moving pages, not bytes; null: the old block stays
void unmap_huge(void* block, size_t bytes);
void wish_huge_pages(char* from, char* to);                          // of memory that is mapped already

}  // namespace nacre::posix
