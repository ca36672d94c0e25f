# The numeric comparisons
print join(",", map { $_ ? 1 : 0 } 1 < 2, 2 <= 2, 3 > 4, 3 >= 3, 1 == 1.0, 1 != 2), "\n";
print 1 <=> 2, " ", 2 <=> 1, " ", 2 <=> 2, "\n";
print "10" == 10.0 ? "eq" : "ne", " ", "abc" == 0 ? "eq" : "ne", "\n";
# expect: 1,1,0,1,1,1
# expect: -1 1 0
# expect: eq eq
