# Passing *name and its slots to a sub
sub total { local *l = shift; our @l; my $t = 0; $t += $_ for @l; $t }
our @nums = (1, 2, 3);
print total(*nums), " ", total(\@nums), "\n";
# expect: 6 6
