// SPDX-License-Identifier: MIT
// Ending what runs, from outside; signals that the host hands on.
#include <signal.h>

#include <chrono>
#include <thread>

#include "support.h"

using embed_tests::granted;
using embed_tests::kind_of;
using nacre::Error;
using nacre::Interpreter;

namespace {
// What comes of the text when it is interrupted a little after it began.
Error::Kind interrupted(Interpreter& perl, std::string_view text) {
  std::atomic<bool> begun{false};
  perl.define("begun", [&] { begun = true; });
  std::jthread other([&] {
    while (!begun) std::this_thread::yield();
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    perl.interrupt();
  });
  return kind_of([&] { perl.eval(text); });
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
  nacre::Options options;
  options.grants.signal = true;
  Interpreter perl(options);
  perl.eval("our $got = ''; $SIG{USR1} = sub { $got .= shift }");
  perl.deliver("USR1");
  CHECK(perl.scalar("got").text() == "USR1");
}

namespace {
volatile sig_atomic_t heard = 0;
void hear(int) { heard = heard + 1; }

Interpreter owning(std::vector<std::string> signals) {
  nacre::Options options = granted();
  options.signals.owned_by_script = std::move(signals);
  return Interpreter(options);
}
}  // namespace

TEST_CASE("signals are the host's: what %SIG says of them does not reach the process") {
  struct sigaction mine {}, before {}, now {};
  mine.sa_handler = hear;
  sigaction(SIGUSR2, &mine, &before);
  {
    Interpreter perl = owning({});
    perl.eval("our @got; $SIG{$_} = sub { push @got, shift } for qw(USR2 TERM)");
    sigaction(SIGUSR2, nullptr, &now);
    CHECK((now.sa_handler == hear));
    heard = 0;
    raise(SIGUSR2);
    CHECK(heard == 1);
    CHECK(perl.eval("scalar @got").as<int>() == 0);
    perl.deliver("USR2");
    perl.deliver("TERM");
    perl.deliver("INT");   // nobody waits for it
    CHECK(perl.eval("\"@got\"").text() == "USR2 TERM");
    CHECK(perl.eval("$SIG{USR2} = 'IGNORE'; $SIG{USR2}").text() == "IGNORE");
    perl.deliver("USR2");
    CHECK(perl.eval("use POSIX (); POSIX::sigaction(POSIX::SIGUSR2(), POSIX::SigAction->new(sub { push @got, 'action' })); 1").truth());
    perl.deliver("USR2");
    CHECK(perl.eval("delete $SIG{USR2}; \"@got\"").text() == "USR2 TERM action");
    perl.deliver("USR2");
    CHECK(perl.eval("system('true'); \"@got $?\"").text() == "USR2 TERM action 0");
    CHECK(perl.eval("eval { alarm 1 }; $@").text().starts_with("alarm: SIGALRM belongs to the host"));
    sigaction(SIGUSR2, nullptr, &now);
    CHECK((now.sa_handler == hear));
  }
  sigaction(SIGUSR2, &before, nullptr);
}

TEST_CASE("signals that the script owns are restored when it ends, and belong to one interpreter") {
  struct sigaction mine {}, before {}, now {};
  mine.sa_handler = hear;
  sigaction(SIGUSR2, &mine, &before);
  {
    Interpreter perl = owning({"USR2", "SIGALRM"});
    perl.eval("our $got = 0; $SIG{USR2} = sub { $got++ }");
    heard = 0;
    raise(SIGUSR2);
    CHECK(perl.eval("kill USR2 => $$; $got").as<int>() == 2);
    CHECK(heard == 0);
    perl.deliver("USR2");
    CHECK(perl.scalar("got").as<int>() == 3);
    CHECK(perl.eval("alarm 5; alarm 0").as<int>() == 5);
    CHECK_THROWS_WITH_AS(owning({"USR2"}), "a signal belongs to another interpreter already", Error);
    CHECK_NOTHROW(owning({"USR1"}));
    sigaction(SIGUSR2, nullptr, &now);
    CHECK((now.sa_handler != hear));
  }
  sigaction(SIGUSR2, nullptr, &now);
  CHECK((now.sa_handler == hear));
  CHECK_NOTHROW(owning({"USR2"}));
  sigaction(SIGUSR2, &before, nullptr);
  CHECK_THROWS_AS(owning({"NOSUCH"}), Error);
  CHECK_THROWS_AS(owning({"KILL"}), Error);
  CHECK_THROWS_AS(owning({"URG"}), Error);
  CHECK(owning(nacre::Signals::all()).eval("my $n = 0; $SIG{RTMIN} = $SIG{HUP} = sub { $n++ }; kill HUP => $$; kill RTMIN => $$; $n").as<int>() == 2);
}
