# Truth is clean, <=> and cmp are not.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'equal', $t eq "x", $n == 5, $n < 3, $t lt "b";
show 'not', !$t, !!$t, not $t;
show 'ordered', $n <=> 3, $t cmp "b";
show 'asked', defined $t, exists $ENV{PATH};
show 'matched', $t =~ /b/, $t !~ /b/;

# switches: -T
# args: abc 5
# expect: equal: clean clean clean clean
# expect: not: clean clean clean
# expect: ordered: tainted tainted
# expect: asked: clean clean
# expect: matched: clean clean
