# What formline collects is tainted by what was put in.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
formline("@<<\n", $c);
show 'clean', $^A;
formline("@<<\n", $t);
show 'tainted', $^A;

# switches: -T
# args: abc 5
# expect: clean: clean
# expect: tainted: tainted
