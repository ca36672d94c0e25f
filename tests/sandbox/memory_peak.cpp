// SPDX-License-Identifier: MIT
// What a script makes the process take at its highest, whether it then ends by its limit or by itself.
#include <doctest/doctest.h>

#include <fstream>

#include "tests/sandbox/attack.h"
#include "tests/sanitizer.h"

using nacre::Interpreter;

namespace {
constexpr size_t allowed = size_t{64} << 20;

const char* const attacks[] = {
    "my $n = 0; my @l; push @l, qr/a$n/ and ++$n while 1",
    "my $n = 0; 'a' =~ /b$n/ and 1, ++$n while 1",
    "my @l; push @l, eval 'sub { 1 + 2 + 3 + 4 }' while 1",
    "my @l; push @l, sub { \\@l } while 1",
    "eval '1;' x 1e7",
    "eval '$x = 1 + ' x 1e6 . '1'",
    "eval 'my $x' . $_ . ';' for 1 .. 1e7",
    "eval 'sub f' . $_ . ' { $_ } 1' for 1 .. 1e7",
    "my $n = 1; my $r = 'a' x 1e7; 'a' =~ /$r/",
    "my $r = '(a)' x 1e6; 'a' =~ /$r/",
    "my $r = 'a{1,60000}' x 1e4; 'a' =~ /$r/",
    "my $r = '(?:a{1,1000}){1,1000}'; 'a' =~ /$r/; $r = '(?:(?:a{1,500}){1,500}){1,500}'; 'a' =~ /$r/; 1 while 1 and push @x, 1",
    "my $s = 'a' x 1e6; $s =~ /^(?:(a)|b)*$/; $s =~ /^(?:(a)(?=(.))|b)*?$/; push @x, $s . 1 while 1",
    "my $s = 'ab' x 5e6; $s =~ /^(?:(a)(?{1})|(b))*$/; push @x, $s . 1 while 1",
    "my $s = 'a' x 1e7; pos($s) = 5; my $t = $s; my @l; push @l, $t . $_ for 1 .. 100",
    "local $, = 'x' x 1e6; open my $h, '>', \\my $b; print $h 1 .. 1e5",
    "my @l = map { $_, $_ } 1 .. 1e8",
    "my @l = sort { $a <=> $b } map { rand } 1 .. 1e8",
    "my @l = (1) x 1e5; my @m = (@l) x 1e5",
    "my @l = (1) x 5e5; sub g { } g(@l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l, @l); push @l, @l while 1",
    "my $f; $f = sub { my @l = (1) x 1000; $f->(@_, 1) }; no warnings; $f->()",
    "local $x = 'x' x 1e5 for 1; sub deep { local $x = 'x' x 1e5; deep() } no warnings; deep()",
    "use List::Util; my @l = List::Util::shuffle(1 .. 1e8)",
    "use MIME::Base64; my $s = encode_base64('x' x 3e7)",
    "use Nacre::Fiber; my @f; push @f, Nacre::Fiber::spawn(sub { Nacre::Fiber::yield() while 1 }) while 1",
    "my $s = 'x' x 1e7; my %h; $h{$s . $_} = 1 for 1 .. 100",
    "my $s = chr(0x100) x 2e7",
    "my @l; $l[$_] = 'x' x 1e6 for 1 .. 1e6",
    "my $s = '1' x 2e7; $s++; my @l = map { $s . $_ } 1 .. 10",
    "use utf8; my $s = lc(\"\\x{130}\" x 2e7)",
    "my @l = caller; my @m = (caller(0)) x 1e9; my @k = ('k') x 1e9",
    "my @l = glob '{a,b}' x 40",
    "my @l = glob '{a,b,c,d,e,f,g,h}' x 12",
    "eval 'qr{' x 1e5 . 'a' . '}' x 1e5",
    "eval '%x{' x 1e3 . '1' . '}' x 1e3",
};

// Of /proc/self/status, in bytes.
size_t status(const std::string& name) {
  std::ifstream file("/proc/self/status");
  for (std::string word; file >> word;)
    if (size_t kilobytes; word == name && file >> kilobytes) return kilobytes << 10;
  return 0;
}

void begin_anew() { std::ofstream("/proc/self/clear_refs") << "5"; }   // VmHWM
}  // namespace

TEST_CASE("at its highest the process takes no more than about twice the limit") {
  if (nacre::tests::sanitized) return;   // whose own memory is the larger part
  for (const char* text : attacks) {
    CAPTURE(std::string(text));
    nacre::Limits limits = attack::memory(allowed);
    limits.time = std::chrono::seconds(2);
    begin_anew();
    size_t before = status("VmRSS:");
    Interpreter perl(attack::with(limits));
    auto ended = attack::run(perl, text);
    size_t taken = status("VmHWM:") - before;
    CHECK(ended.seconds < attack::patience);
    CHECK_MESSAGE(taken < allowed * 2 + (size_t{8} << 20), taken);
    CHECK(attack::lives(perl));
  }
}
