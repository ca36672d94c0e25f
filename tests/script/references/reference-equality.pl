# References compare by identity
my @a;
my ($r, $s) = (\@a, \@a);
print $r == $s ? "same" : "differ", " ", [] == [] ? "same" : "differ", " ", $r eq "$s" ? "eq" : "ne", "\n";
# expect: same differ eq
