# delete on a slice returns the values
my %h = (a => 1, b => 2, c => 3);
my @v = delete @h{qw(a b)};
print "@v ", join(",", keys %h), "\n";
# expect: 1 2 c
