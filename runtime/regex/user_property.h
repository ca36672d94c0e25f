// SPDX-License-Identifier: MIT
// \p{IsMine}: a property that a sub of the script defines, by the text it returns. Internal to this folder.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "runtime/regex/pattern.h"

namespace nacre::regex {

// IsMine, InMine, main::IsMine: a name that a sub may have.
bool may_be_user_property(std::string_view name);

// The inside of a [...] that holds what the sub's lines say; nothing when there is no such sub or a line cannot be read.
std::optional<std::string> user_property_text(std::string_view name, const PropertyLookup& lookup);

}  // namespace nacre::regex
