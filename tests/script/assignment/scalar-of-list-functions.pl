# Scalar contexts of lists
my $x = (4, 5);
my $y = my @a = (4, 5, 6);
my $c = @{[1, 2]};
my ($f) = reverse 1, 2;
my $r = reverse 'ab', 'cd';
print "$x $y $c $f $r\n";
# expect: 5 3 2 2 dcba
