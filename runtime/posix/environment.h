// SPDX-License-Identifier: MIT
// The process's environment, for `%ENV`. environ(7). One interpreter at a time changes it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nacre::posix {

// NAME and value of every entry, in the order of environ; entries without '=' are left out.
std::vector<std::pair<std::string, std::string>> environment();
// setenv(3), unsetenv(3). A NUL ends the value; a name that is empty or holds '=' or a NUL is left alone.
void set_environment(std::string_view name, std::string_view value);
void unset_environment(std::string_view name);
// Drops all of it: `%ENV = ()`.
void clear_environment();

}  // namespace nacre::posix
