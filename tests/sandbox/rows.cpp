// SPDX-License-Identifier: MIT
// Every builtin and every native sub of the modules that needs something, called by a program that was granted nothing: it dies with its message,
// and its arguments are not even looked at.
#include <doctest/doctest.h>

#include "builtins/builtins.h"
#include "sandbox.h"
#include "stdlib/modules.h"

namespace nacre::sandbox_tests {

namespace {

const posix::Grants nothing;

bool always_allowed(Needs needs) {
  return needs == Needs::Nothing || needs == Needs::Handles || needs == Needs::Clock || needs == Needs::Arguments;
}

// Arguments that the prototype takes. A value among them that is computed would show.
std::string arguments_for(std::string_view prototype) {
  std::string out;
  for (size_t at = 0; at < prototype.size(); ++at) {
    char c = prototype[at];
    if (c == ';') continue;
    if (!out.empty()) out += ", ";
    if (c == '\\') {
      ++at;
      if (prototype[at] == '[') at = prototype.find(']', at);
      out += "@main::list";
    } else {
      out += c == '*' ? "STDIN" : "($main::touched = 1)";
    }
  }
  return out;
}

std::string expected(std::string_view name, Needs needs) {
  return std::string(name) + ": not permitted by the host (needs " + std::string(posix::name_of(needs)) + ") at sandboxed.pl line ";
}

// What the call in an eval left: its message, and whether an argument was computed.
void check_refused(const std::string& before, const std::string& call, std::string_view name, Needs needs) {
  CAPTURE(call);
  std::string told = answer(before + "eval { " + call + "; 1 } and $answer = 'ran'; $answer ||= $@; $answer .= ' touched' if $main::touched", nothing);
  CHECK(told.starts_with(expected(name, needs)));
  CHECK(!told.ends_with("touched"));
}

}  // namespace

TEST_CASE("builtins without their grant") {
  for (const Family& family : builtin_families())
    for (const Row& row : family.rows) {
      if (always_allowed(row.needs) || row.name.find(' ') != std::string_view::npos) continue;
      std::string name(row.name);
      check_refused("", name + "(" + arguments_for(row.prototype) + ")", row.name, row.needs);
    }
}

TEST_CASE("builtins by reference") {
  for (const Family& family : builtin_families())
    for (const Row& row : family.rows) {
      if (always_allowed(row.needs) || row.name.find(' ') != std::string_view::npos) continue;
      CAPTURE(row.name);
      std::string sub = "&CORE::" + std::string(row.name);
      std::string told = answer("my $sub = \\" + sub + "; eval { $sub->(0, 0, 0); 1 } and $answer = 'ran'; $answer ||= $@", nothing);
      bool same = told.starts_with("CORE::" + expected(row.name, row.needs)) || told.starts_with(expected(row.name, row.needs));
      CHECK_MESSAGE(same, told);
    }
}

TEST_CASE("forms of builtins") {
  for (const char* call : {"system { 'true' } 'true'", "exec { 'true' } 'true'", "unlink", "my $x = `true`", "my $x = qx(true)", "readpipe 'true'"}) {
    CAPTURE(call);
    std::string told = refusal(call, nothing);
    CHECK_MESSAGE((refuses(told, "Spawn") || refuses(told, "WriteFiles")), told);
  }
}

TEST_CASE("native subs of modules without their grant") {
  for (const Module& module : all_modules())
    for (const Row& row : module.rows) {
      if (always_allowed(row.needs)) continue;
      check_refused("require " + std::string(module.name) + "; ", "&" + std::string(row.name) + "(0, 0, 0)", row.name, row.needs);
    }
}

}  // namespace nacre::sandbox_tests
