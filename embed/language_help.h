// SPDX-License-Identifier: MIT
// What `nacre --help` says of the words that are the language's own and have no row: they are nodes of the tree.
#pragma once

#include <span>
#include <string_view>

namespace nacre {

struct LanguageWord {
  std::string_view name;
  std::string_view usage;
  std::string_view help;
};
std::span<const LanguageWord> language_words();   // sorted by name

}  // namespace nacre
