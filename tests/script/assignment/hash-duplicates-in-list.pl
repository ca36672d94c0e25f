# Hash assignment in list context drops duplicates
my %h;
my @l = (%h = (a => 1, a => 2));
print "@l\n";
my $n = (%h = (a => 1, a => 2));
print "$n\n";
# expect: a 2
# expect: 4
