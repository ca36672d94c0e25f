# printf and sprintf
use warnings;
my $r = sprintf "%d %d", 1;
$r = sprintf "%d", 1, 2;
$r = sprintf "%q";
$r = sprintf "%", 1;
printf "%s %s\n", "a";
$r = sprintf "%v", "1";
$r = sprintf '%2$s', 1;
# expect: a 
# expect-error: Missing argument in sprintf at warnings/printf.pl line 3.
# expect-error: Redundant argument in sprintf at warnings/printf.pl line 4.
# expect-error: Invalid conversion in sprintf: "%q" at warnings/printf.pl line 5.
# expect-error: Invalid conversion in sprintf: end of string at warnings/printf.pl line 6.
# expect-error: Missing argument in printf at warnings/printf.pl line 7.
# expect-error: Invalid conversion in sprintf: "%v" at warnings/printf.pl line 8.
# expect-error: Missing argument in sprintf at warnings/printf.pl line 9.
