# The four operations and their results
print 7 + 3, " ", 7 - 3, " ", 7 * 3, " ", 7 / 2, " ", 6 / 3, "\n";
print 10 / 3, " ", 1 / 7, " ", -7 / 2, "\n";
# expect: 10 4 21 3.5 2
# expect: 3.33333333333333 0.142857142857143 -3.5
