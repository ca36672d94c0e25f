# splice past the end warns and appends
use warnings;
my @a = (1, 2);
splice(@a, 5, 0, 3);
print "@a\n";
# expect: 1 2 3
# expect-error: splice() offset past end of array at arrays/splice-past-end.pl line 4.
