# One-element slices and hash slices
use warnings;
my (@a, %h) = (1);
my $k = 'k';
my $x = @a[0];
$x = @h{'k'};
$x = @h{$k};
$x = @a[0, 1];
$x = %h{'k'};
$x = %a[0];
@a[0] = 1;
my ($z) = @h{"a"};
# expect-error: %h{"k"} in scalar context better written as $h{"k"} at warnings/scalar-value-slices.pl line 9.
# expect-error: %a[0] in scalar context better written as $a[0] at warnings/scalar-value-slices.pl line 10.
# expect-error: Scalar value @a[0] better written as $a[0] at warnings/scalar-value-slices.pl line 5.
# expect-error: Scalar value @h{"k"} better written as $h{"k"} at warnings/scalar-value-slices.pl line 6.
# expect-error: Scalar value @h{...} better written as $h{...} at warnings/scalar-value-slices.pl line 7.
# expect-error: Scalar value @h{"a"} better written as $h{"a"} at warnings/scalar-value-slices.pl line 12.
