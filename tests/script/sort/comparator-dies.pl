# die in a comparator leaves the sort
my @a = (3, 1, 2);
eval { @a = sort { die "no order\n" } @a };
print $@, "@a\n";
# expect: no order
# expect: 3 1 2
