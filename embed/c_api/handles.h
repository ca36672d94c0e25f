// SPDX-License-Identifier: MIT
// The handles of the C interface: numbers of the form tag, generation, index, dressed as pointers. One that was freed, was never made, or is
// of another kind is found out by looking at its slot, without touching what it seems to point to. No locks, so that a fork's child and a
// signal's handler may look too. Slots are used again and never given back.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <utility>

namespace nacre::v1::c_api {

inline std::atomic<size_t> living_handles{0};

// The C type H stands for a T. `tag` differs for each pair.
template <class H, class T, uintptr_t tag>
class Handles {
 public:
  // Throws std::bad_alloc.
  H* add(T&& content) {
    uint32_t index = take_free();
    if (index == nothing) index = made_.fetch_add(1, std::memory_order_relaxed);
    if (index >= index_limit) throw std::bad_alloc();
    Slot& slot = *place(index, true);
    new (&slot.content) T(std::move(content));
    slot.generation = (slot.generation + 1) & generation_mask;
    uintptr_t number = (tag << tag_shift) | (uintptr_t{slot.generation} << index_bits) | index;
    slot.handle.store(number, std::memory_order_release);
    living_handles.fetch_add(1, std::memory_order_relaxed);
    return reinterpret_cast<H*>(number);
  }

  // Null: there is no such handle.
  T* find(const H* handle) const {
    auto number = reinterpret_cast<uintptr_t>(handle);
    Slot* slot = slot_of(number);
    return slot && slot->handle.load(std::memory_order_acquire) == number ? &slot->content : nullptr;
  }

  // What it stood for, to be dropped by the caller: that may run anything.
  std::optional<T> remove(const H* handle) {
    auto number = reinterpret_cast<uintptr_t>(handle);
    Slot* slot = slot_of(number);
    if (!slot || !slot->handle.compare_exchange_strong(number, 0, std::memory_order_acq_rel)) return std::nullopt;
    std::optional<T> content(std::move(slot->content));
    slot->content.~T();
    give_back(*slot, static_cast<uint32_t>(number & (index_limit - 1)));
    living_handles.fetch_sub(1, std::memory_order_relaxed);
    return content;
  }

 private:
  struct Slot {
    Slot() {}
    ~Slot() {}
    std::atomic<uintptr_t> handle{0};
    std::atomic<uint32_t> next_free{0};
    uint32_t generation = 0;
    union { T content; };
  };

  static constexpr bool is_wide = sizeof(uintptr_t) == 8;
  static constexpr unsigned index_bits = is_wide ? 31 : 20, tag_shift = is_wide ? 60 : 29;
  static constexpr uint32_t index_limit = uint32_t{1} << index_bits;
  static constexpr uint32_t generation_mask = (uint32_t{1} << (tag_shift - index_bits)) - 1;
  static constexpr uint32_t nothing = UINT32_MAX;
  static constexpr unsigned first_bits = 6;          // chunk 0 has 64 slots, each next one twice as many

  static unsigned chunk_of(uint32_t index) { return static_cast<unsigned>(std::bit_width((index >> first_bits) + 1) - 1); }

  Slot* place(uint32_t index, bool make) const {
    unsigned chunk = chunk_of(index);
    uint32_t begin = ((uint32_t{1} << chunk) - 1) << first_bits;
    Slot* slots = chunks_[chunk].load(std::memory_order_acquire);
    if (!slots && make) {
      auto fresh = std::make_unique<Slot[]>(size_t{1} << (chunk + first_bits));
      if (chunks_[chunk].compare_exchange_strong(slots, fresh.get(), std::memory_order_acq_rel)) slots = fresh.release();
    }
    return slots ? slots + (index - begin) : nullptr;
  }

  Slot* slot_of(uintptr_t number) const {
    if (number >> tag_shift != tag) return nullptr;
    auto index = static_cast<uint32_t>(number & (index_limit - 1));
    return index < made_.load(std::memory_order_acquire) ? place(index, false) : nullptr;
  }

  // The free slots: a stack whose head carries a count, so that one which was taken and given back meanwhile is not mistaken for the same.
  uint32_t take_free() {
    uint64_t head = free_.load(std::memory_order_acquire);
    while (static_cast<uint32_t>(head) != nothing) {
      uint64_t next = ((head >> 32) + 1) << 32 | place(static_cast<uint32_t>(head), false)->next_free.load(std::memory_order_relaxed);
      if (free_.compare_exchange_weak(head, next, std::memory_order_acq_rel)) return static_cast<uint32_t>(head);
    }
    return nothing;
  }
  void give_back(Slot& slot, uint32_t index) {
    uint64_t head = free_.load(std::memory_order_relaxed), next;
    do {
      slot.next_free.store(static_cast<uint32_t>(head), std::memory_order_relaxed);
      next = ((head >> 32) + 1) << 32 | index;
    } while (!free_.compare_exchange_weak(head, next, std::memory_order_acq_rel));
  }

  mutable std::array<std::atomic<Slot*>, 32> chunks_{};
  std::atomic<uint32_t> made_{0};
  std::atomic<uint64_t> free_{nothing};
};

}  // namespace nacre::v1::c_api
