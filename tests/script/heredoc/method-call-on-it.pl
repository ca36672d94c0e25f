# A here-doc in the middle of a list and with an operator
my @l = map { uc } split /\n/, <<E;
a
b
E
print "@l\n";
# expect: A B
