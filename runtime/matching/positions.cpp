// SPDX-License-Identifier: MIT
#include "runtime/matching/positions.h"

#include <algorithm>

#include "runtime/text.h"

namespace nacre {

Value position_value(Interpreter& in, Value* real_slot) {
  auto byte = get_position(*real_slot);
  if (!byte) return Value::undef();
  Held content(read(real_slot));
  if (content->is_unwind()) return content.take();
  Text text(in, *content);
  std::string_view before = text.view().substr(0, std::min(*byte, text.view().size()));
  return Value::integer(static_cast<int64_t>(text.utf8() ? utf8_length(before) : before.size()));
}

bool assign_position(Interpreter& in, Value* real_slot, const Value& position) {
  if (position.is_undef()) {
    clear_position(*real_slot);
    return true;
  }
  int64_t wanted = to_integer(in, position);
  Held content(read(real_slot));
  if (content->is_unwind()) return false;
  Text text(in, *content);
  auto length = static_cast<int64_t>(text.utf8() ? utf8_length(text.view()) : text.view().size());
  if (wanted < 0) wanted += length;
  auto place = static_cast<size_t>(std::clamp<int64_t>(wanted, 0, length));
  set_position(*real_slot, text.utf8() ? utf8_offset(text.view(), place) : place);
  return true;
}

}  // namespace nacre
