// SPDX-License-Identifier: MIT
// The characters that \N{NAME} stands for, by the table of names of the installed perl (unicore/Name.pl).
#pragma once

#include <string>
#include <string_view>

#include "runtime/interpreter.h"

namespace nacre {

enum class NameLookup : uint8_t { Found, Unknown, NoTable };

// One character, or several for a named sequence. Also `script:letter`, as perl's :short names have it, and the names that are counted: CJK
// UNIFIED IDEOGRAPH-4E00, HANGUL SYLLABLE GAG.
NameLookup character_named(Interpreter& in, std::string_view name, std::u32string& characters);

}  // namespace nacre
