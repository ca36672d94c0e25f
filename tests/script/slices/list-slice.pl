# A slice of a list
my @l = (qw(a b c d))[1, 3];
print "@l\n";
print join(",", (1 .. 5)[-1, 0]), "\n";
# expect: b d
# expect: 5,1
