# Assigning to a slice
my @a = (1, 2, 3);
@a[0, 2] = ('x', 'z');
print "@a\n";
@a[0, 1] = @a[1, 0];
print "@a\n";
# expect: x 2 z
# expect: 2 x z
