// SPDX-License-Identifier: MIT
// What runs natively has room below the last call of a sub that the stack allows.
#include "tests/sandbox/stacks.h"

namespace {
const char* const native[] = {
    "use List::Util; List::Util::sum(map { $_ * 2 } sort { $b <=> $a } 1 .. 50); 1",
    "sprintf('%s %d %.300f %vd', 'x', 3, 1/3, '1.2.3') . join(',', map { sprintf '%b', $_ } 1 .. 5); 1",
    "my %h = map { ($_ => [$_]) } 1 .. 20; join ',', map { @{$h{$_}} } sort keys %h; 1",
    "'abcabcabc' =~ /^(?:(a)(?=b)|(b)|(c))*$/ for 1 .. 5; 1",
    "my $s = 'abc' x 1000; $s =~ /^(?:(a)(?=b)|(b)|(c))*$/ for 1 .. 5; 1",
    "my $s = 'x' . $n; $s =~ s/(\\d+)/<$1>/g; $s =~ tr/a-z/A-Z/; 1",
    "my @l = split /,\\s*/, 'a, b, c'; my $x = pack 'N n (C a2)*', 1, 2, map { $_, 'ab' } 1 .. 4; unpack 'N n (C a2)*', $x; 1",
    "require POSIX; POSIX::strftime('%Y', localtime); 1",
    "require Data::Dumper; Data::Dumper::Dumper([1, { a => [2] }]); 1",
    "eval 'package X' . $n . '; sub new { bless {}, shift } sub f { 1 } 1'; eval \"X$n->new->f\"; 1",
    "eval \"sub { my (\\$x, \\$y) = \\@_; for my \\$k (1 .. 3) { \\$x += \\$k } \\$x }->(1, 2)\"; 1",
    "my $r = qr/(\\w+)\\s+$n(?:a|b|c){1,3}[[:alpha:]]+/i; 'abc ' . $n . 'aax' =~ $r; 1",
    "my $r = '(?:' x 15 . \"a$n\" . ')*' x 15; 'a' =~ /$r/; 1",
    "my $r = '(' x 12 . \"a$n\" . ')' x 12; 'aaaaaaaaaaaaaaaaaaa' =~ /$r/ for 1..4; 1",
    "open my $h, '<', '/etc/passwd'; my @l = <$h>; close $h; my @g = glob '/usr/lib/*'; my @s = stat '/etc'; 1",
    "open my $h, '>', \\my $b; printf $h '%s', 'x'; binmode $h, ':encoding(UTF-8)'; print $h \"\\x{100}\"; close $h; 1",
    "my $p = `echo hi`; 1",
    "gethostbyname 'localhost'; getpwuid 0; 1",
    "use Encode; Encode::decode('UTF-8', Encode::encode('UTF-8', \"\\x{100}x\")); 1",
    "use Storable; Storable::dclone([1, [2]]); 1",
    "use Digest::MD5; Digest::MD5::md5_hex('a'); 1",
    "use Time::Local; Time::Local::timegm(0, 0, 0, 1, 0, 100); 1",
    "my $x = bless [], 'DD'; sub DD::DESTROY { my @l = map { $_ } 1 .. 3 } undef $x; 1",
    "local $SIG{__DIE__} = sub { my $x = \"@_\" }; eval { die { a => 1 } }; eval { die \"x\" }; 1",
    "local $SIG{__WARN__} = sub { my $x = \"@_\" }; warn 'x'; 1",
    "warn 'x'; die 'y'",
    "my @l = reverse sort map { lc } qw(b a); my ($u, @v) = @l; local $_ = 'x'; wantarray; 1",
    "tie my $t, 'TT'; sub TT::TIESCALAR { bless [] } sub TT::FETCH { 'x' =~ /x/; 1 } my $q = \"$t\"; 1",
    "no strict; &{\"nosuch$n\"}(1)",
    "nosuch::->method; 1",
    "my $f = sub { my $x = shift; sub { $x } }; $f->(1)->(); 1",
    "use Socket; socketpair my $a, my $b, AF_UNIX, SOCK_STREAM, 0; syswrite $a, 'x'; sysread $b, my $c, 1; 1",
    "require IO::Handle; require File::Spec; require File::Basename; File::Basename::basename('a/b'); 1",
    "my $s = sprintf '%s', [1]; my $o = \\&CORE::lc; $o->('X'); 1",
    "my @a = (1) x 100; my @b = @a[1 .. 50]; splice @a, 3, 5, @b; 1",
    "use Scalar::Util; Scalar::Util::weaken(my $w = [1]); 1",
    "my %h; @h{1..10} = (); while (my ($k, $v) = each %h) { delete $h{$k} } 1",
    "my $x = '9' x 30; $x + 1; 2 ** 0.5; 10 / 3; \"0x1F\" + 0; hex 'ff'; oct '0b11'; 1",
    "use Math::BigInt; Math::BigInt->new(2)->bpow(100)->bstr; 1",
    "my @l = map { my $x = $_; map { my $y = $_; grep { $_ == $y } 1 .. 3 } 1 .. 3 } 1 .. 3; 1",
    "my $l; $l = [$l] for 1 .. 300; my $m = { a => { b => { c => { d => { e => [ [ [ [ [ [ 1 ] ] ] ] ] ] } } } } }; $m->{a}{b}{c}{d}{e}[0][0][0][0][0][0]; 1",
    "my $x = ((((((((((((((((((((((((((((((((((((((((((((((((((1+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1)+1); 1",
    "if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { if (1) { for my $k (1) { for my $j (1) { for my $i (1) { for (1) { for (1) { for (1) { for (1) { for (1) { for (1) { for (1) { for (1) { foreach my $m (map { map { map { $_ } $_ } $_ } 1) { my $x = sprintf '%.50f', 1 } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } 1",
};
}  // namespace

TEST_CASE("what runs natively has room at the end of the stack") {
  const std::string before = "our $n = 0; sub edge { eval { edge(); 1 }; if ($n++ < 40) { eval { ", after = " } } 1 } edge(); 1";
  for (size_t bytes : attack::stacks) {
    for (const char* text : native) {
      CAPTURE(std::string(text));
      CAPTURE(bytes);
      auto [ended, lives] = attack::on_stack_of(bytes, before + text + after);
      CHECK_MESSAGE(lives, ended.message);
    }
  }
}
