# A tied variable is as tainted as what FETCH returns.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
package Kept { sub TIESCALAR { bless [$_[1]] } sub FETCH { $_[0][0] } sub STORE { $_[0][0] = $_[1] } }
tie my $x, "Kept", $t;
show 'tied', $x;
my $y = $x;
show 'copy', $y;
$x = "own";
show 'own', $x;
$x = $t;
show 'stored', $x;

# switches: -T
# args: abc 5
# expect: tied: tainted
# expect: copy: tainted
# expect: own: clean
# expect: stored: tainted
