# An empty slice is an empty list
my @a = (1, 2);
my @s = @a[()];
print scalar(@s), "\n";
my @r = @a[1 .. 0];
print scalar(@r), "\n";
# expect: 0
# expect: 0
