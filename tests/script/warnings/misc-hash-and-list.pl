# Odd elements, references, negative repeat
use warnings;
my %h = (1, 2, 3);
%h = [1];
%h = {};
my $r = { 1 };
$r = { 1, 2, 3 };
my $s = "a" x -1;
my @l = (1) x -1;
sub f { my %o = @_ } f(1);
my ($x, $x2) = (5) x 2;
%h = undef;
# expect-error: Odd number of elements in hash assignment at warnings/misc-hash-and-list.pl line 3.
# expect-error: Reference found where even-sized list expected at warnings/misc-hash-and-list.pl line 4.
# expect-error: Reference found where even-sized list expected at warnings/misc-hash-and-list.pl line 5.
# expect-error: Odd number of elements in anonymous hash at warnings/misc-hash-and-list.pl line 6.
# expect-error: Odd number of elements in anonymous hash at warnings/misc-hash-and-list.pl line 7.
# expect-error: Negative repeat count does nothing at warnings/misc-hash-and-list.pl line 8.
# expect-error: Negative repeat count does nothing at warnings/misc-hash-and-list.pl line 9.
# expect-error: Odd number of elements in hash assignment at warnings/misc-hash-and-list.pl line 10.
# expect-error: Odd number of elements in hash assignment at warnings/misc-hash-and-list.pl line 12.
# expect-error: Use of uninitialized value in list assignment at warnings/misc-hash-and-list.pl line 12.
