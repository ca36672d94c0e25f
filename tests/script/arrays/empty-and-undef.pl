# () empties, undef too
my @a = (1, 2);
@a = (); print scalar(@a), "\n";
@a = (1); undef @a; print scalar(@a), "\n";
@a = undef; print scalar(@a), "\n";
# expect: 0
# expect: 0
# expect: 1
