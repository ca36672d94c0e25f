// SPDX-License-Identifier: MIT
#include "stdlib/include_path.h"

#include "runtime/posix/file.h"

namespace nacre {

std::vector<std::string> installed_perl_folders() {
  // Debian's layout, in its own order; the compiled halves are there too, for the .pm files beside them. A folder that is absent is no error,
  // so that one look is enough.
#ifdef __aarch64__
  constexpr std::string_view machine = "aarch64-linux-gnu";
#else
  constexpr std::string_view machine = "x86_64-linux-gnu";
#endif
  if (!posix::stat("/usr/share/perl/5.36") && !posix::stat("/usr/share/perl5")) return {};
  std::string lib = "/usr/lib/" + std::string(machine);
  std::string local = "/usr/local/lib/" + std::string(machine);
  std::vector<std::string> folders = {
      "/etc/perl", local + "/perl/5.36.0", "/usr/local/share/perl/5.36.0", lib + "/perl5/5.36", "/usr/share/perl5", lib + "/perl-base",
      lib + "/perl/5.36", "/usr/share/perl/5.36", "/usr/local/lib/site_perl",
  };
  return folders;
}

}  // namespace nacre
