# Arithmetic on undef
use warnings;
my $u;
my $r = $u + 1;
$r = $u * 2;
$r = 1 - $u;
$r = $u / 1;
$r = $u % 2;
$r = $u ** 2;
$r = -$u;
$r = $u + $u;
# expect-error: Use of uninitialized value $u in addition (+) at warnings/uninitialized-arithmetic.pl line 4.
# expect-error: Use of uninitialized value $u in multiplication (*) at warnings/uninitialized-arithmetic.pl line 5.
# expect-error: Use of uninitialized value $u in subtraction (-) at warnings/uninitialized-arithmetic.pl line 6.
# expect-error: Use of uninitialized value $u in division (/) at warnings/uninitialized-arithmetic.pl line 7.
# expect-error: Use of uninitialized value $u in modulus (%) at warnings/uninitialized-arithmetic.pl line 8.
# expect-error: Use of uninitialized value $u in exponentiation (**) at warnings/uninitialized-arithmetic.pl line 9.
# expect-error: Use of uninitialized value $u in negation (-) at warnings/uninitialized-arithmetic.pl line 10.
# expect-error: Use of uninitialized value $u in addition (+) at warnings/uninitialized-arithmetic.pl line 11.
# expect-error: Use of uninitialized value $u in addition (+) at warnings/uninitialized-arithmetic.pl line 11.
