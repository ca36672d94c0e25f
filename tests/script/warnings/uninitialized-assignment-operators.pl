# += and .= accept undef on the left only
use warnings;
my ($l, $u);
$l .= $u;
$l += $u;
$l x= $u;
my $m; $m *= 2;
my $n; $n **= 2;
my $o; $o .= "x"; my $p; $p++; my $q; $q ||= 1;
# expect-error: Use of uninitialized value $u in concatenation (.) or string at warnings/uninitialized-assignment-operators.pl line 4.
# expect-error: Use of uninitialized value $u in addition (+) at warnings/uninitialized-assignment-operators.pl line 5.
# expect-error: Argument "" isn't numeric in addition (+) at warnings/uninitialized-assignment-operators.pl line 5.
# expect-error: Use of uninitialized value $u in repeat (x) at warnings/uninitialized-assignment-operators.pl line 6.
# expect-error: Use of uninitialized value $m in multiplication (*) at warnings/uninitialized-assignment-operators.pl line 7.
# expect-error: Use of uninitialized value $n in exponentiation (**) at warnings/uninitialized-assignment-operators.pl line 8.
