// SPDX-License-Identifier: MIT
// Memory for counted objects: a free list for each 16-byte class up to 512 bytes, malloc above. One Heap an interpreter, which takes all
// that is left in it along; the running one is reached through a thread-local pointer (initial-exec: one instruction). Under AddressSanitizer all goes to malloc, so that it sees every block.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#define NACRE_PLAIN_MALLOC 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NACRE_PLAIN_MALLOC 1
#endif
#endif

namespace nacre {

class Heap {
 public:
  static constexpr size_t largest_small = 512;
  Heap() = default;
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;
  ~Heap();

  void* allocate(size_t bytes) {
#if !defined(NACRE_PLAIN_MALLOC)
    if (bytes <= largest_small) [[likely]] {
      size_t cls = (bytes + 15) / 16;
      if (Block* block = free_[cls]) { free_[cls] = block->next; return block; }
      return carve(cls);
    }
#endif
    return large(bytes);
  }
  void free(void* block, size_t bytes) {
#if !defined(NACRE_PLAIN_MALLOC)
    if (bytes <= largest_small) [[likely]] {
      size_t cls = (bytes + 15) / 16;
      auto* head = static_cast<Block*>(block);
      head->next = free_[cls];
      free_[cls] = head;
      return;
    }
#endif
    free_large(block, bytes);
  }
  void* resize(void* block, size_t old_bytes, size_t new_bytes);
  // Memory that is not the heap's own but belongs to what a program made: trees, patterns, buffers.
  void charge(size_t bytes) {
    charged_ += bytes;
    if (in_use() > most_) [[unlikely]] over_by_charge(bytes);
  }
  void discharge(size_t bytes) { charged_ -= bytes < charged_ ? bytes : charged_; }
  size_t in_use() const { return chunk_total_ + large_bytes_ + charged_; }
  size_t free_bytes() const;                  // of what is in use: blocks that wait to be used again

  // --- A limit. A large request beyond it is refused before it is made; small ones may take the reserve while the owner unwinds.
  struct Limit {
    size_t bytes = SIZE_MAX, reserve = 0;
    void (*notice)(void* owner) = nullptr;    // the limit is passed
    void (*refuse)(void* owner) = nullptr;    // throws
    void* owner = nullptr;
  };
  void set_limit(const Limit& limit);
  const Limit& limit() const { return limit_; }
  // May so many bytes more be made? Refuses if not; for what is about to be made elsewhere, or in small pieces.
  void expect(size_t bytes) {
    if (limit_.refuse && (bytes > limit_.bytes || in_use() + bytes > most_)) [[unlikely]] over_if_made(bytes);
  }
  bool is_limited() const { return limit_.refuse != nullptr; }
  bool has_room(size_t bytes) { return bytes <= room_left() || (recount(), bytes <= room_left()); }
  size_t room_left() const { return most_ > in_use() ? most_ - in_use() : 0; }
  void refuse() const { if (limit_.refuse) limit_.refuse(limit_.owner); }
  // While one lives nothing is refused: where nobody could bear it.
  class Lenient {
   public:
    explicit Lenient(Heap& heap) : heap_(heap) { ++heap_.lenient_; }
    ~Lenient() { --heap_.lenient_; }
    Lenient(const Lenient&) = delete;
    Lenient& operator=(const Lenient&) = delete;

   private:
    Heap& heap_;
  };

  static size_t rounded(size_t bytes) { return bytes <= largest_small ? (bytes + 15) / 16 * 16 : bytes; }
  size_t large_bytes() const { return large_bytes_; }

 private:
  struct Block { Block* next; };
  // Before each large block: its neighbours in the list of all of them. Inverted, or the leak check would find every block by it.
  struct alignas(16) Large {
    uintptr_t before, after;
  };
  [[gnu::cold, gnu::noinline]] void recount();
  [[gnu::cold, gnu::noinline]] void over(size_t bytes, bool at_once);
  [[gnu::cold, gnu::noinline]] void over_by_charge(size_t bytes);
  [[gnu::cold, gnu::noinline]] void over_if_made(size_t bytes);
  void* carve(size_t cls);
  void* large(size_t bytes);
  void free_large(void* block, size_t bytes);
  void link(Large* large);
  void unlink(const Large& large);

  [[maybe_unused]] Block* free_[largest_small / 16 + 1] = {};   // without use where NACRE_PLAIN_MALLOC is
  char* bump_ = nullptr;
  char* bump_end_ = nullptr;
  size_t chunk_bytes_ = 16 * 1024, most_chunk_ = 1024 * 1024;
  size_t large_bytes_ = 0, chunk_total_ = 0, charged_ = 0;
  size_t most_ = SIZE_MAX;                    // where to look whether the limit is passed
  bool noticed_ = false;
  unsigned lenient_ = 0;
  Limit limit_;
  uintptr_t first_large_ = ~uintptr_t{0};
  std::vector<void*> chunks_;
};

// The heap of the interpreter that runs on this thread; set by the entry of a run.
extern thread_local Heap* heap __attribute__((tls_model("initial-exec")));

}  // namespace nacre
