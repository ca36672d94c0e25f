# A comparator with ($$) gets its arguments in @_
sub cmpr($$) { my ($x, $y) = @_; $x <=> $y }
print join(",", sort cmpr 3, 20, 1), "\n";
# expect: 1,3,20
