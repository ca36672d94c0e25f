// SPDX-License-Identifier: MIT
// Callbacks of the host's that throw whatever they like: the script gets an error where one can be, and goes on.
#include <doctest/doctest.h>
#include <nacre/interpreter.h>

#include <stdexcept>

#include "tests/embed/support.h"

using nacre::Interpreter;
using nacre::Stream;

namespace {
struct NoException {};
}  // namespace

TEST_CASE("streams that throw fail with EIO") {
  nacre::Options options;
  options.output = Stream::writer([](std::string_view) { throw NoException(); });
  options.input = Stream::reader([](char*, size_t) -> size_t { throw std::runtime_error("no line"); });
  Interpreter perl(options);
  CHECK(perl.eval("$| = 1; print('text') ? 'good' : $!{EIO} ? 'EIO' : 'bad'").text() == "EIO");
  CHECK(perl.eval("defined(my $line = <STDIN>) ? 'good' : $!{EIO} ? 'EIO' : 'bad'").text() == "EIO");
  CHECK(perl.eval("1 + 1").as<int>() == 2);
}

TEST_CASE("on_fork that throws before the fork refuses it, and is warned of behind it") {
  std::string errors;
  nacre::Options options = embed_tests::granted();
  options.errors = Stream::writer([&](std::string_view text) { errors += text; });
  Interpreter perl(options);
  auto failing = Interpreter::Fork::Prepare;
  perl.on_fork([&](Interpreter::Fork phase) {
    if (phase == failing) throw std::runtime_error("not now");
  });
  CHECK(perl.eval("eval { fork; 1 } ? 'forked' : $@").text() == "not now at (eval) line 1.\n");
  failing = Interpreter::Fork::Parent;
  CHECK(perl.eval("use POSIX (); my $pid = fork; POSIX::_exit(3) if !$pid; waitpid $pid, 0; $? >> 8").as<int>() == 3);
  CHECK(errors == "The host's on_fork threw after the fork\n");
}
