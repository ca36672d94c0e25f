// SPDX-License-Identifier: MIT
// The program nacre-script-tests. Reads its own arguments, runs the scripts, prints each failure and, last, "N passed, M failed".
#include <signal.h>
#include <sys/resource.h>

#include <cstdlib>
#include <iostream>
#include <stdexcept>

#include "tests/runner/suite.h"

namespace {

using namespace nacre::tests;

constexpr const char* usage =
    "nacre-script-tests [options]: runs test scripts and compares what they do with their comments (tests/README.md)\n"
    "  --interpreter PATH  the nacre to test (nacre beside this program)\n"
    "  --root DIRECTORY    where the scripts are (tests/script)\n"
    "  --filter TEXT       only scripts whose path holds TEXT\n"
    "  --perl              also run them under the installed perl, where it is 5.36\n"
    "  --sanitized         the interpreter is built with sanitizers: any report of theirs is a failure\n"
    "  --time-limit N      seconds a script may take (20)\n"
    "  --jobs N            scripts at a time (2)\n"
    "  --list              print the scripts' names and run nothing\n"
    "  --differences       print docs/differences.md and run nothing\n";

enum class Task { Run, List, Differences, Help };

struct Request {
  Task task = Task::Run;
  std::filesystem::path root = NACRE_SCRIPT_ROOT;
  std::string filter;
  bool with_perl = false;
  SuiteOptions options;
};

unsigned count_from(const std::string& text) {
  const int number = std::stoi(text);
  if (number < 1) throw std::invalid_argument(text);
  return static_cast<unsigned>(number);
}

void read_option(Request& request, const std::string& name, const auto& next) {
  if (name == "--interpreter") {
    request.options.interpreter = std::filesystem::absolute(next());
  } else if (name == "--root") {
    request.root = std::filesystem::canonical(next());
  } else if (name == "--filter") {
    request.filter = next();
  } else if (name == "--perl") {
    request.with_perl = true;
  } else if (name == "--sanitized") {
    request.options.conditions.sanitized = true;
  } else if (name == "--time-limit") {
    request.options.conditions.time_limit = std::chrono::seconds(count_from(next()));
  } else if (name == "--jobs") {
    request.options.jobs = count_from(next());
  } else if (name == "--list") {
    request.task = Task::List;
  } else if (name == "--differences") {
    request.task = Task::Differences;
  } else if (name == "--help") {
    request.task = Task::Help;
  } else {
    throw std::invalid_argument(name);
  }
}

Request read_arguments(int argc, char** argv) {
  Request request;
  request.options.interpreter = std::filesystem::canonical("/proc/self/exe").parent_path() / "nacre";
  for (int at = 1; at < argc; ++at) {
    read_option(request, argv[at], [&]() -> std::string {
      if (at + 1 >= argc) throw std::invalid_argument(argv[at]);
      return argv[++at];
    });
  }
  return request;
}

// Ctrl-C at the terminal reaches us and not the scripts, which lead groups of their own; they end when their pipes do.
void prepare_process() {
  signal(SIGPIPE, SIG_IGN);
  const rlimit no_core_file{0, 0};
  setrlimit(RLIMIT_CORE, &no_core_file);
}

int report(const std::vector<Verdict>& verdicts) {
  size_t passed = 0;
  size_t failed = 0;
  size_t gaps = 0;
  size_t skipped = 0;
  for (const auto& verdict : verdicts) {
    if (verdict.judgement == Judgement::Passed) ++passed;
    if (verdict.judgement == Judgement::Failed) {
      ++failed;
      std::cout << "FAILED " << verdict.name << "\n" << verdict.report;
    }
    if (verdict.judgement == Judgement::KnownGap) {
      ++gaps;
      std::cout << "known gap " << verdict.name << ": " << verdict.report << "\n";
    }
    if (verdict.judgement == Judgement::Skipped) {
      ++skipped;
      std::cout << "skipped " << verdict.name << ": " << verdict.report << "\n";
    }
  }
  if (skipped) std::cout << skipped << " skipped\n";
  if (gaps) std::cout << gaps << " known gaps\n";
  std::cout << passed << " passed, " << failed << " failed\n";
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

int run(Request request) {
  const auto scripts = find_scripts(request.root, request.filter);
  if (request.with_perl) {
    auto reason = why_not_oracle("perl");
    if (reason) std::cout << "no differential run: " << *reason << "; the comments alone judge\n";
    if (!reason) request.options.perl = "perl";
  }
  return report(run_suite(scripts, request.options));
}

int perform(const Request& request) {
  if (request.task == Task::Help) return std::cout << usage, EXIT_SUCCESS;
  if (request.task == Task::Run) return run(request);
  const auto scripts = find_scripts(request.root, request.filter);
  if (request.task == Task::Differences) std::cout << differences_page(scripts);
  if (request.task == Task::List) {
    for (const auto& script : scripts) std::cout << script.name << "\n";
  }
  return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv) {
  prepare_process();
  try {
    return perform(read_arguments(argc, argv));
  } catch (const std::invalid_argument& mistake) {
    std::cerr << "nacre-script-tests: cannot read " << mistake.what() << "\n" << usage;
  } catch (const std::exception& failure) { std::cerr << "nacre-script-tests: " << failure.what() << "\n"; }
  return 2;
}
