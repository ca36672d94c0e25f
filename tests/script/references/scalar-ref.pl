# A reference to a scalar
my $x = 1;
my $r = \$x;
$$r++;
print "$x ", ref $r, "\n";
# expect: 2 SCALAR
