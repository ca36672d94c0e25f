# A negative length leaves elements at the end
my @a = (1 .. 6);
my @r = splice(@a, 1, -2);
print "@r | @a\n";
@r = splice(@a);
print "@r | ", scalar(@a), "\n";
# expect: 2 3 4 | 1 5 6
# expect: 1 5 6 | 0
