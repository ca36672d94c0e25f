// SPDX-License-Identifier: MIT
// A folder of scripts: finds them, runs them a few at a time, and gathers the verdicts.
//
// In:  a root folder; options.
// Out: the scripts in order of name; their verdicts in the same order.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/runner/judge.h"

namespace nacre::tests {

// Every *.pl below root whose name holds `filter`; folders called lib or data hold what the scripts use, and no scripts.
std::vector<Script> find_scripts(const std::filesystem::path& root, const std::string& filter);

struct SuiteOptions {
  std::string interpreter;
  std::optional<std::string> perl;  // when given, every script that does not differ from it runs under it too
  unsigned jobs = 2;
  Conditions conditions;
};

std::vector<Verdict> run_suite(const std::vector<Script>& scripts, const SuiteOptions& options);

// Why `perl` cannot be the oracle ("perl is 5.030, not 5.036"); nothing when it can.
std::optional<std::string> why_not_oracle(const std::string& perl);

// docs/differences.md: each script that says that it differs from perl, with its reason.
std::string differences_page(const std::vector<Script>& scripts);

}  // namespace nacre::tests
