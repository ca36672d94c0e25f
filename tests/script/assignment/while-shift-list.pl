# A list assignment as a loop condition
my @q = (1, 2, 0, 3, 4);
while (my ($x, $y) = splice(@q, 0, 2)) { print $x, defined $y ? $y : '-', " " }
print "\n";
# expect: 12 03 4- 
