// SPDX-License-Identifier: MIT
// One switch letter at a time: what each means, wherever it stands. Shared by the readers of switches.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "app/switches.h"

namespace nacre {

class Letters {
 public:
  // shebang: on the #! line, where some switches come too late and messages name the line.
  Letters(CommandLine& line, bool shebang) : line_(line), command_(line.command), shebang_(shebang) {}

  // Takes one switch off the front and what belongs to it. Answers what is left of the word, beginning with the next letter; empty: done.
  std::string_view take(std::string_view switches);
  void refuse(const std::string& message);
  void module(char letter, std::string_view text);       // -M -m
  std::string_view unicode(std::string_view text);       // -C

 private:
  std::string_view input_record(std::string_view digits);
  std::string_view output_record(std::string_view text);
  std::string_view include_folders(std::string_view text);
  std::string_view split_pattern(std::string_view text);
  std::string_view in_place(std::string_view text);
  std::string_view without_debugging(std::string_view text);
  std::string_view taint(std::string_view switches);
  std::string_view between(std::string_view switches);
  std::string_view misplaced(std::string_view switches);
  std::string_view set(bool& flag, std::string_view rest) { return flag = true, rest; }
  std::string_view show(CommandLine::Next what) { return line_.next = what, std::string_view(); }

  CommandLine& line_;
  Command& command_;
  bool shebang_;
};

// -C and PERL_UNICODE: the flags at the front of `text`, which then starts behind them. None: `problem` says why.
std::optional<unsigned> unicode_flags(std::string_view& text, std::string& problem);

}  // namespace nacre
