// SPDX-License-Identifier: MIT
#include "tests/runner/expectation.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace nacre::tests {
namespace {

enum class Ending { Newline, None };

// What is gathered while the comments are read: lines first, since "no newline" may be said before or after the last of them.
struct Gathered {
  Expectation expectation;
  Ending output_ending = Ending::Newline;
  Ending error_ending = Ending::Newline;
  Ending input_ending = Ending::Newline;
};

using Text = std::string_view;

void append_line(std::string& lines, Text text) { lines.append(text).append("\n"); }

void append_words(std::vector<std::string>& words, Text text) {
  for (auto& word : split_words(text)) words.push_back(std::move(word));
}

bool read_number(Text text, int& number) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

// One row a comment: its name, whether a text follows the colon, and what it says. A false answer means the text cannot be read.
struct Directive {
  Text name;
  bool takes_text;
  bool (*note)(Gathered&, Text);
};

constexpr std::array directives{
    Directive{"args", true, [](Gathered& g, Text text) { return append_words(g.expectation.arguments, text), true; }},
    Directive{"command", true, [](Gathered& g, Text text) { return append_words(g.expectation.command, text), true; }},
    Directive{"differs-from-perl", true, [](Gathered& g, Text text) { return g.expectation.differs_from_perl = text, !text.empty(); }},
    Directive{"env", true,
              [](Gathered& g, Text text) { return g.expectation.environment.emplace_back(text), text.find('=') != Text::npos; }},
    Directive{"expect", true, [](Gathered& g, Text text) { return append_line(g.expectation.output, text), true; }},
    Directive{"expect-error", true, [](Gathered& g, Text text) { return append_line(g.expectation.error_output, text), true; }},
    Directive{"expect-error-no-newline", false, [](Gathered& g, Text) { return g.error_ending = Ending::None, true; }},
    Directive{"expect-exit", true, [](Gathered& g, Text text) { return read_number(text, g.expectation.exit_status); }},
    Directive{"expect-no-newline", false, [](Gathered& g, Text) { return g.output_ending = Ending::None, true; }},
    Directive{"expect-signal", true, [](Gathered& g, Text text) { return read_number(text, g.expectation.ending_signal); }},
    Directive{"known-gap", true, [](Gathered& g, Text text) { return g.expectation.known_gap = text, !text.empty(); }},
    Directive{"no-leak-check", true, [](Gathered& g, Text text) { return g.expectation.no_leak_check = text, !text.empty(); }},
    Directive{"not-sanitized", true, [](Gathered& g, Text text) { return g.expectation.not_sanitized = text, !text.empty(); }},
    Directive{"not-under-tsan", true, [](Gathered& g, Text text) { return g.expectation.not_under_tsan = text, !text.empty(); }},
    Directive{"stdin", true, [](Gathered& g, Text text) { return append_line(g.expectation.input, text), true; }},
    Directive{"stdin-no-newline", false, [](Gathered& g, Text) { return g.input_ending = Ending::None, true; }},
    Directive{"switches", true, [](Gathered& g, Text text) { return append_words(g.expectation.switches, text), true; }},
};

bool is_name_byte(char byte) { return (byte >= 'a' && byte <= 'z') || byte == '-'; }

// "# expect: TEXT". Any other comment is the script's own, unless its name starts as ours do: then it is a slip of the pen.
void read_line(Gathered& gathered, Text line) {
  if (!line.starts_with("# ")) return;
  line.remove_prefix(2);
  auto name_end = std::find_if_not(line.begin(), line.end(), is_name_byte);
  Text name(line.begin(), name_end);
  Text rest(name_end, line.end());
  const bool has_colon = rest.starts_with(':');
  auto row = std::find_if(directives.begin(), directives.end(), [&](const Directive& d) { return d.name == name; });
  if (row == directives.end()) {
    if (name.starts_with("expect-") || (has_colon && name.starts_with("expect"))) {
      gathered.expectation.mistakes.push_back("no such comment: # " + std::string(line));
    }
    return;
  }
  if (row->takes_text != has_colon || (!has_colon && !rest.empty())) return;
  if (has_colon) rest.remove_prefix(1);
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  if (!row->note(gathered, rest)) gathered.expectation.mistakes.push_back("cannot be read: # " + std::string(line));
}

void end_lines(std::string& lines, Ending ending) {
  if (ending == Ending::None && !lines.empty()) lines.pop_back();
}

}  // namespace

Expectation read_expectation(std::string_view script) {
  Gathered gathered;
  while (!script.empty()) {
    auto length = std::min(script.find('\n'), script.size());
    read_line(gathered, script.substr(0, length));
    script.remove_prefix(std::min(length + 1, script.size()));
  }
  end_lines(gathered.expectation.output, gathered.output_ending);
  end_lines(gathered.expectation.error_output, gathered.error_ending);
  end_lines(gathered.expectation.input, gathered.input_ending);
  return std::move(gathered.expectation);
}

std::vector<std::string> split_words(std::string_view line) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote = 0;
  for (size_t at = 0; at < line.size(); ++at) {
    char byte = line[at];
    if (!quote && (byte == ' ' || byte == '\t')) {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (byte == quote) {
      quote = 0;
    } else if (!quote && (byte == '\'' || byte == '"')) {
      quote = byte;
    } else {
      if (byte == '\\' && quote != '\'' && at + 1 < line.size()) byte = line[++at];
      words.back().push_back(byte);
    }
  }
  return words;
}

}  // namespace nacre::tests
