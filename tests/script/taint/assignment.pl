# A variable is as tainted as what was assigned last.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $x = $t;
show 'tainted', $x;
$x = "own";
show 'own', $x;
$x .= $t;
show 'appended', $x;
$x = $c;
show 'clean', $x;
my ($p, $q) = ($t, "own");
show 'list', $p, $q;
($p, $q) = ($q, $p);
show 'swapped', $p, $q;
my @a = ($t, $c, 5, $n);
show 'array', @a;
my ($first, @rest) = @a;
show 'taken', $first, @rest;
undef $x;
show 'undef', $x;
my $count = () = ($t, $t);
show 'count', $count;

# switches: -T
# args: abc 5
# expect: tainted: tainted
# expect: own: clean
# expect: appended: tainted
# expect: clean: clean
# expect: list: tainted clean
# expect: swapped: clean tainted
# expect: array: tainted clean clean tainted
# expect: taken: tainted clean clean tainted
# expect: undef: clean
# expect: count: clean
