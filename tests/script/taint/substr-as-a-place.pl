# A part of a text that is assigned to taints the whole.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $x = "abc";
substr($x, 1, 1) = $t;
show 'assigned', $x;
$x = "abc";
substr($x, 0, 1, $t);
show 'replaced', $x;
$x = $t;
substr($x, 0, 1) = "own";
show 'was', $x;
my $r = \substr($t, 1, 1);
show 'reference', $$r;
$x = "abc";
my $place = \substr($x, 1, 1);
$$place = $t;
show 'through it', $x;
show 'vec', vec($t, 0, 8);

# switches: -T
# args: abc 5
# expect: assigned: tainted
# expect: replaced: tainted
# expect: was: tainted
# expect: reference: tainted
# expect: through it: tainted
# expect: vec: tainted
