// SPDX-License-Identifier: MIT
#include "runtime/posix/memory.h"

#include <sys/mman.h>

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

}  // namespace nacre::posix
