# int(a / b) and the remainder
my ($n, $d) = (17, 5); print int($n / $d), " ", $n % $d, " ", int(-$n / $d), " ", -$n % $d, "\n";
# expect: 3 2 -3 3
