# Lists assign to scalars and arrays, the array is greedy
my ($x, @r) = (1, 2, 3);
my ($p, $q, $s) = (1, 2);
print "$x @r ", defined $s ? 1 : 0, "\n";
my (undef, $second) = (1, 2);
print "$second\n";
# expect: 1 2 3 0
# expect: 2
