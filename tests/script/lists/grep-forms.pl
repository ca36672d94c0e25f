# grep with block, expression and count
print join(",", grep { $_ > 1 } 1 .. 3), " ", join(",", grep(/a/, "ab", "b")), " ", scalar(grep { $_ } 0, 1, 2), " ", join(",", grep { !($_ & 1) } 1 .. 6), "\n";
# expect: 2,3 ab 2 2,4,6
