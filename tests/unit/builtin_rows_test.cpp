// SPDX-License-Identifier: MIT
// The rows of the builtins: what they say is what perl says, and one more is added by the steps of builtins/README.md and stdlib/README.md.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <vector>

#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/posix/large_stack.h"
#include "stdlib/modules.h"

using namespace nacre;

namespace {

// What perl said when tests/record wrote the script's expectation: "name prototype".
std::set<std::string> prototypes_of_perl() {
  std::ifstream script(NACRE_SOURCE_ROOT "/tests/script/subs/prototypes-of-builtins.pl");
  const std::string mark = "# expect: ";
  std::set<std::string> lines;
  for (std::string line; std::getline(script, line);)
    if (line.starts_with(mark)) lines.insert(line.substr(mark.size()));
  return lines;
}

// Step 1: the function; step 2: its row.
Value do_twice(Call& call) { return call.integer_value(2 * call.integer(0)); }
constexpr Row new_rows[] = {{"twice", "$", Needs::Nothing, Taint::Neither, "twice the number", do_twice}};
static_assert(sorted_and_documented(new_rows));
constexpr Row undocumented[] = {{"twice", "$", Needs::Nothing, Taint::Neither, "", do_twice}};
static_assert(!sorted_and_documented(undocumented));

constexpr Row module_rows[] = {{"Example::Half::half", {}, Needs::Nothing, Taint::Neither, "half of it",
                                [](Call& call) { return call.integer_value(call.integer(0) / 2); }}};

struct Job {
  Options options;
  std::string_view program;
  int status = -1;
};

// Exit status of the program.
int run_with(Options options, std::string_view program) {
  Job job{std::move(options), program};
  posix::run_on_large_stack(
      [](void* context, const char* limit) {
        auto* it = static_cast<Job*>(context);
        Interpreter in(it->options);
        in.stack_limit = limit;
        it->status = in.run(it->program, "example.pl", 1, {});
      },
      &job);
  return job.status;
}

}  // namespace

TEST_CASE("each builtin row has the prototype that perl has") {
  const auto perl = prototypes_of_perl();
  REQUIRE(perl.size() > 200);
  std::vector<Row> rows;
  for (const Family& family : builtin_families()) rows.insert(rows.end(), family.rows.begin(), family.rows.end());
  for (const Row& row : rows) {
    const std::string name(row.name);
    if (name.find(' ') != std::string::npos) continue;   // another form of a builtin that has a row: "system {}"
    if (perl.count(name + " undef")) continue;           // perl's parser reads it in a way of its own
    CHECK_MESSAGE(perl.count(name + " " + std::string(row.prototype)) == 1, name, " has ", row.prototype);
  }
}

TEST_CASE("a builtin added by the steps works") {
  std::vector<Family> families(builtin_families().begin(), builtin_families().end());
  families.push_back({"Numeric functions", new_rows});
  Options options;
  options.builtins = families;
  options.find_module = find_module;
  CHECK(run_with(options, "exit twice 21;") == 42);
}

TEST_CASE("a module added by the steps loads, its Perl and its rows") {
  const Module example{"Example::Half", module_rows, "package Example::Half; sub quarter { half(half($_[0])) } 1;", "halves"};
  Options options;
  options.builtins = builtin_families();
  options.find_module = [&example](std::string_view name) { return name == example.name ? &example : find_module(name); };
  options.include_path = {"nacre:lib"};
  CHECK(run_with(options, "use Example::Half; exit Example::Half::quarter(84) + Example::Half::half(42);") == 42);
}

TEST_CASE("each module that is listed is found by its name") {
  for (const Module& listed : all_modules()) {
    CAPTURE(listed.name);
    const Module* found = find_module(listed.name);
    REQUIRE(found);
    CHECK(found->name == listed.name);
    CHECK(found->rows.size() == listed.rows.size());
    CHECK(found->source.data() == listed.source.data());
    CHECK((found->load == listed.load));
  }
  CHECK(!find_module("No::Such::Module"));
}

// Each builtin that brings something from outside or refuses what came from there is named in a script of tests/script/taint, whose expectations
// are perl's.
TEST_CASE("what rows say of taint is tested") {
  std::string scripts;
  for (const auto& entry : std::filesystem::directory_iterator(NACRE_SOURCE_ROOT "/tests/script/taint")) {
    std::ifstream script(entry.path());
    scripts.append(std::istreambuf_iterator<char>(script), {});
  }
  for (const Family& family : builtin_families())
    for (const Row& row : family.rows) {
      if (row.taint == Taint::Neither) continue;
      CAPTURE(row.name);
      CHECK(scripts.find(row.name.substr(0, row.name.find(' '))) != std::string::npos);
    }
}
