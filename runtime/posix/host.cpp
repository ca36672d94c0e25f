// SPDX-License-Identifier: MIT
#include "runtime/posix/host.h"

#include <sys/utsname.h>
#include <unistd.h>

#include "runtime/posix/checked.h"
#include "runtime/posix/grants.h"

namespace nacre::posix {

SystemNames uname() {
  permit(Need::Observe, "uname");
  struct utsname names {};
  ::uname(&names);
  return {names.sysname, names.nodename, names.release, names.version, names.machine};
}

Result<std::string> gethostname() {
  permit(Need::Observe, "hostname");
  char name[256] = {};
  if (::gethostname(name, sizeof name - 1) < 0) return last_error();
  return std::string(name);
}

}  // namespace nacre::posix
