// SPDX-License-Identifier: MIT
// Recursion of each kind, of scripts and of what runs natively, on large and on small stacks.
#include "tests/sandbox/stacks.h"
#include "tests/sanitizer.h"

using nacre::Interpreter;

namespace {
const char* const calls[] = {
    "sub f { f() } f()",
    "sub f { my $x = 1 + f() } f()",
    "my $f; $f = sub { $f->() }; $f->()",
    "sub a1 { b1() } sub b1 { a1() } a1()",
    "sub AUTOLOAD { nosuch() } other()",
    "package O { use overload '\"\"' => sub { \"$_[0]\" } } my $x = '' . bless []  , 'O'; $x = bless [], 'O'; \"$x\"",
    "sub f { eval { f() }; die $@ if $@ } f()",
    "my $s; $s = 'eval $s'; eval $s; 1 while 1",
    "sub f { my @l = sort { f() } 2, 1 } f()",
    "sub f { map { f() } 1 } f()",
    "sub f { 'a' =~ /(?{ f() })/ } f()",
    "sub f { my $s = 'a'; $s =~ s/a/f()/e } f()",
    "$SIG{__DIE__} = sub { f() }; sub f { eval { die 1 }; f() } f()",
};
}  // namespace

TEST_CASE("a recursion ends by its limit of depth") {
  for (const char* text : calls) {
    CAPTURE(std::string(text));
    nacre::Limits limits = attack::depth(100);
    limits.steps = 3'000'000;
    Interpreter perl(attack::with(limits));
    auto ended = attack::run(perl, std::string("no warnings; ") + text);
    CHECK_MESSAGE((ended.by("depth") || ended.by("steps") || (ended.kind && ended.message.find("deep recursion") != std::string::npos)), ended.message);
    CHECK(ended.seconds < attack::patience);
    CHECK(attack::lives(perl));
  }
}

TEST_CASE("depth counts the calls that are under way") {
  Interpreter perl(attack::with(attack::depth(50)));
  CHECK(perl.eval("sub down { my $n = shift; my $m = $n ? down($n - 1) : 0; 1 + $m } my $t = 0; $t += down($_ % 40) for 1 .. 500; $t").as<int>() > 0);
  CHECK(attack::run(perl, "down(60)").by("depth"));
}

// The thread sanitizer keeps no more than 65536 calls in each other.
TEST_CASE("without a limit of depth a recursion ends all the same, on each stack" * doctest::skip(nacre::tests::thread_sanitizer)) {
  for (size_t bytes : attack::stacks) {
    for (const char* text : calls) {
      CAPTURE(std::string(text));
      CAPTURE(bytes);
      auto [ended, lives] = attack::on_stack_of(bytes, text);
      CHECK_MESSAGE(ended.kind, ended.message);
      CHECK(lives);
    }
  }
}
