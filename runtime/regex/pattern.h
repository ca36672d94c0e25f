// SPDX-License-Identifier: MIT
// A compiled Perl pattern. In: the text between the delimiters, interpolated, with \Q \U \L and \N{NAME} done (\N{U+XXXX} stays). Out: an
// immutable Pattern that threads may share, or perl's own error message. Knows bytes only: no interpreter values, no `$1`, no pos().
//
//   auto pattern = regex::compile(text, utf8, *regex::Flags::from_letters("i"), error);
//   if (!pattern) return call.dies(error.message);      // " at F line N.\n" is the caller's
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/regex/flags.h"

namespace nacre::regex {

struct CompileError {
  std::string message;  // perl's text, without " at FILE line N."; UTF-8 if the pattern was
};

// What perl says under `use warnings 'regexp'`, in order; texts without " at FILE line N.".
struct Diagnostics {
  std::vector<std::string> warnings;
};

// A named group: (?<name>...) may stand several times; $+{name} is the first of `groups` that is set.
struct NamedGroup {
  std::string name;
  std::vector<int> groups;
};

// (?{ code }) and (??{ code }): the caller compiles the text, and runs it when the match asks (match.h, CodeHook).
struct CodeBlock {
  std::string text;        // between the braces
  std::size_t offset = 0;  // of the text in the source
  bool postponed = false;  // (??{...}): gives a pattern to match here
};

struct Program;

class Pattern {
 public:
  explicit Pattern(std::unique_ptr<Program> program);
  ~Pattern();
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;

  std::string_view source() const;
  bool source_is_utf8() const;
  const Flags& flags() const;

  int group_count() const;
  const std::vector<NamedGroup>& named_groups() const;  // in order of first appearance
  const NamedGroup* named_group(std::string_view name) const;

  const std::vector<CodeBlock>& code_blocks() const;
  bool can_match_empty() const;
  bool starts_with_g() const;  // every match begins at \G: the caller need not advance after a failure
  bool sets_mark() const;      // (*MARK:NAME) and its kin stand in it: $REGMARK and $REGERROR
  bool is_line_start() const;  // the whole pattern is ^ : split /^/ means /^/m
  bool is_one_space() const;   // the whole pattern is one space, without /x

  // The exact bytes it matches when it is plain text without /i (for split and index-like fast paths); nothing otherwise.
  // UTF-8 if source_is_utf8(); always ASCII otherwise.
  const std::optional<std::string>& literal() const;

  // (?^msixxn:source), as qr prints it.
  std::string stringify() const;

  const Program& program() const { return *program_; }

 private:
  std::unique_ptr<Program> program_;
};

using PatternPointer = std::shared_ptr<const Pattern>;

// Asks the caller for what the script's sub returns that \p{IsMine} names; nothing when there is no such sub.
struct PropertyLookup {
  std::optional<std::string> (*function)(void* context, std::string_view name) = nullptr;
  void* context = nullptr;
};

// Null, with `error` filled, when perl would die. `diagnostics`, when given, gets the warnings.
PatternPointer compile(std::string_view source, bool utf8, const Flags& flags, CompileError& error, Diagnostics* diagnostics = nullptr,
                       const PropertyLookup& lookup = {});

}  // namespace nacre::regex
