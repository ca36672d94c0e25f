// SPDX-License-Identifier: MIT
// For the tests of grants: a folder to play in, and a program run in an interpreter of its own with what the test grants it.
#pragma once

#include <string>
#include <string_view>

#include "runtime/posix/grants.h"

namespace nacre::sandbox_tests {

// A folder of its own with inside/ (what tests grant) and outside/ (what they do not). Gone at the end.
class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const std::string& root() const { return root_; }
  std::string inside(std::string_view name = {}) const { return below("inside", name); }
  std::string outside(std::string_view name = {}) const { return below("outside", name); }

 private:
  std::string below(std::string_view folder, std::string_view name) const;
  std::string root_;
};

void write_file(const std::string& path, std::string_view text);
// "" where there is none.
std::string read_file(const std::string& path);

// Runs the program; what it left in $answer. It sees $in and $out, the scratch folder's two halves. A die of it: "died: ...".
std::string answer(std::string_view program, const posix::Grants& grants, const Scratch* scratch = nullptr);
// Of `eval { ... }`: the message, or "no error".
std::string refusal(std::string_view statements, const posix::Grants& grants, const Scratch* scratch = nullptr);
// Does the text say that it was refused for want of `need`?
bool refuses(std::string_view text, std::string_view need);

// Reading and writing inside.
posix::Grants files_inside(const Scratch& scratch);

}  // namespace nacre::sandbox_tests
