# An odd list warns
use warnings;
my %h = (1, 2, 3);
print scalar(keys %h), "\n";
# expect: 2
# expect-error: Odd number of elements in hash assignment at hashes/odd-number-warning.pl line 3.
