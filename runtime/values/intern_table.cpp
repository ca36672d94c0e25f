// SPDX-License-Identifier: MIT
#include "runtime/values/intern_table.h"

namespace nacre {

// Where the text is, or the free place where it belongs.
size_t InternTable::place_of(std::string_view text, uint32_t hash) const {
  size_t at = hash & (places_.size() - 1);
  while (places_[at] && (places_[at]->hash != hash || places_[at]->view() != text)) at = (at + 1) & (places_.size() - 1);
  return at;
}

String* InternTable::find(std::string_view text) const { return count_ ? places_[place_of(text, hash_bytes(text))] : nullptr; }

String* InternTable::intern(std::string_view text) {
  if (places_.empty()) places_.resize(first_size);
  size_t at = place_of(text, hash_bytes(text));
  if (places_[at]) return places_[at];
  String* s = new_string(text, utf8_);
  s->flags |= Shared;
  hash_of(s);
  places_[at] = s;
  if (++count_ * 2 > places_.size()) grow();
  return s;
}

void InternTable::grow() {
  std::vector<String*> before(places_.size() * 2);
  before.swap(places_);
  for (String* s : before)
    if (s) places_[place_of(s->view(), s->hash)] = s;
}

}  // namespace nacre
