# A match leaves the statement clean.
use strict;
no warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $x;
$t =~ /b/, $x = $c . "x";
show 'match', $x;
$t eq "abc", $x = $c . "x";
show 'comparison', $x;
$t . "", $c =~ /c/, $x = $c . "x";
show 'after', $x;
(my $y = $t) =~ s/b/x/, $x = $c . "x";
show 'substitution', $x;

# switches: -T
# args: abc 5
# expect: match: clean
# expect: comparison: tainted
# expect: after: clean
# expect: substitution: clean
