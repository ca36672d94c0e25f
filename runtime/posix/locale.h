// SPDX-License-Identifier: MIT
// Which locales the system has. The process's own stays as the host set it.
#pragma once

#include <string>

namespace nacre::posix {

bool locale_exists(const std::string& name);   // newlocale(3) of all categories

}  // namespace nacre::posix
