# A list assignment swaps
my ($x, $y) = (1, 2);
($x, $y) = ($y, $x);
print "$x $y\n";
# expect: 2 1
