# Numbers made of tainted ones are tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show '+ - * /', $n + 0, $n - 1, $n * 2, $n / 2;
show '% **', $n % 3, $n ** 2;
show 'negated', -$n, ~$n;
show 'bits', $n & 1, $n | 1, $n ^ 1, $n << 1, $n >> 1;
show 'functions', int $n, abs $n, sqrt $n, sin $n, atan2($n, 1), hex $n, oct $n;
{ use integer; show 'integer', $n + 1, $n / 2; }
print $n + 1, " ", $n * 2.5, " ", $n . "x", "\n";

# switches: -T
# args: abc 5
# expect: + - * /: tainted tainted tainted tainted
# expect: % **: tainted tainted
# expect: negated: tainted tainted
# expect: bits: tainted tainted tainted tainted tainted
# expect: functions: tainted tainted tainted tainted tainted tainted tainted
# expect: integer: tainted tainted
# expect: 6 12.5 5x
