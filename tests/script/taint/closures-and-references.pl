# Closures and references show the variable's taint.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $s = $t;
my $r = \$s;
show 'reference', $$r;
$$r = "own";
show 'cleaned', $s;
my $closure = do { my $v = $t; sub { $v } };
show 'closure', $closure->();
my $array = [$t, $c];
show 'array', $array->[0], $$array[1], @$array;
our $global = $t;
our $alias;
*alias = \$global;
show 'alias', $alias;
$alias = "own";
show 'cleaned', $global;
show 'the reference itself', $r, $array, "$array";

# switches: -T
# args: abc 5
# expect: reference: tainted
# expect: cleaned: clean
# expect: closure: tainted
# expect: array: tainted clean tainted clean
# expect: alias: tainted
# expect: cleaned: clean
# expect: the reference itself: clean clean clean
