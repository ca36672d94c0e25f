// SPDX-License-Identifier: MIT
// What compiling a pattern tells: perl's messages, warnings, groups, qr's text.
#include <doctest/doctest.h>

#include <string>

#include "runtime/regex/match.h"

using namespace nacre::regex;

static std::string message_of(std::string_view source) {
  CompileError error;
  return compile(source, false, {}, error) ? "compiles" : error.message;
}

static PatternPointer made(std::string_view source, std::string_view letters = "", bool utf8 = false) {
  CompileError error;
  auto pattern = compile(source, utf8, *Flags::from_letters(letters), error);
  REQUIRE_MESSAGE(pattern, error.message);
  return pattern;
}

TEST_CASE("a broken pattern says what perl says, and where") {
  CHECK(message_of("ab(c") == "Unmatched ( in regex; marked by <-- HERE in m/ab( <-- HERE c/");
  CHECK(message_of("ab)c") == "Unmatched ) in regex; marked by <-- HERE in m/ab) <-- HERE c/");
  CHECK(message_of("[a-") == "Unmatched [ in regex; marked by <-- HERE in m/[ <-- HERE a-/");
  CHECK(message_of("*") == "Quantifier follows nothing in regex; marked by <-- HERE in m/* <-- HERE /");
  CHECK(message_of("a**") == "Nested quantifiers in regex; marked by <-- HERE in m/a** <-- HERE /");
  CHECK(message_of("a{65535}") == "Quantifier in {,} bigger than 65534 in regex; marked by <-- HERE in m/a{65535 <-- HERE }/");
  CHECK(message_of("[z-a]") == "Invalid [] range \"z-a\" in regex; marked by <-- HERE in m/[z-a <-- HERE ]/");
  CHECK(message_of("[[:foo:]]") == "POSIX class [:foo:] unknown in regex; marked by <-- HERE in m/[[:foo:] <-- HERE ]/");
  CHECK(message_of("(a)\\2") == "Reference to nonexistent group in regex; marked by <-- HERE in m/(a)\\2 <-- HERE /");
  CHECK(message_of("\\k<a>") == "Reference to nonexistent named group in regex; marked by <-- HERE in m/\\k<a <-- HERE >/");
  CHECK(message_of("(?Q)") == "Sequence (?Q...) not recognized in regex; marked by <-- HERE in m/(?Q <-- HERE )/");
  CHECK(message_of("(?i") == "Sequence (?... not terminated in regex; marked by <-- HERE in m/(?i <-- HERE /");
  CHECK(message_of("\\x{") == "Missing right brace on \\x{} in regex; marked by <-- HERE in m/\\x{ <-- HERE /");
  CHECK(message_of("\\p{Foo}") == "Can't find Unicode property definition \"Foo\" in regex; marked by <-- HERE in m/\\p{Foo} <-- HERE /");
  CHECK(message_of("(?<=a*)") == "Lookbehind longer than 255 not implemented in regex m/(?<=a*)/");
  CHECK(message_of("a\\") == "Trailing \\ in regex m/a\\/");
  CHECK(message_of("(?#a") == "Sequence (?#... not terminated in regex m/(?#a/");
  CHECK(message_of("(*FOO)") == "Unknown verb pattern 'FOO' in regex; marked by <-- HERE in m/(*FOO) <-- HERE /");
}

TEST_CASE("braces that are no quantifier are plain") {
  CHECK(message_of("{2}") == "compiles");
  CHECK(message_of("a{,}") == "compiles");
  CHECK(message_of("\\d{x") == "Unescaped left brace in regex is illegal here in regex; marked by <-- HERE in m/\\d{ <-- HERE x/");
}

