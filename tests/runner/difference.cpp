// SPDX-License-Identifier: MIT
#include "tests/runner/difference.h"

#include <algorithm>
#include <vector>

namespace nacre::tests {
namespace {

constexpr size_t lines_shown = 6;
constexpr size_t bytes_shown = 300;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    auto length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

std::string visible(std::string_view line) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string shown;
  const bool ended = line.ends_with('\n');
  if (ended) line.remove_suffix(1);
  for (char byte : line.substr(0, bytes_shown)) {
    const auto code = static_cast<unsigned char>(byte);
    if ((code >= 0x20 && code < 0x7f) || byte == '\t') {
      shown += byte;
    } else {
      shown.append("\\x") += digits[code >> 4];
      shown += digits[code & 15];
    }
  }
  if (line.size() > bytes_shown) shown += "...";
  return shown + (ended ? "\n" : " (no newline at the end)\n");
}

using Lines = std::vector<std::string_view>;

void show(std::string& report, char sign, const Lines& lines, size_t from, size_t to) {
  for (size_t at = from; at < std::min(to, from + lines_shown); ++at)
    report.append("    ").append(1, sign).append(" ") += visible(lines[at]);
  if (to > from + lines_shown) report.append("    ").append(1, sign) += " and " + std::to_string(to - from - lines_shown) + " lines more\n";
}

}  // namespace

std::string short_difference(std::string_view expected_text, std::string_view actual_text) {
  if (expected_text == actual_text) return "";
  const Lines expected = lines_of(expected_text);
  const Lines actual = lines_of(actual_text);
  const size_t shorter = std::min(expected.size(), actual.size());
  size_t start = 0;
  while (start < shorter && expected[start] == actual[start]) ++start;
  size_t same_at_end = 0;
  while (same_at_end < shorter - start &&
         expected.rbegin()[static_cast<long>(same_at_end)] == actual.rbegin()[static_cast<long>(same_at_end)]) {
    ++same_at_end;
  }
  std::string report = "    from line " + std::to_string(start + 1) + " (- expected, + came):\n";
  show(report, '-', expected, start, expected.size() - same_at_end);
  show(report, '+', actual, start, actual.size() - same_at_end);
  return report;
}

}  // namespace nacre::tests
