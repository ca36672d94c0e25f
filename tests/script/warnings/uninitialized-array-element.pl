# Elements are named with a constant or simple index
use warnings;
my @a; my $i = 3; our @g;
my $s = "$a[0]";
$s = "$a[$i]";
$s = "$g[1]";
$s = "$a[-1]";
$s = $a[$i + 1] . "x";
# expect-error: Use of uninitialized value $a[0] in string at warnings/uninitialized-array-element.pl line 4.
# expect-error: Use of uninitialized value $a[3] in string at warnings/uninitialized-array-element.pl line 5.
# expect-error: Use of uninitialized value $g[1] in string at warnings/uninitialized-array-element.pl line 6.
# expect-error: Use of uninitialized value $a[-1] in string at warnings/uninitialized-array-element.pl line 7.
# expect-error: Use of uninitialized value within @a in concatenation (.) or string at warnings/uninitialized-array-element.pl line 8.
