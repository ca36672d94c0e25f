// SPDX-License-Identifier: MIT
// What is checked by reading our own source text.
//
// In:  the project's files, as path and text.
// Out: one line for each thing that breaks a rule of the house; none when all is well.
// Not its job: what a compiler or clang-tidy sees.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nacre::tests {

struct SourceFile {
  std::string path;  // from the project's root: "runtime/posix/child.cpp"
  std::string text;
};

// Sources, scripts and build files below root; nothing that is built, hidden or somebody's data.
std::vector<SourceFile> read_sources(const std::filesystem::path& root);

// Dependencies run one way (parser <- runtime <- builtins <- stdlib <- embed <- app), and each library has its one door.
std::vector<std::string> include_violations(const std::vector<SourceFile>& files);

// Every file says its licence in its first line, or in its second where the first is #!.
std::vector<std::string> missing_licences(const std::vector<SourceFile>& files);

// Each folder's README.md has its "add one in four steps"; what the steps name is there, and what is there has gone through the steps.
std::vector<std::string> untrue_steps(const std::filesystem::path& root);

}  // namespace nacre::tests
