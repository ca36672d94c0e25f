// SPDX-License-Identifier: MIT
// Matching: groups, rules of strings, //g, interruption; PCRE2 and the own matcher must agree.
#include <doctest/doctest.h>

#include <string>

#include "runtime/regex/match.h"

using namespace nacre::regex;

static PatternPointer made(std::string_view source, std::string_view letters = "", bool utf8 = false) {
  CompileError error;
  auto pattern = compile(source, utf8, *Flags::from_letters(letters), error);
  REQUIRE_MESSAGE(pattern, error.message);
  return pattern;
}

// "0-3 1-2 -": the groups' offsets; "no" when it fails. Both engines are run.
static std::string groups_of(const Pattern& pattern, std::string_view text, bool utf8 = false) {
  std::string answers[2];
  for (int own = 0; own < 2; ++own) {
    Captures captures;
    const auto outcome = match(pattern, {text, utf8}, 0, 0, {false, false, own == 1}, captures);
    if (outcome != Outcome::Matched) {
      answers[own] = "no";
      continue;
    }
    for (std::size_t i = 0; i < captures.size(); ++i) {
      if (i > 0) answers[own] += ' ';
      answers[own] += captures[i].is_set() ? std::to_string(captures[i].start) + "-" + std::to_string(captures[i].end) : "-";
    }
  }
  CHECK(answers[0] == answers[1]);
  return answers[0];
}

static std::string groups_of(std::string_view source, std::string_view text, std::string_view letters = "") {
  return groups_of(*made(source, letters), text);
}

TEST_CASE("groups are byte offsets, unset ones apart") {
  CHECK(groups_of("(a)|(b)", "xb") == "1-2 - 1-2");
  CHECK(groups_of("(?<k>\\w+)=(\\w*)", "a key=") == "2-6 2-5 6-6");
  CHECK(groups_of("foo\\Kbar", "foobar") == "3-6");
  CHECK(groups_of("(?:(a)|b)*", "ab") == "0-2 0-1");
  CHECK(groups_of("nothing", "else") == "no");
}

TEST_CASE("the last group that is set, and the last that closed") {
  Captures captures;
  REQUIRE(match(*made("(a)|(b)"), {"a"}, 0, 0, {}, captures) == Outcome::Matched);
  CHECK(captures.last_paren == 1);
  REQUIRE(match(*made("((a)(b))"), {"ab"}, 0, 0, {}, captures) == Outcome::Matched);
  CHECK(captures.last_paren == 3);
  CHECK(captures.last_close == 1);
}

TEST_CASE("anchors follow /m and the final newline") {
  CHECK(groups_of("b$", "ab\n") == "1-2");
  CHECK(groups_of("b\\z", "ab\n") == "no");
  CHECK(groups_of("^b", "a\nb") == "no");
  CHECK(groups_of("^b", "a\nb", "m") == "2-3");
  CHECK(groups_of("^", "a\n", "m") == "0-0");
  CHECK(groups_of("a.b", "a\nb") == "no");
  CHECK(groups_of("a.b", "a\nb", "s") == "0-3");
}

TEST_CASE("references: numbers, names, octal") {
  CHECK(groups_of("(a)\\1", "aa") == "0-2 0-1");
  CHECK(groups_of("(?<c>a)\\k<c>\\g{-1}", "aaa") == "0-3 0-1");
  CHECK(groups_of("\\101\\60", "A0") == "0-2");
  CHECK(groups_of("(a)?\\1", "b") == "no");
  CHECK(groups_of("(?|x(a)|y(b))\\1", "ybb") == "0-3 1-2");
  CHECK(groups_of("\\((?:[^()]+|(?R))*\\)", "f(a(b)c)") == "1-8");
  CHECK(groups_of("^(?(?=a)ab|cd)", "cd") == "0-2");
  CHECK(groups_of("(?<q>[\"'])?x(?(<q>)\\k<q>|y)", "'x'") == "0-3 0-1");
}

TEST_CASE("classes and modifiers inside") {
  CHECK(groups_of("[]a]+", "]a") == "0-2");
  CHECK(groups_of("[^]a]", "]b") == "1-2");
  CHECK(groups_of("[a b]+", "a b", "xx") == "0-1");
  CHECK(groups_of("a(?i)B(?-i)c", "abc") == "0-3");
  CHECK(groups_of("(?^:A)", "a", "i") == "no");
  CHECK(groups_of("a b # c", "ab", "x") == "0-2");
  CHECK(groups_of("[[:^alpha:]]", "a1") == "1-2");
  CHECK(groups_of("a{,2}b", "aab") == "0-3");
}

TEST_CASE("byte strings know letters above 127 only under Unicode rules") {
  CHECK(groups_of("\\w", "\xE9") == "no");
  CHECK(groups_of("\\w", "\xE9", "u") == "0-1");
  CHECK(groups_of("\xE9", "\xC9", "i") == "no");
  CHECK(groups_of("\xE9", "\xC9", "ui") == "0-1");
  CHECK(groups_of(*made("\\w"), "\xC3\xA9", true) == "0-2");
  CHECK(groups_of(*made("\\w", "a"), "\xC3\xA9", true) == "no");
  CHECK(groups_of(*made("\\xe9"), "\xC3\xA9", true) == "0-2");
  CHECK(groups_of(*made("\xC3\xA9", "", true), "\xE9") == "0-1");
  CHECK(groups_of(*made("k", "i"), "\xE2\x84\xAA", true) == "0-3");
  CHECK(groups_of(*made("k", "iaa"), "\xE2\x84\xAA", true) == "no");
  CHECK(groups_of(*made("\\p{Lu}\\p{Ll}"), "\xC9\xE9") == "0-2");
}

