// SPDX-License-Identifier: MIT
// A bump arena: memory for trivially destructible things that all die together (AST nodes, their child arrays, their texts). Allocation is a
// pointer's advance; nothing is freed before the arena itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>
#include <vector>

namespace nacre::parser {

class Arena {
 public:
  void limit(std::size_t bytes) { left_ = bytes; }   // beyond them: std::bad_alloc

  void* allocate(std::size_t size, std::size_t alignment) {
    auto place = (next_ + alignment - 1) & ~(alignment - 1);
    if (place + size > end_) return allocate_block(size, alignment);
    next_ = place + size;
    return reinterpret_cast<void*>(place);
  }

  template <class T>
  T* make() {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T();
  }

  template <class T>
  T* array(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>);
    auto* first = static_cast<T*>(allocate(sizeof(T) * count, alignof(T)));
    std::uninitialized_value_construct_n(first, count);
    return first;
  }

  std::string_view copy(std::string_view text) {
    auto* bytes = static_cast<char*>(allocate(text.size() + 1, 1));
    if (!text.empty()) std::memcpy(bytes, text.data(), text.size());
    bytes[text.size()] = '\0';
    return {bytes, text.size()};
  }

 private:
  void* allocate_block(std::size_t size, std::size_t alignment) {
    std::size_t block_size = size + alignment > block_bytes ? size + alignment : block_bytes;
    if (block_size > left_) throw std::bad_alloc();
    left_ -= block_size;
    blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(block_size));
    next_ = reinterpret_cast<std::uintptr_t>(blocks_.back().get());
    end_ = next_ + block_size;
    if (block_bytes < 1024 * 1024) block_bytes *= 2;
    return allocate(size, alignment);
  }

  std::size_t block_bytes = 2 * 1024;   // an eval string's worth
  std::size_t left_ = SIZE_MAX;
  std::uintptr_t next_ = 0, end_ = 0;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
};

}  // namespace nacre::parser
