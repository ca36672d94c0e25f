# Constant and useless sort, wrong ==, bit strings
use warnings; my $x = "abc";
if ($x == "abc") { }
if ("x" eq 1) { }
my $y = 1 . 2;
my @l = (1, 2)[1];
my $z = "a" lt 1;
$z = "abc" & 3;
1 == 1;
$z = undef == 0;
# expect-error: Argument "abc" isn't numeric in numeric eq (==) at warnings/unquoted-and-useless-constants.pl line 3.
# expect-error: Argument "abc" isn't numeric in numeric eq (==) at warnings/unquoted-and-useless-constants.pl line 3.
# expect-error: Argument "abc" isn't numeric in bitwise and (&) at warnings/unquoted-and-useless-constants.pl line 8.
# expect-error: Use of uninitialized value in numeric eq (==) at warnings/unquoted-and-useless-constants.pl line 10.
