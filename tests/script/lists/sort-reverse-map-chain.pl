# Chains read right to left
print join(",", map { $_ * 10 } sort { $a <=> $b } grep { $_ % 2 } reverse 1 .. 6), "\n";
# expect: 10,30,50
