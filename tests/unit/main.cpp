// SPDX-License-Identifier: MIT
// Runs every TEST_CASE; arguments are doctest's (-tc='*hash*'). The last line says "N passed, M failed".
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <iostream>

namespace {

// doctest reports in its own words; this listener keeps the numbers for ours.
class Counter : public doctest::IReporter {
 public:
  static inline unsigned passed = 0;
  static inline unsigned failed = 0;

  explicit Counter(const doctest::ContextOptions&) {}
  void test_run_end(const doctest::TestRunStats& run) override {
    failed = run.numTestCasesFailed;
    passed = run.numTestCasesPassingFilters - failed;
  }
  void report_query(const doctest::QueryData&) override {}
  void test_run_start() override {}
  void test_case_start(const doctest::TestCaseData&) override {}
  void test_case_reenter(const doctest::TestCaseData&) override {}
  void test_case_end(const doctest::CurrentTestCaseStats&) override {}
  void test_case_exception(const doctest::TestCaseException&) override {}
  void subcase_start(const doctest::SubcaseSignature&) override {}
  void subcase_end() override {}
  void log_assert(const doctest::AssertData&) override {}
  void log_message(const doctest::MessageData&) override {}
  void test_case_skipped(const doctest::TestCaseData&) override {}
};

REGISTER_LISTENER("counter", 1, Counter);

}  // namespace

int main(int argc, char** argv) {
  doctest::Context context(argc, argv);
  const int result = context.run();
  if (context.shouldExit()) return result;
  std::cout << Counter::passed << " passed, " << Counter::failed << " failed\n";
  return result;
}
