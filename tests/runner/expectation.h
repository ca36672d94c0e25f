// SPDX-License-Identifier: MIT
// What a test script says about itself in its comments.
//
// In:  the text of a .pl file.
// Out: how to run it (switches, arguments, input, environment) and what must come out (output, error output, exit status), byte for byte.
// Not its job: running anything. The comments are described in tests/README.md; this is the only place that reads them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nacre::tests {

struct Expectation {
  std::vector<std::string> switches;     // before the script's path
  std::vector<std::string> arguments;    // after it
  std::vector<std::string> command;      // when given: all words after the interpreter, the path is not added
  std::vector<std::string> environment;  // NAME=VALUE
  std::string input;

  std::string output;
  std::string error_output;
  int exit_status = 0;
  int ending_signal = 0;  // the signal that ends the script; 0: it exits by itself

  std::optional<std::string> differs_from_perl;  // the reason; the comments then hold for nacre alone
  std::optional<std::string> known_gap;          // the reason; nacre is expected to fail
  std::optional<std::string> no_leak_check;      // the reason; LeakSanitizer would report what the script does on purpose
  std::optional<std::string> not_sanitized;      // the reason; any sanitizer is in the way
  std::optional<std::string> not_under_tsan;     // the reason; ThreadSanitizer itself is in the way

  std::vector<std::string> mistakes;  // comments that look like ours and cannot be read
};

Expectation read_expectation(std::string_view script);

// Words as a shell would split them: blanks separate, '...' and "..." hold together, a backslash outside '...' takes the next byte as it
// is.
std::vector<std::string> split_words(std::string_view line);

}  // namespace nacre::tests
