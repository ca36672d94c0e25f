# Lists flatten
my @a = (1, (2, 3), (), ((4)));
my @b = (@a, @a);
print scalar(@b), "\n";
# expect: 8
