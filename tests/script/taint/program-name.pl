# $0 and $^X are tainted; a name of the program's own is not.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show '$0', $0;
show '$^X', $^X;
$0 = "mine";
show '$0', $0;
$0 = $t;
show '$0', $0;
show 'others', $$, $<, $), $^T, $^O, $], __FILE__, (caller(0))[1] // "";

# switches: -T
# args: abc 5
# expect: $0: tainted
# expect: $^X: tainted
# expect: $0: clean
# expect: $0: tainted
# expect: others: clean clean clean clean clean clean clean clean
