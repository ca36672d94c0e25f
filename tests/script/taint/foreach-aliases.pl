# A loop variable is the element.
use strict;
no warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my @l = ($t, $c);
for my $x (@l) { show 'item', $x; $x = "own" if $x eq "abc" }
show 'changed', @l;
for (my $i = $n; $i < $n + 2; $i++) { show 'counter', $i }
my $sum = 0;
$sum += $_ for 1, $n;
show 'sum', $sum;
for my ($k, $v) ($c, $t) { show 'two', $k, $v }

# switches: -T
# args: abc 5
# expect: item: tainted
# expect: item: clean
# expect: changed: clean clean
# expect: counter: tainted
# expect: counter: tainted
# expect: sum: tainted
# expect: two: clean tainted
