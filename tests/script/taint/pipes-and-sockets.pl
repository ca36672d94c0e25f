# What comes through pipes and sockets is tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
pipe my $r, my $w or die;
syswrite $w, "one\ntwo";
sysread $r, my $b, 4;
show 'sysread', $b;
close $w;
show 'line', scalar <$r>;
socketpair my $x, my $y, 1, 2, 0 or die;
send $x, "message", 0;
recv $y, my $message, 100, 0;
show 'recv', $message;

# switches: -T
# args: abc 5
# expect: sysread: tainted
# expect: line: tainted
# expect: recv: tainted
