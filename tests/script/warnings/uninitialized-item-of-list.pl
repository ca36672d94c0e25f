# The undefined one among the values of a list is named, elements of arrays too
use warnings;
my ($u, @a) = (undef, 1, undef);
sub nothing { undef }
my $x = join ",", @a, $u;
$x = join ",", nothing(), $u;
$x = sprintf "%s%s", 1, $a[1];
$x = reverse "a", $u;
# expect-error: Use of uninitialized value $a[1] in join or string at warnings/uninitialized-item-of-list.pl line 5.
# expect-error: Use of uninitialized value $u in join or string at warnings/uninitialized-item-of-list.pl line 5.
# expect-error: Use of uninitialized value in join or string at warnings/uninitialized-item-of-list.pl line 6.
# expect-error: Use of uninitialized value $u in join or string at warnings/uninitialized-item-of-list.pl line 6.
# expect-error: Use of uninitialized value $a[1] in sprintf at warnings/uninitialized-item-of-list.pl line 7.
# expect-error: Use of uninitialized value $u in reverse at warnings/uninitialized-item-of-list.pl line 8.
