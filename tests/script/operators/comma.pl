# The comma operator keeps the last value in scalar context
my $x = (4, 5, 6);
print "$x\n";
my $y = () = (4, 5, 6);
print "$y\n";
my ($z) = (4, 5, 6);
print "$z\n";
# expect: 6
# expect: 3
# expect: 4
