# undef on the left skips
my (undef, $b1, undef, $d1) = (1, 2, 3, 4);
print "$b1$d1\n";
my $n = (undef, my $x) = (1, 2, 3);
print "$n$x\n";
# expect: 24
# expect: 32
