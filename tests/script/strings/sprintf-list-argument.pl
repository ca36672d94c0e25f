# An array gives the format and arguments in printf only
my @l = ("%s-%s\n", 1, 2);
printf @l;
print sprintf('%s %s', 'a', 'b'), " ", sprintf(@l), "\n";
# expect: 1-2
# expect: a b 3
