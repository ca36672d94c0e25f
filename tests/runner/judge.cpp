// SPDX-License-Identifier: MIT
#include "tests/runner/judge.h"

#include <fstream>
#include <sstream>
#include <system_error>

#include "tests/runner/difference.h"
#include "tests/runner/process.h"
#include "tests/runner/scratch.h"
#include "tests/sanitizer.h"

namespace nacre::tests {
namespace {

// Everything the script can see of us. HOME and TMPDIR are the scratch directory, so that no run sees another's files.
std::vector<std::string> environment_for(const Script& script, const std::filesystem::path& scratch) {
  std::vector<std::string> environment{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=" + scratch.string(),
                                       "TMPDIR=" + scratch.string(), "LANG=C", "TZ=UTC"};
  const auto& own = script.expectation.environment;
  environment.insert(environment.end(), own.begin(), own.end());
  return environment;
}

// Reports go to files and not to standard error, which a script may have closed or sent elsewhere.
void watch_by_sanitizers(std::vector<std::string>& environment, const std::filesystem::path& reports, bool leaks_too) {
  const std::string common = "log_path=" + (reports / "report").string() + ":allocator_may_return_null=1:";
  environment.push_back("ASAN_OPTIONS=" + common + "detect_stack_use_after_return=0:detect_leaks=" + (leaks_too ? "1" : "0"));
  environment.push_back("UBSAN_OPTIONS=" + common + "print_stacktrace=1:halt_on_error=1");
  environment.push_back("LSAN_OPTIONS=" + common + "report_objects=0");
  environment.push_back("TSAN_OPTIONS=" + common + "halt_on_error=1");
}

// A refused allocation is what a script asked for ("x" x 1e12) and no fault; the sanitizer still notes it.
bool is_fault(const std::string& line) {
  return !line.empty() && line.find("WARNING: AddressSanitizer failed to allocate") == std::string::npos;
}

std::string faults_in(const std::filesystem::path& reports) {
  std::string faults;
  for (const auto& file : std::filesystem::directory_iterator(reports)) {
    std::ifstream report(file.path());
    size_t count = 0;
    for (std::string line; std::getline(report, line);) {
      if (is_fault(line) && ++count <= 12) faults.append("    ").append(line).append("\n");
    }
  }
  return faults.empty() ? "" : "  a sanitizer reports:\n" + faults;
}

std::string ending(int exit_status, int signal) {
  return signal ? "ended by signal " + std::to_string(signal) : "exit " + std::to_string(exit_status);
}

std::string compare(const Expectation& expected, const Outcome& outcome, std::chrono::seconds time_limit) {
  std::string report;
  if (outcome.timed_out) report += "  not finished after " + std::to_string(time_limit.count()) + " s, killed\n";
  if (auto parts = short_difference(expected.output, outcome.output); !parts.empty()) report += "  standard output\n" + parts;
  if (auto parts = short_difference(expected.error_output, outcome.error_output); !parts.empty()) report += "  standard error\n" + parts;
  const auto wanted = ending(expected.exit_status, expected.ending_signal);
  const auto came = ending(outcome.exit_status, outcome.ending_signal);
  if (!outcome.timed_out && wanted != came) report += "  expected " + wanted + ", came " + came + "\n";
  return report;
}

std::string mistakes_in(const Expectation& expectation) {
  std::string report;
  for (const auto& mistake : expectation.mistakes) report += "  " + mistake + "\n";
  return report;
}

Command command_for(const Script& script, const std::string& interpreter, std::vector<std::string> environment,
                    std::chrono::seconds limit) {
  const auto& expectation = script.expectation;
  std::vector<std::string> words = expectation.command;
  if (words.empty()) {
    words = expectation.switches;
    words.push_back(script.name);
    words.insert(words.end(), expectation.arguments.begin(), expectation.arguments.end());
  }
  return {interpreter, std::move(words), std::move(environment), script.root, expectation.input, limit};
}

// A script that cannot test here prints nothing but "skipped: REASON". The reason; empty: it tested.
std::string why_skipped(const Outcome& outcome) {
  constexpr std::string_view mark = "skipped: ";
  if (!outcome.output.starts_with(mark) || outcome.exit_status || outcome.ending_signal || outcome.timed_out) return {};
  return outcome.output.substr(mark.size(), outcome.output.find('\n') - mark.size());
}

// The report says what is wrong with this run, or why it was skipped.
Verdict run_and_compare(const Script& script, const std::string& interpreter, const Conditions& conditions) {
  const auto judged = [&](std::string report) {
    return Verdict{report.empty() ? Judgement::Passed : Judgement::Failed, script.name, std::move(report)};
  };
  try {
    ScratchDirectory scratch;
    ScratchDirectory reports;
    auto environment = environment_for(script, scratch.path());
    if (conditions.sanitized) watch_by_sanitizers(environment, reports.path(), !script.expectation.no_leak_check);
    const auto outcome = run_process(command_for(script, interpreter, std::move(environment), conditions.time_limit));
    const auto faults = mistakes_in(script.expectation) + faults_in(reports.path());
    auto reason = why_skipped(outcome);
    if (!reason.empty() && faults.empty()) return {Judgement::Skipped, script.name, std::move(reason)};
    return judged(faults + compare(script.expectation, outcome, conditions.time_limit));
  } catch (const std::exception& failure) { return judged(std::string("  cannot be run: ") + failure.what() + "\n"); }
}

}  // namespace

Verdict judge_under_nacre(const Script& script, const std::string& interpreter, const Conditions& conditions) {
  const auto& expectation = script.expectation;
  for (const auto& [stands_in_the_way, reason] : {std::pair(conditions.sanitized, &expectation.not_sanitized), {thread_sanitizer, &expectation.not_under_tsan}})
    if (stands_in_the_way && *reason) return {Judgement::Skipped, script.name, **reason};
  auto verdict = run_and_compare(script, interpreter, conditions);
  const auto& gap = expectation.known_gap;
  if (!gap || verdict.judgement == Judgement::Skipped) return verdict;
  if (verdict.judgement == Judgement::Failed) return {Judgement::KnownGap, script.name, *gap};
  return {Judgement::Failed, script.name, "  passes although it is marked as a known gap: remove the mark\n"};
}

Verdict judge_under_perl(const Script& script, const std::string& perl, const Conditions& conditions) {
  auto verdict = run_and_compare(script, perl, {conditions.time_limit, false});
  verdict.name += " (under perl)";
  return verdict;
}

}  // namespace nacre::tests
