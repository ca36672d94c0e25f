# Functions of List::Util give what they were given; sums are new.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use List::Util qw(first max min sum reduce uniq product maxstr any);
show 'sum', sum($n, 1), product($n, 2);
show 'sum of clean', sum(1, 2);
show 'first', first { 1 } $t;
show 'max', max($n, 3), max($n, 9);
show 'min', min($n, 9);
show 'reduce', reduce { $a . $b } $t, "c";
show 'uniq', uniq($t, $t);
show 'any', any { $_ eq "abc" } $t;
show 'maxstr', maxstr($t, "zz");

# switches: -T
# args: abc 5
# expect: sum: tainted tainted
# expect: sum of clean: clean
# expect: first: tainted
# expect: max: tainted clean
# expect: min: tainted
# expect: reduce: tainted
# expect: uniq: tainted
# expect: any: clean
# expect: maxstr: clean
