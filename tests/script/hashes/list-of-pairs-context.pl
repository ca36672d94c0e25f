# A hash in list context gives pairs
my %h = (a => 1);
my @l = %h;
print "@l ", scalar(@l), "\n";
sub count { scalar @_ }
print count(%h), "\n";
# expect: a 1 2
# expect: 2
