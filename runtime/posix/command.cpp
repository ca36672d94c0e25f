// SPDX-License-Identifier: MIT
#include "runtime/posix/command.h"

#include <cctype>

namespace nacre::posix {

namespace {

constexpr std::string_view blanks = " \t\n\v\f\r";
constexpr std::string_view shell_characters = "$&*(){}[]'\";\\|?<>~`\n";

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

std::string_view trim_left(std::string_view text) {
  auto first = text.find_first_not_of(blanks);
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool starts_with_assignment(std::string_view text) {
  size_t length = 0;
  while (length < text.size() && is_word(text[length])) ++length;
  return length < text.size() && text[length] == '=';
}

// `cmd 2>&1`: the only redirection, at the end. Answers the command without it, or an empty view.
std::string_view without_errors_to_output(std::string_view text) {
  auto last = text.find_last_not_of(blanks);
  auto trimmed = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  if (!trimmed.ends_with("2>&1")) return {};
  trimmed.remove_suffix(4);
  if (trimmed.empty() || blanks.find(trimmed.back()) == std::string_view::npos) return {};
  return trimmed;
}

void split(std::string_view text, std::vector<std::string>& words) {
  for (text = trim_left(text); !text.empty(); text = trim_left(text)) {
    auto end = std::min(text.find_first_of(blanks), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
}

}  // namespace

Command shell_command(std::string_view text) { return {{"sh", "-c", std::string(text)}, "/bin/sh", false}; }

Command read_command(std::string_view text) {
  text = trim_left(text);
  bool exec = text.size() > 4 && text.starts_with("exec") && blanks.find(text[4]) != std::string_view::npos;
  bool dot = text.size() > 1 && text[0] == '.' && blanks.find(text[1]) != std::string_view::npos;
  if (exec || dot || starts_with_assignment(text)) return shell_command(text);
  Command command;
  auto plain = text;
  if (plain.ends_with('\n')) plain.remove_suffix(1);
  if (auto rest = without_errors_to_output(plain); !rest.empty()) {
    command.errors_to_output = true;
    plain = rest;
  }
  if (plain.find_first_of(shell_characters) != std::string_view::npos) return shell_command(text);
  split(plain, command.words);
  return command;
}

}  // namespace nacre::posix
