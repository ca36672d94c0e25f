// SPDX-License-Identifier: MIT
// pos() of a variable: where its last m//g ended. Kept in the aux word of the real slot, so that any assignment drops it: place + 1, and the
// topmost bit where that match was empty (the next one there must not be). Places are bytes here; pos() itself counts characters.
#pragma once

#include <optional>

#include "runtime/values/containers.h"

namespace nacre {

class Interpreter;

constexpr uint32_t ended_empty = 0x80000000u;

inline std::optional<size_t> get_position(const Value& real_slot) {
  uint32_t place = real_slot.aux & ~ended_empty;
  if (place == 0) return std::nullopt;
  return place - 1;
}
inline bool position_is_after_empty(const Value& real_slot) { return real_slot.aux > ended_empty; }
inline void set_position(Value& real_slot, size_t byte, bool after_empty = false) {
  real_slot.aux = (static_cast<uint32_t>(byte) + 1) | (after_empty ? ended_empty : 0);
}
inline void clear_position(Value& real_slot) { real_slot.aux = 0; }

// pos($x) and pos($x) = N in perl's terms: characters; undef or an empty assignment clears; negative counts from the end.
Value position_value(Interpreter& in, Value* real_slot);
bool assign_position(Interpreter& in, Value* real_slot, const Value& position);   // false: unwound

}  // namespace nacre
