// SPDX-License-Identifier: MIT
#include "stdlib/include_path.h"

#include "runtime/posix/file.h"

namespace nacre {

std::vector<std::string> installed_perl_folders() {
  // Debian's layout, in its own order; the compiled halves are there too, for the .pm files beside them.
  static constexpr const char* candidates[] = {
      "/etc/perl", "/usr/local/lib/x86_64-linux-gnu/perl/5.36.0", "/usr/local/share/perl/5.36.0", "/usr/lib/x86_64-linux-gnu/perl5/5.36",
      "/usr/lib/aarch64-linux-gnu/perl5/5.36", "/usr/share/perl5", "/usr/lib/x86_64-linux-gnu/perl-base", "/usr/lib/x86_64-linux-gnu/perl/5.36",
      "/usr/lib/aarch64-linux-gnu/perl/5.36", "/usr/share/perl/5.36", "/usr/local/lib/site_perl",
  };
  std::vector<std::string> folders;
  for (const char* folder : candidates) {
    auto status = posix::stat(folder);
    if (status && status->is_directory()) folders.emplace_back(folder);
  }
  return folders;
}

}  // namespace nacre
