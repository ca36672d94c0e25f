# do BLOCK gives its last value
my $x = do { 1; 2; 3 };
my @l = do { (4, 5) };
my $c = do { if (0) { "t" } else { "e" } };
print "$x @l $c\n";
# expect: 3 4 5 e
