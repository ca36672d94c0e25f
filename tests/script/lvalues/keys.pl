# keys on the left
my %h = (a => 1);
keys(%h) = 64;
print join(",", keys %h), "\n";
# expect: a
