// SPDX-License-Identifier: MIT
// One String for each text: names, hash keys that the program spells out. Open addressing over the strings' own hashes.
#pragma once

#include <string_view>
#include <vector>

#include "runtime/values/string.h"

namespace nacre {

class InternTable {
 public:
  explicit InternTable(bool utf8) : utf8_(utf8) {}
  String* find(std::string_view text) const;     // borrowed; null: nobody asked for it yet
  String* intern(std::string_view text);         // borrowed; made when new, flag Shared

 private:
  static constexpr size_t first_size = 512;      // a power of two
  size_t place_of(std::string_view text, uint32_t hash) const;
  void grow();

  bool utf8_;
  size_t count_ = 0;
  std::vector<String*> places_;                  // empty until something is interned
};

}  // namespace nacre
