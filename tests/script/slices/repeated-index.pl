# The same index twice
my @a = (1, 2);
my @b = @a[0, 0, 1, 1];
print "@b\n";
@a[0, 0] = (7, 8);
print "@a\n";
# expect: 1 1 2 2
# expect: 8 2
