# A sub with arguments and a result
sub add { my ($x, $y) = @_; return $x + $y }
print add(2, 3), "\n";
print add(4, 5) * 2, "\n";
# expect: 5
# expect: 18
