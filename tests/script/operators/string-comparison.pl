# The string comparisons
print join(",", map { $_ ? 1 : 0 } "a" lt "b", "a" le "a", "B" gt "a", "b" ge "b", "1.0" eq "1", "x" ne "y"), "\n";
print "a" cmp "b", " ", "b" cmp "a", " ", "a" cmp "a", " ", "a" cmp "aa", " ", 10 cmp 9, "\n";
# expect: 1,1,0,1,0,1
# expect: -1 1 0 -1 -1
