# Lists are tainted item by item.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'reverse', my @r = reverse $t, $c;
show 'map', my @m = map { $_ } $t, $c;
show 'grep', my @g = grep { 1 } $t, $c;
show 'sort', my @s = sort $t, "b";
show 'numbers', my @k = sort { $b <=> $a } $n, 7;
my @p;
push @p, $t, $c;
unshift @p, "first";
show 'push', @p;
splice @p, 1, 0, $t, "z";
show 'splice', @p;
show 'taken', pop @p, shift @p;
show 'slice', (1, $t, 3)[1, 2];
show 'array ref', @{[$t, $c]};
show 'range', (1 .. $n)[0];
show 'index', (1, 2, 3)[$n - 4];
show 'repeat', (($t) x 2)[1];

# switches: -T
# args: abc 5
# expect: reverse: clean tainted
# expect: map: tainted clean
# expect: grep: tainted clean
# expect: sort: tainted clean
# expect: numbers: clean tainted
# expect: push: clean tainted clean
# expect: splice: clean tainted clean tainted clean
# expect: taken: clean clean
# expect: slice: tainted clean
# expect: array ref: tainted clean
# expect: range: tainted
# expect: index: clean
# expect: repeat: tainted
