// SPDX-License-Identifier: MIT
// What was typed, in ~/.local/state/nacre/history (XDG_STATE_HOME): each entry is added at once, under a lock, so that several sessions lose
// nothing. A line an entry; a newline in it is written \n, a backslash \\.
#pragma once

#include <string>
#include <vector>

namespace nacre::repl {

class History {
 public:
  History();                                       // finds the file's place
  std::vector<std::string> read();                 // oldest first; a file that has grown too long is cut at its beginning
  void add(const std::string& entry);
  const std::string& problem() const { return problem_; }   // why nothing is kept; empty: all is well

 private:
  std::string path_, problem_, last_;
};

}  // namespace nacre::repl
