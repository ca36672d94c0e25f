// SPDX-License-Identifier: MIT
// Runs one script under one interpreter and judges what came out by the script's comments.
//
// In:  a script, an interpreter, the conditions of the run.
// Out: a verdict, with a report where it is not "passed".
// Not its job: choosing scripts, running several at once, counting (suite.h).
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "tests/runner/expectation.h"

namespace nacre::tests {

struct Script {
  std::filesystem::path root;  // the directory it runs in
  std::string name;            // its path from there, as messages name it: "arrays/negative_index.pl"
  Expectation expectation;
};

struct Conditions {
  std::chrono::seconds time_limit{20};
  bool sanitized = false;  // gather the sanitizers' reports; any report is a failure
};

enum class Judgement { Passed, Failed, KnownGap, Skipped };

struct Verdict {
  Judgement judgement = Judgement::Passed;
  std::string name;
  std::string report;
};

Verdict judge_under_nacre(const Script& script, const std::string& interpreter, const Conditions& conditions);

// Perl is the oracle: its known gaps are none, and a script that says it differs is not asked.
Verdict judge_under_perl(const Script& script, const std::string& perl, const Conditions& conditions);

}  // namespace nacre::tests
