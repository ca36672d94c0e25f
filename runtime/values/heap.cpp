// SPDX-License-Identifier: MIT
#include "runtime/values/heap.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "runtime/posix/memory.h"

namespace nacre {

thread_local Heap* heap __attribute__((tls_model("initial-exec"))) = nullptr;

namespace {
#if defined(NACRE_PLAIN_MALLOC)
constexpr bool plain_malloc = true;
#else
constexpr bool plain_malloc = false;
#endif
constexpr size_t largest_spare = size_t{64} << 20;

bool is_huge(size_t bytes) { return !plain_malloc && bytes >= posix::huge_page; }
void* granted(void* block) { return block ? block : throw std::bad_alloc(); }
}  // namespace

Heap::~Heap() {
  for (const Chunk& chunk : chunks_) free_large(chunk.block, chunk.bytes);
  if (spare_huge_) posix::unmap_huge(spare_huge_, spare_huge_bytes_);
}

void* Heap::carve(size_t cls) {
  size_t bytes = cls * 16;
  if (static_cast<size_t>(bump_end_ - bump_) < bytes) {
    void* chunk = large(chunk_bytes_);
    chunks_.push_back({chunk, chunk_bytes_});
    bump_ = static_cast<char*>(chunk);
    bump_end_ = bump_ + chunk_bytes_;
    chunk_bytes_ = std::min(chunk_bytes_ * 2, posix::huge_page);
  }
  void* block = bump_;
  bump_ += bytes;
  return block;
}

void* Heap::large(size_t bytes) {
  void* block;
  if (!is_huge(bytes)) {
    block = granted(std::malloc(bytes));
  } else if (spare_huge_ && spare_huge_bytes_ == posix::whole_huge_pages(bytes)) {
    block = std::exchange(spare_huge_, nullptr);
  } else {
    block = granted(posix::map_huge(bytes));
  }
  large_bytes_ += bytes;
  return block;
}

void Heap::free_large(void* block, size_t bytes) {
  large_bytes_ -= bytes;
  if (!is_huge(bytes)) { std::free(block); return; }
  if (spare_huge_) posix::unmap_huge(std::exchange(spare_huge_, nullptr), spare_huge_bytes_);
  if (bytes > largest_spare) { posix::unmap_huge(block, bytes); return; }
  spare_huge_ = block;
  spare_huge_bytes_ = posix::whole_huge_pages(bytes);
}

void* Heap::resize(void* block, size_t old_bytes, size_t new_bytes) {
  bool were_large = plain_malloc || old_bytes > largest_small, are_large = plain_malloc || new_bytes > largest_small;
  if (were_large && are_large && is_huge(old_bytes) == is_huge(new_bytes)) {
    void* grown = granted(is_huge(old_bytes) ? posix::remap_huge(block, old_bytes, new_bytes) : std::realloc(block, new_bytes));
    large_bytes_ += new_bytes - old_bytes;
    return grown;
  }
  void* grown = allocate(new_bytes);
  std::memcpy(grown, block, std::min(old_bytes, new_bytes));
  free(block, old_bytes);
  return grown;
}

}  // namespace nacre
