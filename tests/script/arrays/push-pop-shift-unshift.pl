# The four end operations
my @a = (2, 3);
print push(@a, 4, 5), " ", unshift(@a, 0, 1), "\n";
print pop @a, " ", shift @a, "\n";
print "@a\n";
my @e;
print defined pop @e ? 1 : 0, defined shift @e ? 1 : 0, "\n";
# expect: 4 6
# expect: 5 0
# expect: 1 2 3 4
# expect: 00
