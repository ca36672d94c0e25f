// SPDX-License-Identifier: MIT
#include "runtime/posix/memory.h"

#include <sys/mman.h>

#include <cstdint>
#include <cstring>

namespace nacre::posix {

Reservation reserve_memory(size_t bytes, size_t least, bool guard) {
  for (; bytes >= least; bytes /= 2) {
    void* at = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (at == MAP_FAILED) continue;
    if (guard) mprotect(at, 4096, PROT_NONE);
    return {static_cast<char*>(at), bytes};
  }
  return {};
}

void return_memory(Reservation& reservation) {
  if (reservation.low) munmap(reservation.low, reservation.bytes);
  reservation = {};
}

void* map_huge(size_t bytes) {
  bytes = whole_huge_pages(bytes);
  size_t wanted = bytes + huge_page;                         // so that an aligned part lies within
  if (wanted < bytes) return nullptr;
  void* at = mmap(nullptr, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (at == MAP_FAILED) return nullptr;
  auto* low = static_cast<char*>(at);
  size_t before = (huge_page - reinterpret_cast<uintptr_t>(low) % huge_page) % huge_page;
  if (before) munmap(low, before);
  munmap(low + before + bytes, huge_page - before);
  madvise(low + before, bytes, MADV_HUGEPAGE);
  return low + before;
}

void* remap_huge(void* block, size_t old_bytes, size_t new_bytes) {
  old_bytes = whole_huge_pages(old_bytes);
  new_bytes = whole_huge_pages(new_bytes);
  if (new_bytes <= old_bytes) {
    if (new_bytes < old_bytes) munmap(static_cast<char*>(block) + new_bytes, old_bytes - new_bytes);
    return block;
  }
  if (mremap(block, old_bytes, new_bytes, 0) != MAP_FAILED) return block;
  void* fresh = map_huge(new_bytes);
  if (!fresh) return nullptr;
  if (mremap(block, old_bytes, old_bytes, MREMAP_MAYMOVE | MREMAP_FIXED, fresh) == MAP_FAILED) {   // it may consist of several mappings
    std::memcpy(fresh, block, old_bytes);
    munmap(block, old_bytes);
  }
  return fresh;
}

void unmap_huge(void* block, size_t bytes) { munmap(block, whole_huge_pages(bytes)); }

void wish_huge_pages(char* from, char* to) {
  auto start = (reinterpret_cast<uintptr_t>(from) + huge_page - 1) / huge_page * huge_page;
  auto end = reinterpret_cast<uintptr_t>(to) / huge_page * huge_page;
  if (start < end) madvise(reinterpret_cast<void*>(start), end - start, MADV_HUGEPAGE);
}

}  // namespace nacre::posix
