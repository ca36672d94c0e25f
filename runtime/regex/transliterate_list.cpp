// SPDX-License-Identifier: MIT
#include "runtime/regex/transliterate_list.h"

#include <array>
#include <cctype>
#include <cstdio>
#include <string>

#include "runtime/regex/utf8.h"

namespace nacre::regex {

namespace {

using Ranges = std::vector<std::pair<char32_t, char32_t>>;

class ListReader {
 public:
  ListReader(std::string_view text, bool utf8, bool escapes, CompileError& error, Diagnostics* diagnostics)
      : text_(text), utf8_(utf8), escapes_(escapes), error_(error), diagnostics_(diagnostics) {}

  std::optional<Ranges> read();

 private:
  std::optional<char32_t> take();
  std::optional<char32_t> take_escape();
  std::optional<char32_t> take_braces(unsigned base, std::string_view escape);
  char32_t take_digits(unsigned base, std::size_t most);
  std::optional<Ranges> fail(std::string message) {
    error_.message = std::move(message);
    return std::nullopt;
  }
  std::nullopt_t fail_character(std::string message) {
    error_.message = std::move(message);
    return std::nullopt;
  }

  std::string_view text_;
  bool utf8_;
  bool escapes_;
  CompileError& error_;
  Diagnostics* diagnostics_;
  std::size_t at_ = 0;
};

std::string range_text(char32_t low, char32_t high) {
  const auto plain = [](char32_t character) { return character >= 0x20 && character < 0x7F; };
  if (plain(low) && plain(high)) return std::string(1, static_cast<char>(low)) + "-" + static_cast<char>(high);
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "\\x{%04X}-\\x{%04X}", static_cast<unsigned>(low), static_cast<unsigned>(high));
  return buffer.data();
}

std::optional<Ranges> ListReader::read() {
  Ranges ranges;
  bool after_range = false;
  while (at_ < text_.size()) {
    const bool hyphen = text_[at_] == '-' && at_ + 1 < text_.size() && !ranges.empty();
    if (!hyphen) {
      const auto character = take();
      if (!character) return std::nullopt;
      ranges.emplace_back(*character, *character);
      after_range = false;
      continue;
    }
    if (after_range) return fail("Ambiguous range in transliteration operator");
    ++at_;
    const auto last = take();
    if (!last) return std::nullopt;
    if (*last < ranges.back().first) {
      return fail("Invalid range \"" + range_text(ranges.back().first, *last) + "\" in transliteration operator");
    }
    ranges.back().second = *last;
    after_range = true;
  }
  return ranges;
}

std::optional<char32_t> ListReader::take() {
  if (escapes_ && text_[at_] == '\\' && at_ + 1 < text_.size()) {
    ++at_;
    return take_escape();
  }
  if (!utf8_) return static_cast<unsigned char>(text_[at_++]);
  return next_character(text_, at_);
}

unsigned digit_value(char character) {
  if (character >= '0' && character <= '9') return static_cast<unsigned>(character - '0');
  if (std::isxdigit(static_cast<unsigned char>(character)) != 0) return static_cast<unsigned>((character | 0x20) - 'a') + 10;
  return 16;
}

char32_t ListReader::take_digits(unsigned base, std::size_t most) {
  char32_t value = 0;
  for (; most > 0 && at_ < text_.size() && digit_value(text_[at_]) < base; --most) value = value * base + digit_value(text_[at_++]);
  return value;
}

// {digits}, `at_` at the brace.
std::optional<char32_t> ListReader::take_braces(unsigned base, std::string_view escape) {
  const std::size_t close = text_.find('}', at_);
  if (close == std::string_view::npos) return fail_character("Missing right brace on " + std::string(escape) + "{}");
  ++at_;
  while (at_ < close && text_[at_] == ' ') ++at_;
  char32_t value = 0;
  for (; at_ < close && (text_[at_] == '_' || digit_value(text_[at_]) < base); ++at_) {
    if (text_[at_] != '_') value = value * base + digit_value(text_[at_]);
  }
  at_ = close + 1;
  return value;
}

std::optional<char32_t> ListReader::take_escape() {
  const char letter = text_[at_];
  const bool braces = at_ + 1 < text_.size() && text_[at_ + 1] == '{';
  if (letter >= '0' && letter <= '7') return take_digits(8, 3);
  if (static_cast<unsigned char>(letter) >= 0x80 && utf8_) return next_character(text_, at_);
  ++at_;
  switch (letter) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'f': return '\f';
    case 'b': return '\b';
    case 'a': return 0x07;
    case 'e': return 0x1B;
    case 'x': return braces ? take_braces(16, "\\x") : take_digits(16, 2);
    case 'o':
      if (!braces) return fail_character("Missing braces on \\o{}");
      return take_braces(8, "\\o");
    case 'c':
      if (at_ >= text_.size()) return fail_character("Missing control char name in \\c");
      return static_cast<char32_t>(std::toupper(static_cast<unsigned char>(text_[at_++])) ^ 0x40);
    case 'N':
      if (!braces) return fail_character("Missing braces on \\N{}");
      if (text_.substr(at_).starts_with("{U+")) {
        at_ += 2;
        return take_braces(16, "\\N");
      }
      return fail_character("Unknown charname '" + std::string(text_.substr(at_ + 1, text_.find('}', at_) - at_ - 1)) + "'");
    default: break;
  }
  if (std::isalnum(static_cast<unsigned char>(letter)) != 0 && diagnostics_ != nullptr) {
    diagnostics_->warnings.push_back(std::string("Unrecognized escape \\") + letter + " passed through");
  }
  return static_cast<unsigned char>(letter);
}

}  // namespace

std::optional<Ranges> read_transliteration_list(std::string_view text, bool utf8, bool escapes, CompileError& error,
                                                Diagnostics* diagnostics) {
  return ListReader(text, utf8, escapes, error, diagnostics).read();
}

}  // namespace nacre::regex
