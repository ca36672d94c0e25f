# A modifier applies to the whole statement
my @l;
push @l, $_ and push @l, -$_ for 1, 2;
print "@l\n";
print "x", "y" x 2, "\n" if 1 and not 0;
# expect: 1 -1 2 -2
# expect: xyy
