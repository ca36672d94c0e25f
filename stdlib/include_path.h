// SPDX-License-Identifier: MIT
// Where an installed perl keeps its pure-Perl modules: what @INC holds behind our own.
#pragma once

#include <string>
#include <vector>

namespace nacre {

// Those of the usual folders that exist; found without running perl.
std::vector<std::string> installed_perl_folders();

}  // namespace nacre
