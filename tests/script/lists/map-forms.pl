# map with block and expression
print join(",", map { $_ * 2 } 1 .. 3), " ", join(",", map($_ + 1, 1, 2)), " ", join(",", map { ($_, -$_) } 1, 2), " ", scalar(map { ($_) x 2 } 1, 2), "\n";
# expect: 2,4,6 2,3 1,-1,2,-2 4
