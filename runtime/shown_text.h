// SPDX-License-Identifier: MIT
// Text as perl's messages quote it: "some te"... Nothing is written anywhere.
#pragma once

#include <string>
#include <string_view>

namespace nacre {

// In double quotes, control characters escaped, cut off after `limit` characters with "..." behind the quote.
std::string shown_text(std::string_view text, size_t limit);

}  // namespace nacre