TEST_CASE("warnings come in the order perl gives them") {
  CompileError error;
  Diagnostics diagnostics;
  REQUIRE(compile("[\\d-z]^*x{", false, {}, error, &diagnostics));
  REQUIRE(diagnostics.warnings.size() == 3);
  CHECK(diagnostics.warnings[0] == "False [] range \"\\d-\" in regex; marked by <-- HERE in m/[\\d- <-- HERE z]^*x{/");
  CHECK(diagnostics.warnings[1] == "^* matches null string many times in regex; marked by <-- HERE in m/[\\d-z]^* <-- HERE x{/");
  CHECK(diagnostics.warnings[2] == "Unescaped left brace in regex is passed through in regex; marked by <-- HERE in m/[\\d-z]^*x{ <-- HERE /");
}

TEST_CASE("qr prints the modifiers in perl's order") {
  CHECK(made("a")->stringify() == "(?^:a)");
  CHECK(made("a", "nxxismp")->stringify() == "(?^msixxn:a)");
  CHECK(made("a", "aai")->stringify() == "(?^aai:a)");
  CHECK(made("a # b", "x")->stringify() == "(?^x:a # b\n)");
  CHECK(made("\\x{100}")->stringify() == "(?^u:\\x{100})");
  CHECK(made("\\xe9")->stringify() == "(?^:\\xe9)");
  CHECK(made("\xC4\x81", "i", true)->stringify() == "(?^ui:\xC4\x81)");
  CHECK_FALSE(Flags::from_letters("g").has_value());
}

TEST_CASE("groups and their names") {
  const auto pattern = made("(?<year>\\d+)-(?<n>a)|(?<n>b)()");
  CHECK(pattern->group_count() == 4);
  REQUIRE(pattern->named_groups().size() == 2);
  CHECK(pattern->named_groups()[0].name == "year");
  REQUIRE(pattern->named_group("n") != nullptr);
  CHECK(pattern->named_group("n")->groups == std::vector<int>{2, 3});
  CHECK(pattern->named_group("m") == nullptr);
  CHECK(made("(a)(?|(b)|(c)(d))(e)")->group_count() == 4);
  CHECK(made("(a)(?:b)", "n")->group_count() == 0);
}

TEST_CASE("what split and //g ask") {
  CHECK(made(",")->literal() == ",");
  CHECK(made("\\|")->literal() == "|");
  CHECK_FALSE(made("a", "i")->literal().has_value());
  CHECK_FALSE(made("a+")->literal().has_value());
  CHECK(made("a*")->can_match_empty());
  CHECK_FALSE(made("a+b?")->can_match_empty());
  CHECK(made("\\Ga")->starts_with_g());
  CHECK_FALSE(made("a\\G")->starts_with_g());
  CHECK(made("^")->is_line_start());
  CHECK(made(" ")->is_one_space());
  CHECK_FALSE(made(" ", "x")->is_one_space());
}

static std::optional<std::string> script_property(void*, std::string_view name) {
  if (name == "InKana" || name == "main::InKana") return "3040\t309F\n30A0\t30FF\n";
  if (name == "IsVowel") return "+main::InKana\n61\n65\n-utf8::InKatakana\n41  # and A\n";
  return std::nullopt;
}

TEST_CASE("a script's own properties") {
  const PropertyLookup lookup{script_property, nullptr};
  CompileError error;
  const auto matches = [&](std::string_view source, std::string_view text) {
    const auto pattern = compile(source, false, {}, error, nullptr, lookup);
    REQUIRE_MESSAGE(pattern, error.message);
    Captures captures;
    return match(*pattern, {text, true}, 0, 0, {}, captures) == Outcome::Matched;
  };
  CHECK(matches("\\p{InKana}", "\xE3\x81\x81"));
  CHECK(matches("^[\\p{IsVowel}z]+$", "aAez\xE3\x81\x81"));
  CHECK_FALSE(matches("\\p{IsVowel}", "b\xE3\x82\xA1"));
  CHECK(matches("\\P{IsVowel}", "b"));
  CHECK(matches("\\p{IsUpper}", "B"));
  CHECK_FALSE(compile("\\p{IsFoo}", false, {}, error, nullptr, lookup));
  CHECK(error.message == "Unknown user-defined property name \\p{main::IsFoo}");
}
