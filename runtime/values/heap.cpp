// SPDX-License-Identifier: MIT
#include "runtime/values/heap.h"

#include <algorithm>
#include <cstring>

namespace nacre {

thread_local Heap* heap __attribute__((tls_model("initial-exec"))) = nullptr;

namespace {
uintptr_t hidden(const void* p) { return ~reinterpret_cast<uintptr_t>(p); }
template <class T>
T* shown(uintptr_t hidden) { return reinterpret_cast<T*>(~hidden); }
}  // namespace

Heap::~Heap() {
  for (void* chunk : chunks_) std::free(chunk);
  for (auto *large = shown<Large>(first_large_), *next = large; large; large = next) {
    next = shown<Large>(large->after);
    std::free(large);
  }
}

void Heap::link(Large* large) {
  *large = {hidden(nullptr), first_large_};
  if (auto* next = shown<Large>(first_large_)) next->before = hidden(large);
  first_large_ = hidden(large);
}

void Heap::unlink(const Large& large) {
  auto* before = shown<Large>(large.before);
  (before ? before->after : first_large_) = large.after;
  if (auto* after = shown<Large>(large.after)) after->before = large.before;
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
  auto* large = bytes < SIZE_MAX - sizeof(Large) ? static_cast<Large*>(std::malloc(sizeof(Large) + bytes)) : nullptr;
  if (!large) throw std::bad_alloc();
  large_bytes_ += bytes;
  link(large);
  return large + 1;
}

void Heap::free_large(void* block, size_t bytes) {
  auto* large = static_cast<Large*>(block) - 1;
  large_bytes_ -= bytes;
  unlink(*large);
  std::free(large);
}

void* Heap::resize(void* block, size_t old_bytes, size_t new_bytes) {
#if defined(NACRE_PLAIN_MALLOC)
  constexpr bool always_large = true;
#else
  constexpr bool always_large = false;
#endif
  if (always_large || (old_bytes > largest_small && new_bytes > largest_small)) {
    Large* large = static_cast<Large*>(block) - 1;
    unlink(*large);
    auto* grown = new_bytes < SIZE_MAX - sizeof(Large) ? static_cast<Large*>(std::realloc(large, sizeof(Large) + new_bytes)) : nullptr;
    link(grown ? grown : large);
    if (!grown) throw std::bad_alloc();
    large_bytes_ += new_bytes - old_bytes;
    return grown + 1;
  }
  void* grown = allocate(new_bytes);
  std::memcpy(grown, block, std::min(old_bytes, new_bytes));
  free(block, old_bytes);
  return grown;
}

}  // namespace nacre
