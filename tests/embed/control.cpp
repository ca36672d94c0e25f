// SPDX-License-Identifier: MIT
// Ending what runs, from outside; signals that the host hands on.
#include <doctest/doctest.h>
#include <nacre/interpreter.h>

#include <chrono>
#include <thread>

using nacre::Error;
using nacre::Interpreter;

namespace {
// What comes of the text when it is interrupted a little after it began; seconds waited.
Error::Kind interrupted(Interpreter& perl, std::string_view text) {
  std::atomic<bool> begun{false};
  perl.define("begun", [&] { begun = true; });
  std::thread other([&] {
    while (!begun) std::this_thread::yield();
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    perl.interrupt();
  });
  Error::Kind kind = Error::Kind::Misuse;
  try {
    perl.eval(text);
  } catch (const Error& error) {
    kind = error.kind();
  }
  other.join();
  return kind;
}
}  // namespace

TEST_CASE("interrupt ends what runs and what waits, and eval does not catch it") {
  for (const char* text : {"begun(); 1 while 1", "begun(); while (1) { eval { 1 while 1 } }", "begun(); sleep 1000; 1", "begun(); select undef, undef, undef, 1000",
                           "pipe my $r, my $w; begun(); <$r>", "begun(); my $s = 'a' x 40; $s =~ /(a+a+)+b/; 1 while 1",
                           "begun(); my @l = map { rand } 1 .. 3e6; @l = sort { $a <=> $b } @l while 1"}) {
    CAPTURE(text);
    Interpreter perl;
    auto start = std::chrono::steady_clock::now();
    CHECK(interrupted(perl, text) == Error::Kind::Interrupted);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
    CHECK(perl.eval("6 * 7").as<int>() == 42);
  }
}

TEST_CASE("END blocks do not run after an interrupt, DESTROY does") {
  Interpreter perl;
  perl.eval("our @seen; END { push @seen, 'end' } package Thing; sub DESTROY { push @main::seen, 'destroyed' }");
  CHECK(interrupted(perl, "my $t = bless [], 'Thing'; begun(); 1 while 1") == Error::Kind::Interrupted);
  CHECK(perl.eval("\"@seen\"").text() == "destroyed");
}

TEST_CASE("a signal that the host hands on runs the handler") {
  Interpreter perl;
  perl.eval("our $got = ''; $SIG{USR1} = sub { $got .= shift }");
  perl.deliver("USR1");
  CHECK(perl.scalar("got").text() == "USR1");
}
