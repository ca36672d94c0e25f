# chomp and chop on lists
my @l = ("a\n", "b\n");
chomp(@l);
my ($x, $y) = ("xy", "zw");
chop($x, $y);
print "@l $x $y\n";
# expect: a b x z
