# Both operands are reported
use warnings;
my ($p, $q);
my $s = "$p$q";
$s = $p . $q;
$s = $p + $q;
$s = $p == $q;
# expect-error: Use of uninitialized value $p in concatenation (.) or string at warnings/uninitialized-two-operands.pl line 4.
# expect-error: Use of uninitialized value $q in concatenation (.) or string at warnings/uninitialized-two-operands.pl line 4.
# expect-error: Use of uninitialized value $p in concatenation (.) or string at warnings/uninitialized-two-operands.pl line 5.
# expect-error: Use of uninitialized value $q in concatenation (.) or string at warnings/uninitialized-two-operands.pl line 5.
# expect-error: Use of uninitialized value $q in addition (+) at warnings/uninitialized-two-operands.pl line 6.
# expect-error: Use of uninitialized value $p in addition (+) at warnings/uninitialized-two-operands.pl line 6.
# expect-error: Use of uninitialized value $q in numeric eq (==) at warnings/uninitialized-two-operands.pl line 7.
# expect-error: Use of uninitialized value $p in numeric eq (==) at warnings/uninitialized-two-operands.pl line 7.
