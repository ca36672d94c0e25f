# A slice of an array
my @a = (10 .. 15);
print "@a[1,3] @a[0..2] @a[-2,-1]\n";
my @i = (5, 0);
print "@a[@i]\n";
# expect: 11 13 10 11 12 14 15
# expect: 15 10