TEST_CASE("what PCRE2 does not take") {
  CHECK(groups_of("(?<=a|bc{1,3})d", "bccd") == "3-4");
  std::string words;
  for (int i = 0; i < 20000; ++i) words += (i > 0 ? "|word" : "word") + std::to_string(i) + "end";
  CHECK(groups_of(words, "a word19999end") == "2-14");
  // A surrogate, as perl's chr(0xD800) writes it.
  CHECK(groups_of(*made("a.b"), "a\xED\xA0\x80" "b", true) == "0-5");
  CHECK(groups_of(*made("\\x{d800}"), "a\xED\xA0\x80", true) == "1-4");
}

TEST_CASE("//g after an empty match goes on with one that is not") {
  const auto pattern = made("a*?");
  Captures captures;
  REQUIRE(match(*pattern, {"aa"}, 0, 0, {}, captures) == Outcome::Matched);
  CHECK(captures[0].end == 0);
  Options again;
  again.not_empty_at_start = true;
  REQUIRE(match(*pattern, {"aa"}, 0, 0, again, captures) == Outcome::Matched);
  CHECK(captures[0].end == 1);
}

TEST_CASE("\\G is where the caller says") {
  Captures captures;
  REQUIRE(match(*made("\\Gb"), {"abb"}, 0, 1, {}, captures) == Outcome::Matched);
  CHECK(captures[0].start == 1);
  CHECK(match(*made("\\Gb"), {"abb"}, 0, 0, {}, captures) == Outcome::NoMatch);
}

TEST_CASE("marks") {
  Captures captures;
  REQUIRE(match(*made("a(*MARK:one)b|a(*MARK:two)c"), {"ac"}, 0, 0, {}, captures) == Outcome::Matched);
  CHECK(captures.mark == "two");
}

static bool stop_at_third(void* context) { return ++*static_cast<int*>(context) == 3; }

TEST_CASE("a match that goes astray can be stopped") {
  const std::string text = std::string(60, 'a') + "b";
  int polls = 0;
  Captures captures;
  CHECK(match(*made("^(a+)+(\\1)?$"), {text}, 0, 0, {}, captures, {stop_at_third, &polls}) == Outcome::Interrupted);
  CHECK(polls == 3);
}

TEST_CASE("exponential patterns end, as in perl") {
  const std::string text = std::string(60, 'a') + "b";
  Captures captures;
  CHECK(match(*made("^(a|a?)+$"), {text}, 0, 0, {}, captures) == Outcome::NoMatch);
}

TEST_CASE("no limit on depth") {
  const std::string text(3'000'000, 'a');
  Captures captures;
  REQUIRE(match(*made("^(?:a|b)*$"), {text}, 0, 0, {}, captures) == Outcome::Matched);
  CHECK(captures[0].end == 3'000'000);
}

TEST_CASE("UTF-8 is judged once") {
  CHECK(validity_of("abc") == Validity::Ascii);
  CHECK(validity_of("\xC3\xA9") == Validity::Valid);
  CHECK(validity_of("\xED\xA0\x80") == Validity::Invalid);
  CHECK(validity_of("\xF4\x90\x80\x80") == Validity::Invalid);
}

// Block 0 says whether the match may go on, block 1 gives the pattern itself.
struct CodeCalls {
  PatternPointer pattern;
  std::string seen;
};

static CodeResult run_code(void* context, const Pattern& pattern, int block, const Captures& so_far) {
  auto& calls = *static_cast<CodeCalls*>(context);
  const auto& code = pattern.code_blocks().at(static_cast<std::size_t>(block));
  calls.seen += code.text + "@" + std::to_string(so_far[0].end) + " ";
  CodeResult result;
  result.truth = code.text != "0";
  result.stop = code.text == "die";
  if (code.postponed) result.pattern = calls.pattern;
  return result;
}

TEST_CASE("code in a pattern is the caller's to run") {
  CodeCalls calls{made("b+?"), ""};
  const CodeHook hook{run_code, &calls};
  Options options;
  options.code = &hook;
  Captures captures;
  REQUIRE(match(*made("a(?{ one })b"), {"ab"}, 0, 0, options, captures) == Outcome::Matched);
  CHECK(calls.seen == " one @1 ");
  // What (??{...}) gave is gone back into: b+? takes more until c fits.
  REQUIRE(match(*made("a(??{re})c"), {"abbc"}, 0, 0, options, captures) == Outcome::Matched);
  CHECK(captures[0].end == 4);
  REQUIRE(match(*made("(?(?{0})x|a)"), {"a"}, 0, 0, options, captures) == Outcome::Matched);
  CHECK(match(*made("a(?{die})b"), {"ab"}, 0, 0, options, captures) == Outcome::Interrupted);
  CHECK(match(*made("a(?{one})b"), {"ab"}, 0, 0, {}, captures) == Outcome::Error);
  // A pattern that calls itself.
  calls.pattern = made("\\((?:[^()]+|(??{re}))*\\)");
  REQUIRE(match(*calls.pattern, {"f(a(b)(c))"}, 0, 0, options, captures) == Outcome::Matched);
  CHECK(captures[0].start == 1);
  CHECK(captures[0].end == 10);
}
