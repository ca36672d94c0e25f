// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tests/checks/source_tree.h"

namespace nacre::tests {

std::vector<std::string> missing_licences(const std::vector<SourceFile>& files) {
  std::vector<std::string> missing;
  for (const auto& file : files) {
    std::string_view text = file.text;
    if (text.starts_with("#!")) text.remove_prefix(std::min(text.find('\n') + 1, text.size()));
    const auto first_line = text.substr(0, text.find('\n'));
    if (first_line.find("SPDX-License-Identifier: MIT") == std::string_view::npos) {
      missing.push_back(file.path + ":1: no SPDX-License-Identifier line");
    }
  }
  return missing;
}

}  // namespace nacre::tests
