// SPDX-License-Identifier: MIT
#include "runtime/values/heap.h"

#include <algorithm>
#include <cstring>

namespace nacre {

thread_local Heap* heap __attribute__((tls_model("initial-exec"))) = nullptr;

Heap::~Heap() {
  for (void* chunk : chunks_) std::free(chunk);
}

void* Heap::carve(size_t cls) {
  size_t bytes = cls * 16;
  if (static_cast<size_t>(bump_end_ - bump_) < bytes) {
    void* chunk = std::malloc(chunk_bytes_);
    if (!chunk) throw std::bad_alloc();
    chunks_.push_back(chunk);
    bump_ = static_cast<char*>(chunk);
    bump_end_ = bump_ + chunk_bytes_;
    chunk_bytes_ = std::min<size_t>(chunk_bytes_ * 2, 1024 * 1024);
  }
  void* block = bump_;
  bump_ += bytes;
  return block;
}

void* Heap::large(size_t bytes) {
  void* block = std::malloc(bytes);
  if (!block) throw std::bad_alloc();
  large_bytes_ += bytes;
  return block;
}

void* Heap::resize(void* block, size_t old_bytes, size_t new_bytes) {
#if defined(NACRE_PLAIN_MALLOC)
  constexpr bool always_large = true;
#else
  constexpr bool always_large = false;
#endif
  if (always_large || (old_bytes > largest_small && new_bytes > largest_small)) {
    void* grown = std::realloc(block, new_bytes);
    if (!grown) throw std::bad_alloc();
    large_bytes_ += new_bytes - old_bytes;
    return grown;
  }
  void* grown = allocate(new_bytes);
  std::memcpy(grown, block, std::min(old_bytes, new_bytes));
  free(block, old_bytes);
  return grown;
}

}  // namespace nacre
