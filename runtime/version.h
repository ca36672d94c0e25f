// SPDX-License-Identifier: MIT
// Version numbers as `use VERSION` and require mean them: 5.006001, v5.36, 5.36.0; and what a bundle turns on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "parser/pragmas.h"
#include "runtime/text.h"

namespace nacre {

inline constexpr uint64_t our_version = 5036000;   // revision * 1,000,000 + version * 1,000 + subversion

uint64_t parse_version(std::string_view text);     // "5.036" "v5.36" "5.36.0" or a v-string's characters
std::string version_spelling(Interpreter& in, const Value& v);   // a version as parse_version() takes it: a v-string by its ordinals
std::string version_text(uint64_t version);        // "v5.36.0"
void apply_version_bundle(parser::Pragmas& pragmas, uint64_t version);
uint16_t features_of_bundle(uint64_t version);     // what `use feature ":5.10"` means
parser::WarnSet all_warnings();

}  // namespace nacre
