# my with a list and mixed undef
my ($x, $y, @r) = (1, 2, 3, 4);
my ($p, undef, $q) = (5, 6, 7);
print "$x$y@r$p$q\n";
# expect: 123 457
