# A returned variable is a copy
my $x = 1;
sub get { $x }
for (get()) { $_++ }
print "$x\n";
my ($y) = get(); $y++;
print "$x\n";
# expect: 1
# expect: 1
