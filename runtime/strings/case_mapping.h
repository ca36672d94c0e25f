// SPDX-License-Identifier: MIT
// uc, lc, ucfirst, lcfirst and fc: text in, text out. Characters map by Unicode (one may become three); bytes only as ASCII, unless `unicode`
// (feature unicode_strings) says that they are characters too.
#pragma once

#include "runtime/text.h"

namespace nacre {

enum class Case : uint8_t { Upper, Lower, Title, Fold };

Value map_case(const TextView& text, Case how, bool unicode = false);         // every character; owned
Value map_first_case(const TextView& text, Case how, bool unicode = false);   // the first one only
// The mapping of one code point above 0x7F or below: writes up to three, yields how many.
size_t map_code_point(uint32_t code_point, Case how, uint32_t (&out)[3]);

}  // namespace nacre
