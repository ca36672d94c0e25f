# Default values see earlier parameters
use v5.36;
sub f($x, $y = $x * 2, $z = $x + $y) { "$x $y $z" }
say f(1); say f(1, 5); say f(1, 5, 0);
# expect: 1 2 3
# expect: 1 5 6
# expect: 1 5 0
