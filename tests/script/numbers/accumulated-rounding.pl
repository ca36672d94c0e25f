# Sums of tenths
my $s = 0; $s += 0.1 for 1 .. 10; print "$s ", $s == 1 ? "equal" : "differ", " ", abs($s - 1) < 1e-9 ? "close" : "far", " ", sprintf("%.20f", $s), "\n"; my $t = 0; $t += 0.25 for 1 .. 4; print "$t ", $t == 1 ? "equal" : "differ", "\n";
# expect: 1 differ close 0.99999999999999988898
# expect: 1 equal
