# local with a list
our ($x, $y) = (1, 2);
{ local ($x, $y) = (3, 4); print "$x$y\n"; }
print "$x$y\n";
# expect: 34
# expect: 12
