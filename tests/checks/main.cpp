// SPDX-License-Identifier: MIT
// The program nacre-source-checks: reads the project's own files, prints each breach of a rule and, last, "N passed, M failed".
#include <fstream>
#include <iostream>
#include <sstream>

#include "tests/checks/source_tree.h"
#include "tests/runner/suite.h"

namespace {

using namespace nacre::tests;
namespace fs = std::filesystem;

using Breaches = std::vector<std::string>;

Breaches stale_differences(const fs::path& root) {
  std::ostringstream page;
  page << std::ifstream(root / "docs/differences.md").rdbuf();
  if (page.str() == differences_page(find_scripts(root / "tests/script", ""))) return {};
  return {"docs/differences.md is stale: ./dev docs writes it anew"};
}

bool passes(const char* name, const Breaches& breaches) {
  if (!breaches.empty()) std::cout << "FAILED " << name << "\n";
  for (const auto& breach : breaches) std::cout << "  " << breach << "\n";
  return breaches.empty();
}

int check(const fs::path& root) {
  const auto files = read_sources(root);
  int passed = 0;
  passed += passes("includes", include_violations(files));
  passed += passes("licences", missing_licences(files));
  passed += passes("differences", stale_differences(root));
  std::cout << passed << " passed, " << 3 - passed << " failed\n";
  return passed == 3 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return check(argc > 1 ? argv[1] : NACRE_SOURCE_ROOT);
  } catch (const std::exception& failure) {
    std::cerr << "nacre-source-checks: " << failure.what() << "\n";
    return 2;
  }
}
