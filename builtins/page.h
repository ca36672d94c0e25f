// SPDX-License-Identifier: MIT
// The rows as text for people: one of them for `nacre --help NAME`, all of them for docs/builtins.md. Both say the same of a row.
#pragma once

#include <string>

#include "builtins/builtins.h"

namespace nacre {

std::string row_help(const Family& family, const Row& row);
std::string builtins_page();

}  // namespace nacre
