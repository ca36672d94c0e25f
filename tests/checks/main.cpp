// SPDX-License-Identifier: MIT
// The program nacre-source-checks: reads the project's own files, prints each breach of a rule and, last, "N passed, M failed".
// With --builtins it prints what docs/builtins.md should be, and checks nothing.
#include <fstream>
#include <iostream>
#include <sstream>

#include "builtins/page.h"
#include "tests/checks/source_tree.h"
#include "tests/runner/suite.h"

namespace {

using namespace nacre::tests;
namespace fs = std::filesystem;

using Breaches = std::vector<std::string>;

std::string text_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

Breaches stale_pages(const fs::path& root) {
  Breaches stale;
  auto compare = [&](const char* name, const std::string& page) {
    if (text_of(root / name) != page) stale.push_back(std::string(name) + " is stale: ./dev docs writes it anew");
  };
  compare("docs/differences.md", differences_page(find_scripts(root / "tests/script", "")));
  compare("docs/builtins.md", nacre::builtins_page());
  return stale;
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
  passed += passes("pages", stale_pages(root));
  passed += passes("steps", untrue_steps(root));
  std::cout << passed << " passed, " << 4 - passed << " failed\n";
  return passed == 4 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string_view first = argc > 1 ? argv[1] : NACRE_SOURCE_ROOT;
    if (first == "--builtins") {
      std::cout << nacre::builtins_page();
      return 0;
    }
    return check(first);
  } catch (const std::exception& failure) {
    std::cerr << "nacre-source-checks: " << failure.what() << "\n";
    return 2;
  }
}
