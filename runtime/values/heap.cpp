// SPDX-License-Identifier: MIT
#include "runtime/values/heap.h"

#include <algorithm>
#include <cstring>

namespace nacre {

thread_local Heap* heap __attribute__((tls_model("initial-exec"))) = nullptr;

namespace {
uintptr_t hidden(const void* p) { return ~reinterpret_cast<uintptr_t>(p); }
constexpr size_t large_request = 64 * 1024;

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

size_t Heap::free_bytes() const {
  size_t bytes = static_cast<size_t>(bump_end_ - bump_);
  for (size_t cls = 0; cls <= largest_small / 16; ++cls)
    for (const Block* block = free_[cls]; block; block = block->next) bytes += cls * 16;
  return bytes;
}

void Heap::set_limit(const Limit& limit) {
  limit_ = limit;
  noticed_ = false;
  most_ = limit.bytes;
  if (limit.bytes != SIZE_MAX) most_chunk_ = std::clamp<size_t>(limit.bytes / 32 / 4096 * 4096, 16 * 1024, 1024 * 1024);
}

// What was freed may be used again, so it does not count; but to be sure of the real memory no more than the limit once again.
void Heap::recount() {
  size_t free = std::min(free_bytes(), limit_.bytes);
  most_ = limit_.bytes > SIZE_MAX - free ? SIZE_MAX : limit_.bytes + free;
}

void Heap::over(size_t bytes, bool at_once) {
  if (!limit_.refuse || lenient_ > 0) return;
  size_t after = bytes < SIZE_MAX - in_use() ? in_use() + bytes : SIZE_MAX;
  if (!noticed_) {
    recount();
    if (after <= most_) return;
    noticed_ = true;
    limit_.notice(limit_.owner);
  }
  if (at_once || after > limit_.reserve + std::min(most_, SIZE_MAX - limit_.reserve)) limit_.refuse(limit_.owner);
}

void Heap::over_by_charge(size_t bytes) {
  charged_ -= bytes;
  over(bytes, bytes >= large_request);   // throws where it refuses
  charged_ += bytes;
}

void Heap::over_if_made(size_t bytes) {
  if (lenient_ == 0) over(bytes, bytes >= large_request);
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
    if (in_use() + chunk_bytes_ > most_) [[unlikely]] over(chunk_bytes_, false);
    void* chunk = std::malloc(chunk_bytes_);
    if (!chunk) throw std::bad_alloc();
    chunks_.push_back(chunk);
    chunk_total_ += chunk_bytes_;
    bump_ = static_cast<char*>(chunk);
    bump_end_ = bump_ + chunk_bytes_;
    chunk_bytes_ = std::min(chunk_bytes_ * 2, most_chunk_);
  }
  void* block = bump_;
  bump_ += bytes;
  return block;
}

void* Heap::large(size_t bytes) {
  if (bytes > most_ || in_use() + bytes > most_) [[unlikely]] over(bytes, bytes >= large_request);
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
    if (new_bytes > old_bytes && (new_bytes > most_ || in_use() + (new_bytes - old_bytes) > most_)) [[unlikely]]
      over(new_bytes - old_bytes, new_bytes - old_bytes >= large_request);
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
