# local on an array element
our @a = (1, 2, 3);
{ local $a[1] = 'x'; print "@a\n"; }
print "@a\n";
# expect: 1 x 3
# expect: 1 2 3
