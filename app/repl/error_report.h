// SPDX-License-Identifier: MIT
// What went wrong, for a person: perl's message, the line it speaks of with a caret beneath, the calls that led there.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "app/repl/printing.h"
#include "nacre/error.h"

namespace nacre::repl {

// A line of what was typed or loaded; nothing: nobody knows the text.
using SourceLine = std::function<std::optional<std::string>(const std::string& file, unsigned line)>;

std::string report(const Error& error, const SourceLine& source, const Look& look);

}  // namespace nacre::repl
