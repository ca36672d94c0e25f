// SPDX-License-Identifier: MIT
// The names of \p{...}: perl's, loosely spelt, mapped onto what PCRE2 knows. Internal to this folder.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nacre::regex {

// What to write inside [...]: "\p{Lu}", "a-z", "\p{Lu}\p{Ll}\p{Lt}". When `negated`, the property is what `text` does NOT hold.
struct PropertyText {
  std::string text;
  bool negated = false;
};

// Nothing when perl or PCRE2 does not know the name. Under /i the three cases are one.
std::optional<PropertyText> property_text(std::string_view name, bool ignore_case);

bool known_property(std::string_view name);

// A name that stands for this very text, for properties that a script defines.
std::string defined_property(std::string_view text);

}  // namespace nacre::regex
