# Operators that change a variable taint it.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $x = 1;
$x += $n;
show '+=', $x;
$x = 1;
show 'own', $x;
$x -= 1;
show '-=', $x;
my $s = "a";
$s .= $n;
show '.=', $s;
my $b = 4;
$b |= $n;
show '|=', $b;
my $r = $t;
$r x= 2;
show 'x=', $r;
my $z;
$z ||= $t;
show '||=', $z;
$z &&= "own";
show '&&=', $z;
my $d;
$d //= $n;
show '//=', $d;

# switches: -T
# args: abc 5
# expect: +=: tainted
# expect: own: clean
# expect: -=: clean
# expect: .=: tainted
# expect: |=: tainted
# expect: x=: tainted
# expect: ||=: tainted
# expect: &&=: clean
# expect: //=: tainted
