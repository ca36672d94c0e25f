# Assignment copies all elements
my @a = (1, 2);
my @b = @a;
$b[0] = 9;
push @b, 3;
print "@a | @b\n";
# expect: 1 2 | 9 2 3
