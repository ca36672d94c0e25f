// SPDX-License-Identifier: MIT
// tr/// as perl does it.
#include <doctest/doctest.h>

#include <string>

#include "runtime/regex/transliterate.h"

using namespace nacre::regex;

// "count:text", or perl's message.
static std::string result_of(std::string_view search, std::string_view replacement, std::string_view letters, std::string_view text,
                             bool utf8 = false) {
  CompileError error;
  const auto made = Transliteration::compile({search, replacement, letters, false, true}, error);
  if (!made) return error.message;
  std::string out;
  bool out_utf8 = false;
  const auto count = made->apply(text, utf8, out, out_utf8);
  CHECK(made->count(text, utf8) == count);
  return std::to_string(count) + ":" + out;
}

TEST_CASE("tr changes, counts, deletes and squeezes") {
  CHECK(result_of("a-c", "A-C", "", "abcd") == "3:ABCd");
  CHECK(result_of("a-z", "", "", "a1b") == "2:a1b");
  CHECK(result_of("a-z", "", "cd", "a1b2") == "2:ab");
  CHECK(result_of("a-z", "*", "cs", "a11b2") == "3:a*b*");
  CHECK(result_of("a-z", "AB", "", "abcd") == "4:ABBB");
  CHECK(result_of("a-z", "AB", "d", "abcd") == "4:AB");
  CHECK(result_of("a", "", "s", "aab") == "2:ab");
  CHECK(result_of("aa", "bc", "", "a") == "1:b");
}

TEST_CASE("tr reads escapes and hyphens") {
  CHECK(result_of("a\\-c", "", "", "a-b") == "2:a-b");
  CHECK(result_of("-a", "+b", "", "a-") == "2:b+");
  CHECK(result_of("\\n\\t\\x41\\x{42}\\103", "12345", "", "\n\tABC") == "5:12345");
  CHECK(result_of("z-a", "", "", "a") == "Invalid range \"z-a\" in transliteration operator");
  CHECK(result_of("\\x{100}-\\x{50}", "", "", "a") == "Invalid range \"\\x{0100}-\\x{0050}\" in transliteration operator");
  CHECK(result_of("a-c-e", "", "", "a") == "Ambiguous range in transliteration operator");
}

TEST_CASE("tr widens a byte string only when it must") {
  CHECK(result_of("a", "\\x{100}", "", "ab") == "1:\xC4\x80" "b");
  CHECK(result_of("a", "\\x{100}", "", "b\xE9") == "0:b\xE9");
  CHECK(result_of("\\x{100}", "a", "", "\xC4\x80" "b", true) == "1:ab");
  CHECK(result_of("\\0-\\377", "", "cd", "\xC4\x80" "a", true) == "1:a");
}
