# ?: nests to the right and is an lvalue
for my $n (-1, 0, 1) { print $n < 0 ? "neg" : $n == 0 ? "zero" : "pos", "\n" }
my ($p, $q) = (1, 2);
(1 ? $p : $q) = 9;
print "$p $q\n";
# expect: neg
# expect: zero
# expect: pos
# expect: 9 2
