// SPDX-License-Identifier: MIT
// Scripts that would run without end, and what they do to not be stopped.
#include "tests/sandbox/attack.h"

using nacre::Error;
using nacre::Interpreter;
using namespace std::chrono_literals;

namespace {
const char* const endless[] = {
    "1 while 1",
    "while (1) { }",
    "for (;;) { }",
    "{ redo }",
    "again: goto again",
    "my $n = 0; until (0) { ++$n }",
    "do { 1 } while 1",
    "foreach my $n (0 .. 1e15) { }",
    "my @a = (1); push @a, 1 and shift @a for 1 .. 1e15",
    "sub g { g2() } sub g2 { 1 } g() while 1",
    "map { 1 while 1 } 1",
    "my @l = sort { 1 while 1; 0 } 2, 1",
    "BEGIN { 1 while 1 }",
    "eval 'BEGIN { 1 while 1 }'",
    "eval 'BEGIN { eval q{1 while 1} }'",
    "$SIG{USR1} = sub { 1 while 1 }; kill USR1 => $$; 1 while 1",
    "use Nacre::Fiber; Nacre::Fiber::spawn(sub { 1 while 1 })->join",
    "use Nacre::Fiber; my $f = Nacre::Fiber::spawn(sub { Nacre::Fiber::yield() while 1 }); Nacre::Fiber::yield() while 1",
    "package T { sub TIESCALAR { bless [] } sub FETCH { 1 while 1 } } tie my $t, 'T'; my $x = $t",
    "package H { sub TIEHASH { bless [] } sub FIRSTKEY { 1 } sub NEXTKEY { 1 } sub FETCH { 1 } } tie my %t, 'H'; my $n; $n += $_ for keys %t",
    "package O { use overload '+' => sub { 1 while 1 }, '\"\"' => sub { 'o' } } my $x = bless([], 'O') + 1",
    "package C { use overload '<=>' => sub { 1 while 1 } } my @l = sort { $a <=> $b } bless([], 'C'), bless([], 'C')",
    "package D { sub DESTROY { 1 while 1 } } { my $o = bless [], 'D' } 1",
    "package D2 { sub DESTROY { bless $_[0]; bless [] } } bless [] while 1",
    "local $SIG{__DIE__} = sub { 1 while 1 }; die 'x'",
    "local $SIG{__WARN__} = sub { 1 while 1 }; warn 'x'",
    "sub AUTOLOAD { 1 while 1 } nosuch()",
    "'aaaa' =~ /(?{ 1 while 1 })/",
    "('a' x 20_000) =~ /^(\\w+\\w+)+[bc]$/ while 1",
    "my $s = 'a'; $s =~ s/a/1 while 1/e",
    "my $s = 'a' x 30; $s =~ /^(?:a(?{1})|aa)*b/ while 1",
    "use feature 'say'; sub loop { loop(@_) if 1 } no warnings; 1 while eval { 1 }",
    "eval q{1} while 1",
    "my $t = 'x'; eval qq{\\$t .= 'y'; 1} while length $t < 1e15",
    "require List::Util; List::Util::first(sub { 1 while 1 }, 1)",
    "require List::Util; List::Util::reduce(sub { 1 while 1 }, 1, 2)",
    "local $_; my $n = () = 'x' =~ /(?:)/g while 1",
};

// Each is tried with all that goes on where it may not.
const char* const stubborn[] = {
    "while (1) { eval { 1 while 1 } }",
    "while (1) { eval q{1 while 1} }",
    "$SIG{__DIE__} = sub { 1 while 1 }; eval { 1 while 1 } while 1",
    "eval { eval { eval { 1 while 1 }; 1 while 1 }; 1 while 1 }; 1 while 1",
    "use feature 'try'; no warnings; while (1) { try { 1 while 1 } catch ($e) { } }",
    "END { 1 while 1 } 1 while 1",
    "sub DESTROY { 1 while 1 } my @o = map { bless [] } 1 .. 100; 1 while 1",
    "sub DESTROY { eval { 1 while 1 } while 1 } my $o = bless []; 1 while 1",
    "sub DESTROY { sleep 1000 } my $o = bless []; 1 while 1",
    "sub DESTROY { my @big = (1) x 1e9 } my $o = bless []; 1 while 1",
    "sub DESTROY { bless [] for 1 .. 2; 1 } my $o = bless []; 1 while 1",
    "local $SIG{ALRM} = sub { 1 while 1 }; 1 while 1",
    "package T { sub TIESCALAR { bless [] } sub STORE { main::again() } sub FETCH { 0 } } sub again { 1 while 1 } tie our $t, 'T'; { local $t = 1; 1 while 1 }",
};
}  // namespace

