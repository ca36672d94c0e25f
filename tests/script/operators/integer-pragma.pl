# use integer truncates
use integer;
print 7 / 2, " ", -7 / 2, " ", -7 % 3, " ", 10 / 3 * 3, "\n";
print ~0, " ", 9223372036854775807 + 1, "\n";
# expect: 3 -3 -1 9
# expect: -1 -9223372036854775808
