# A slice of one element warns
use warnings;
my @a = (1, 2);
my $x = @a[0];
my %h = (k => 'v');
my $y = @h{'k'};
print "$x$y\n";
# expect: 1v
# expect-error: Scalar value @a[0] better written as $a[0] at slices/one-element-warning.pl line 4.
# expect-error: Scalar value @h{"k"} better written as $h{"k"} at slices/one-element-warning.pl line 6.
