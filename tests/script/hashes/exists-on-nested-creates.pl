# exists on a deep path creates the way
my %h;
print exists $h{a}{b} ? 1 : 0, " ", join(",", keys %h), "\n";
# expect: 0 a
