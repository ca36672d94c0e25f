# delete on elements
my @a = (1, 2, 3);
print delete $a[1], " ", scalar(@a), " ", exists $a[1] ? 1 : 0, "\n";
delete $a[2];
print scalar(@a), "\n";
# expect: 2 3 0
# expect: 1
