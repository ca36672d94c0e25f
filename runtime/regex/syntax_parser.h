// SPDX-License-Identifier: MIT
// Perl's regex syntax -> tree. Says perl 5.36's errors and warnings to the letter. Compiles nothing. Internal to this folder.
#pragma once

#include <optional>
#include <string_view>

#include "runtime/regex/pattern.h"
#include "runtime/regex/syntax_tree.h"

namespace nacre::regex {

std::optional<Syntax> parse(std::string_view source, bool utf8, const Flags& flags, CompileError& error, Diagnostics* diagnostics,
                            const PropertyLookup& lookup);

}  // namespace nacre::regex
