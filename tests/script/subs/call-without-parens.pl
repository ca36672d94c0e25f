# Declared subs need no parentheses
sub list { scalar @_ }
print list(1, 2), " ", (list 1, 2, 3), "\n";
my $n = list;
print "$n\n";
# expect: 2 3
# expect: 0
