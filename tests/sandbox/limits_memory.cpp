// SPDX-License-Identifier: MIT
// Scripts that want all memory there is.
#include <malloc.h>

#include "tests/sandbox/attack.h"

using nacre::Interpreter;

namespace {
constexpr uint64_t allowed = 32 << 20;

const char* const greedy[] = {
    "my $s = 'x' x 1e10",
    "my $s = 'xy' x 1e10",
    "my $s = 'x'; $s .= $s while 1",
    "my $s = ''; $s .= 'x' x 1000 while 1",
    "my @l = (1) x 1e9",
    "my @l = (1, 2) x 1e9",
    "my $n = () = (1) x 1e9",
    "my @l = 1 .. 1e9",
    "my @l = 'a' .. 'zzzzzzzzz'",
    "sub f { 1 } f(1 .. 1e9)",
    "my @l; push @l, 1 while 1",
    "my @l; $#l = 1e12",
    "my @l; $#l = 1e9",
    "my @l; $l[1e9] = 1",
    "my @l; $l[1e12] = 1",
    "my %h; keys(%h) = 1e12",
    "my %h; keys(%h) = 1e8",
    "my %h; my $n = 0; $h{$n++} = 1 while 1",
    "my @l; push @l, [@l] while 1",
    "my $l; $l = [$l] while 1",
    "my $l; $l = { a => $l } while 1",
    "my $s = sprintf '%1000000000d', 1",
    "my $s = sprintf '%-1000000000s', 1",
    "my $s = sprintf '%.1000000000d', 1",
    "my $s = sprintf '%.1000000000f', 1",
    "my $s = sprintf '%.1000000000e', 1",
    "my $s = sprintf '%0*v2d', '.' x 1000000, '1.' x 1e7",
    "my $s = sprintf '%vd', '1' x 3e7",
    "my $s = pack 'x1000000000'",
    "my $s = pack 'A1000000000', 'a'",
    "my $s = pack '(A)1000000000', ('a') x 1e6",
    "my $s = pack '@1000000000'",
    "my $s = pack 'w/a', 'a' x 1e9",
    "my $s = pack 'H1000000000', 'a'",
    "my $s = pack 'b1000000000', 'a'",
    "my @l = unpack '(a0)1000000000', 'a'",
    "my @l = unpack 'C*', 'a' x 2e7",
    "my $s; vec($s, 1e10, 8) = 1",
    "my $s = 'a'; substr($s, 0, 0, 'x' x 1e6) while 1",
    "my $s = 'a'; substr($s, 0, 0) = 'x' x 1e6 while 1",
    "my $s = join 'x' x 1e6, 1 .. 1e6",
    "my $s = join ',', ('x' x 1e6) x 1e4",
    "my $x = 'x' x 1e6; my $s = \"$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x\"; 1 while $s .= $s",
    "my $s = 'a' x 1e6; $s =~ s/a/$s/g",
    "my $s = 'a' x 1e6; my @l = $s =~ /(a)/g; @l = (@l, @l) while 1",
    "my $s = 'a' x 1e7; my @l = split //, $s",
    "my $s = 'a,' x 1e7; my @l = split /,/, $s",
    "my $s = 'a' x 1e7; my @l = $s =~ /./g",
    "my $s = 'a' x 1e7; my $u = uc $s; my @l = map { uc $s } 1 .. 1e6",
    "my $s = quotemeta '!' x 3e7",
    "my $s = 'a' x 2e7; $s =~ tr/a/\\x{100}/",
    "my $s = \"\\xe9\" x 2e7; $s .= \"\\x{100}\"",
    "my $s = reverse 'a' x 2e7, 'b' x 2e7",
    "open my $h, '>', \\my $b; print $h 'x' x 1e6 while 1",
    "open my $h, '>', \\my $b; seek $h, 1e12, 0; print $h 'x'",
    "open my $h, '<', '/dev/zero'; read $h, my $b, 1e10",
    "open my $h, '<', '/dev/zero'; sysread $h, my $b, 1e10",
    "open my $h, '<', '/dev/zero'; sysread $h, my $b, 1, 1e10",
    "open my $h, '<', '/dev/zero'; read $h, my $b, 1, 1e10",
    "open my $h, '<', '/dev/zero'; local $/; my $b = <$h>",
    "open my $h, '<', '/dev/zero'; my $b = <$h>",
    "open my $h, '<', '/dev/zero'; local $/ = \\1e10; my $b = <$h>",
    "open my $h, '<', '/dev/zero'; local $/ = \"\\0\"; my @l = <$h>",
    "no strict; my $n = 0; ${'name' . $n++} = 1 while 1",
    "no strict; my $n = 0; *{'name' . $n++} = sub { 1 } while 1",
    "my $n = 0; eval 'package P' . $n++ . '; our $x = 1' while 1",
};

size_t memory_of_process() {
  struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}
}  // namespace

TEST_CASE("a greedy script ends by its limit of memory, before the machine's is gone") {
  for (const char* text : greedy) {
    nacre::Limits limits = attack::memory(allowed);
    limits.time = std::chrono::seconds(60);
    attack::ends_by("memory", limits, std::string("our (@x, $x); ") + text + "; 1");
  }
  malloc_trim(0);
  CHECK(memory_of_process() < size_t{64} << 20);
}

TEST_CASE("what catches goes not on where memory ends") {
  for (const char* text : {"while (1) { eval { my $s = 'x' x 1e10 } }", "our @l; while (1) { eval { push @l, 1 while 1 } }",
                           "sub DESTROY { our @m = (1) x 1e9 } my $o = bless []; my $s = 'x' x 1e10",
                           "sub DESTROY { our $m .= 'x' x 1e5 while 1 } my $o = bless []; my $s = 'x' x 1e10",
                           "$SIG{__DIE__} = sub { 1 while 1 }; my $s = 'x' x 1e10", "END { our @m = (1) x 1e9 } my $s = 'x' x 1e10"}) {
    attack::ends_by("memory", attack::memory(allowed), text);
  }
}

TEST_CASE("what was given back may be used again, in other sizes too") {
  Interpreter perl(attack::with(attack::memory(allowed)));
  auto ended = attack::run(perl, "for my $size (10, 100, 400, 1000, 5000) { for (1 .. 5) { my @l = map { 'x' x $size } 1 .. 8e6 / ($size + 64) } } 1");
  CHECK_MESSAGE(!ended.kind, ended.message);
}

TEST_CASE("after the limit and renew() the memory is there again") {
  Interpreter perl(attack::with(attack::memory(allowed)));
  for (int k = 0; k < 5; ++k) {
    CHECK(attack::run(perl, "my @l; push @l, { a => 'x' x 100 } while 1").by("memory"));
    perl.renew(attack::memory(allowed));
    CHECK(!attack::run(perl, "my @l = map { 'y' x 300 } 1 .. 2e4; 1").kind);
  }
}
