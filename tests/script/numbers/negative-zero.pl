# Minus zero
my $z = -0.0; my $y = 0 * -1; my $x = -1e-200 * 1e-200;
print "$z $y $x ", sprintf("%g", $x), " ", $x == 0 ? "zero" : "not", "\n";
# expect: 0 0 0 -0 zero
