# Multidimensional syntax warns and dies by context
use warnings;
my @a = (1, 2, 3);
my $v = $a[1, 2];
# expect-error: Multidimensional syntax $a[1, 2] not supported at warnings/ternary-and-syntax.pl line 4.
