# A list assignment to a hash counts the right side
my %h;
my $n = (%h = (a => 1, a => 2, b => 3));
print "$n ", scalar(keys %h), "\n";
# expect: 6 2
