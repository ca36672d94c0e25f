# A reference to a reference
my $x = 5;
my $rr = \\$x;
print $$$rr, " ", ref $rr, " ", ref $$rr, "\n";
# expect: 5 REF SCALAR
