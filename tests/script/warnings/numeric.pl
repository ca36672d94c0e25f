# Arguments that are not numeric
use warnings;
my $s = "abc"; my $n = "12x";
my $r = $s + 1;
$r = $n * 2;
$r = "3 " + 1;
$r = "" + 0;
$r = $s == 0;
$r = "0x10" | 0;
$r = "long " x 20 + 1;
$r = "a\nb" + 0;
$r = -$s;
$r++ while $r < "1z";
my @a = (1); $r = $a["x"]; $r = chr "q";

# expect-error: Argument "x" isn't numeric in array element at warnings/numeric.pl line 14.
# expect-error: Argument "abc" isn't numeric in addition (+) at warnings/numeric.pl line 4.
# expect-error: Argument "12x" isn't numeric in multiplication (*) at warnings/numeric.pl line 5.
# expect-error: Argument "" isn't numeric in addition (+) at warnings/numeric.pl line 7.
# expect-error: Argument "0x10" isn't numeric in bitwise or (|) at warnings/numeric.pl line 9.
# expect-error: Argument "long long long long long long long long long long long l..." isn't numeric in addition (+) at warnings/numeric.pl line 10.
# expect-error: Argument "a\nb" isn't numeric in addition (+) at warnings/numeric.pl line 11.
# expect-error: Argument "1z" isn't numeric in numeric lt (<) at warnings/numeric.pl line 13.
# expect-error: Argument "-abc" isn't numeric in numeric lt (<) at warnings/numeric.pl line 13.
# expect-error: Argument "q" isn't numeric in chr at warnings/numeric.pl line 14.
