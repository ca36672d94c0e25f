// SPDX-License-Identifier: MIT
#include "runtime/posix/locale.h"

#include <clocale>

namespace nacre::posix {

bool locale_exists(const std::string& name) {
  locale_t locale = ::newlocale(LC_ALL_MASK, name.c_str(), nullptr);
  if (!locale) return false;
  ::freelocale(locale);
  return true;
}

}  // namespace nacre::posix
