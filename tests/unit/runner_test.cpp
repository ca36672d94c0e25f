// SPDX-License-Identifier: MIT
// The test programs themselves: how a script's comments are read, what a difference looks like, how a process is held.
#include <doctest/doctest.h>

#include "tests/runner/difference.h"
#include "tests/runner/expectation.h"
#include "tests/runner/judge.h"
#include "tests/runner/process.h"

using namespace nacre::tests;

namespace {

Command shell(const std::string& line) { return {"/bin/sh", {"-c", line}, {"PATH=/usr/bin:/bin"}, "/", "", std::chrono::seconds(20)}; }

}  // namespace

TEST_CASE("a script's comments say what is expected") {
  auto expectation = read_expectation(
      "print 1;\n# expect: one\n# expect:\n# expect:  two\n# expect-error: oops\n# expect-exit: 3\n# stdin: in\n# switches: -w -l\n# args: "
      "a 'b c'\n");
  CHECK(expectation.output == "one\n\n two\n");
  CHECK(expectation.error_output == "oops\n");
  CHECK(expectation.exit_status == 3);
  CHECK(expectation.input == "in\n");
  CHECK(expectation.switches == std::vector<std::string>{"-w", "-l"});
  CHECK(expectation.arguments == std::vector<std::string>{"a", "b c"});
  CHECK(expectation.mistakes.empty());
}

TEST_CASE("a missing newline at the end is said") {
  CHECK(read_expectation("# expect: a\n# expect-no-newline\n").output == "a");
  CHECK(read_expectation("# expect-error-no-newline\n# expect-error: a\n").error_output == "a");
}

TEST_CASE("comments that only look like ours") {
  CHECK(read_expectation("# expectations are high\n # expect: indented\nprint '# expect: x';\n").output.empty());
  CHECK(read_expectation("# expect-eror: x\n").mistakes.size() == 1);
  CHECK(read_expectation("# expect-exit: many\n").mistakes.size() == 1);
}

TEST_CASE("words are split as a shell splits them") {
  CHECK(split_words("a  'b c' \"d e\"f \\'") == std::vector<std::string>{"a", "b c", "d ef", "'"});
  CHECK(split_words("''") == std::vector<std::string>{""});
  CHECK(split_words("").empty());
}

TEST_CASE("a difference shows the lines that differ") {
  CHECK(short_difference("a\n", "a\n").empty());
  CHECK(short_difference("a\nb\nc\n", "a\nx\nc\n") == "    from line 2 (- expected, + came):\n    - b\n    + x\n");
  CHECK(short_difference("a\n", "a") == "    from line 1 (- expected, + came):\n    - a\n    + a (no newline at the end)\n");
}

TEST_CASE("a process is held to its end") {
  auto command = shell("cat; echo error >&2; exit 3");
  command.input = std::string(200000, 'x');
  auto outcome = run_process(command);
  CHECK(outcome.output == command.input);
  CHECK(outcome.error_output == "error\n");
  CHECK(outcome.exit_status == 3);
  CHECK(run_process(shell("kill -TERM $$")).ending_signal == 15);
  CHECK_THROWS(run_process({"/no/such/program", {}, {}, "/", "", std::chrono::seconds(1)}));
}

TEST_CASE("a process that does not end is killed with its children") {
  auto command = shell("sleep 100 & sleep 100");
  command.time_limit = std::chrono::seconds(1);
  CHECK(run_process(command).timed_out);
}

TEST_CASE("a known gap that passes is a failure") {
  Script script{"/", "-c", {}};
  script.expectation.known_gap = "not there yet";
  script.expectation.command = {"-c", "exit 1"};
  CHECK(judge_under_nacre(script, "/bin/sh", {}).judgement == Judgement::KnownGap);
  script.expectation.command = {"-c", "exit 0"};
  CHECK(judge_under_nacre(script, "/bin/sh", {}).judgement == Judgement::Failed);
}
