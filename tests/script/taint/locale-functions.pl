# Under use locale, lc and its kin answer tainted texts.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use locale;
show 'case', lc $c, uc $c, ucfirst $c, lcfirst $c, "\L$c";
show 'order', $c cmp "x", $c lt "x", sort "b", "a";
show 'sprintf', sprintf("%s", $c), sprintf("%.1f", 1.5), 1.5 . "";
show 'quotemeta', quotemeta $c;
{ no locale; show 'no locale', lc $c }

# switches: -T
# args: abc 5
# expect: case: tainted tainted tainted tainted tainted
# expect: order: clean clean clean clean
# expect: sprintf: clean clean clean
# expect: quotemeta: clean
# expect: no locale: clean
