# In list context it gives the left side
my @l = (my ($x, $y) = (1, 2, 3));
print "@l\n";
my ($p, $q);
$_++ for ($p, $q) = (1, 2);
print "$p $q\n";
# expect: 1 2
# expect: 2 3
