# ?: on the left
my ($x, $y) = (1, 2);
for my $c (0, 1) { ($c ? $x : $y) = "c$c" }
print "$x $y\n";
# expect: c1 c0
