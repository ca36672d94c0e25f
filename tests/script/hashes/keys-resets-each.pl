# keys resets the iterator
my %h = (a => 1, b => 2, c => 3);
my ($first) = each %h;
keys %h;
my ($again) = each %h;
print $first eq $again ? "same\n" : "differ\n";
# expect: same
