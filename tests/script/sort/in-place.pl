# An array sorted into itself
my @a = (3, 1, 2);
@a = sort { $a <=> $b } @a;
print "@a\n";
# expect: 1 2 3
