# 1..3 is a range, 1.5.2 a v-string, 1 .2 a concatenation
print join(",", 1..3), "\n";
print 1 .2, "\n";
print 1 . 2, "\n";
print length(1.5.2), "\n";
# expect: 1,2,3
# expect: 12
# expect: 12
# expect: 3