TEST_CASE("an endless script ends by its limit of steps") {
  for (const char* text : endless) attack::ends_by("steps", attack::steps(300'000), text);
}

TEST_CASE("an endless script ends by its limit of time") {
  for (const char* text : endless) attack::ends_by("time", attack::time(30ms), text);
}

TEST_CASE("what catches, tidies up and goes on elsewhere does not go on") {
  for (const char* text : stubborn) {
    attack::ends_by("steps", attack::steps(200'000), text);
    attack::ends_by("time", attack::time(30ms), text);
  }
}

TEST_CASE("DESTROY has a reserve, END blocks do not run") {
  Interpreter perl(attack::with(attack::steps(10'000)));
  CHECK(attack::run(perl, "our @seen; END { push @seen, 'end' } sub DESTROY { push @seen, 'destroyed' } my $o = bless []; 1 while 1").by("steps"));
  perl.renew({});
  CHECK(perl.eval("\"@seen\"").text() == "destroyed");
}

TEST_CASE("a limit that was reached holds until it is renewed") {
  Interpreter perl(attack::with(attack::steps(10'000)));
  CHECK(attack::run(perl, "1 while 1").by("steps"));
  CHECK(attack::run(perl, "1").by("steps"));
  CHECK_THROWS_AS(perl.run("print 1"), Error);
  perl.renew(attack::steps(10'000));
  CHECK(perl.eval("40 + 2").as<int>() == 42);
  CHECK(attack::run(perl, "1 while 1").by("steps"));
}

TEST_CASE("a function of the host's that catches the stop does not revive the script") {
  Interpreter perl(attack::with(attack::steps(50'000)));
  int caught = 0;
  perl.define("call_me", [&] {
    for (int k = 0; k < 3; ++k) {
      try {
        perl.eval("1 while 1");
      } catch (const Error& error) {
        caught += error.kind() == Error::Kind::Limit;
      }
    }
  });
  auto ended = attack::run(perl, "call_me(); our $after = 1; 1");
  CHECK(ended.by("steps"));
  CHECK(caught == 3);
  perl.renew({});
  CHECK(perl.eval("defined $after ? 'went on' : 'stopped'").text() == "stopped");
}

TEST_CASE("what is left can be asked for") {
  nacre::Limits limits = attack::steps(1'000'000);
  limits.memory = 64 << 20;
  limits.output = 100;
  limits.time = std::chrono::seconds(10);
  std::string printed;
  nacre::Options options = attack::with(limits);
  options.output = nacre::Stream::writer([&](std::string_view text) { printed += text; });
  Interpreter perl(std::move(options));
  perl.eval("$| = 1; print 'x' x 40; our $kept = 'y' x 1e6; my $n = 0; ++$n for 1 .. 1000; 1");
  nacre::Limits left = perl.left();
  CHECK(*left.steps < 999'000);
  CHECK(*left.steps > 900'000);
  CHECK(*left.output == 60);
  CHECK(*left.memory < (63 << 20) + (1 << 20) - 1'000'000);
  CHECK(*left.memory > 60 << 20);
  CHECK(!left.depth);
  CHECK(printed.size() == 40);
}

TEST_CASE("a limit of 0 is the host's mistake") {
  auto refused = [](const nacre::Limits& limits) {
    try {
      Interpreter perl(attack::with(limits));
    } catch (const Error& error) {
      return error.kind() == Error::Kind::Misuse;
    }
    return false;
  };
  CHECK(refused(attack::steps(0)));
  CHECK(refused(attack::memory(0)));
  CHECK(refused(attack::time(std::chrono::nanoseconds(0))));
  CHECK(refused(attack::time(std::chrono::nanoseconds(-5))));
  CHECK(refused(attack::depth(0)));
  Interpreter perl;
  CHECK_THROWS_AS(perl.renew(attack::steps(0)), Error);
}

TEST_CASE("absurd limits are as good as none") {
  nacre::Limits limits;
  limits.steps = limits.memory = limits.output = UINT64_MAX;
  limits.time = std::chrono::nanoseconds::max();
  limits.depth = limits.descriptors = limits.children = UINT32_MAX;
  Interpreter perl(attack::with(limits));
  CHECK(perl.eval("my $n = 0; $n += $_ for 1 .. 1000; $n").as<int>() == 500500);
  Interpreter tiny(attack::with(attack::memory(1)));
  CHECK(attack::run(tiny, "my @l = map { [$_] } 1 .. 1e6; 1").by("memory"));
  Interpreter short_lived(attack::with(attack::time(std::chrono::nanoseconds(1))));
  CHECK(attack::run(short_lived, "1 while 1").by("time"));
  Interpreter one(attack::with(attack::steps(1)));
  CHECK(attack::run(one, "my $x = 1; my $y = 2; $x + $y").by("steps"));
}
