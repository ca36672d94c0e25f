// SPDX-License-Identifier: MIT
// Keeps one count of a MatchState. Counted without atomics: an interpreter runs on one thread at a time.
#pragma once

#include <cstdint>
#include <utility>

namespace nacre {

struct MatchState;

struct MatchCount {
  uint32_t holders = 0;
  bool tainted = false;      // taint mode: what it captured is (use re 'taint', use locale)
};

class MatchPointer {
 public:
  MatchPointer() = default;
  explicit MatchPointer(MatchCount* state) : state_(state) { if (state_) ++state_->holders; }
  MatchPointer(const MatchPointer& other) : MatchPointer(other.state_) {}
  MatchPointer(MatchPointer&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}
  MatchPointer& operator=(MatchPointer other) noexcept { std::swap(state_, other.state_); return *this; }
  ~MatchPointer() { if (state_ && --state_->holders == 0) destroy(state_); }

  MatchState* get() const;                          // match_state.h
  MatchState* operator->() const { return get(); }
  MatchState& operator*() const { return *get(); }
  explicit operator bool() const { return state_ != nullptr; }
  bool is_shared() const { return state_->holders > 1; }

 private:
  static void destroy(MatchCount* state);
  MatchCount* state_ = nullptr;
};

}  // namespace nacre
