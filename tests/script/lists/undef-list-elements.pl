# undef inside lists counts
my @a = (undef, undef);
my ($x, $y, $z) = (1, undef, 3);
print scalar(@a), defined $y ? 1 : 0, $z, " ", scalar(() = (undef)), "\n";
# expect: 203 1
