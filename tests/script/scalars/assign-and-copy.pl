# Assignment copies the value
my $x = 1;
my $y = $x;
$y++;
print "$x $y\n";
# expect: 1 2
