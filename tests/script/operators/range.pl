# .. makes lists of integers
print join(",", 1 .. 5), "\n";
print join(",", -2 .. 2), "\n";
print join(",", 5 .. 1), "|\n";
print join(",", 1.9 .. 4.9), "\n";
# expect: 1,2,3,4,5
# expect: -2,-1,0,1,2
# expect: |
# expect: 1,2,3,4
