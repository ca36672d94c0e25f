# The right side of my sees the outer variable
my $x = 10;
my $y = do { my $x = $x + 1; $x };
print "$x $y\n";
# expect: 10 11
