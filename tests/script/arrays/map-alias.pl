# map and grep see the elements themselves
my @a = (1, 2, 3);
my @b = map { $_++ } @a;
print "@a | @b\n";
$_ = 0 for grep { $_ > 2 } @a;
print "@a\n";
# expect: 2 3 4 | 1 2 3
# expect: 2 0 0
