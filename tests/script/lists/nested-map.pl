# map in map keeps $_ apart
print join(" ", map { my $x = $_; map { "$x$_" } 1 .. 2 } 'a', 'b'), "\n";
print join(",", map { my $n = $_; grep { $_ % $n == 0 } 1 .. 6 } 2, 3), "\n";
# expect: a1 a2 b1 b2
# expect: 2,4,6,3,6
