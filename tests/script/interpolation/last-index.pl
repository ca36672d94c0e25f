# $#a and $#{$r} in strings
my @a = (1, 2, 3);
my $r = \@a;
print "$#a $#{$r} $#$r\n";
# expect: 2 2 2
