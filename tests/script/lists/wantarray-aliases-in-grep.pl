# grep aliases allow changes through the result
my @a = (1, 2, 3, 4); $_ *= 10 for grep { $_ % 2 == 0 } @a; print "@a\n";
# expect: 1 20 3 40
