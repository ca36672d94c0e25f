# In scalar context unpack gives the first value
my $x = unpack("C2", "AB");
print "$x\n";
my ($p, $q, $r) = unpack("C C C", "AB");
print defined $r ? 1 : 0, "\n";
# expect: 65
# expect: 0
