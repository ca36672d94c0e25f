// SPDX-License-Identifier: MIT
// Where an installed perl keeps its pure-Perl modules: what @INC holds behind our own.
#pragma once

#include <string>
#include <vector>

namespace nacre {

// Where an installed perl looks, in its own order; found without running it. Empty: there is none.
std::vector<std::string> installed_perl_folders();

}  // namespace nacre
