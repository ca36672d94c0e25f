# % takes the sign of the right operand
print 7 % 3, " ", -7 % 3, " ", 7 % -3, " ", -7 % -3, "\n";
print 7.9 % 3.9, " ", -7.5 % 2, "\n";
print 18446744073709551615 % 10, " ", 1e20 % 7, "\n";
# expect: 1 2 -2 -1
# expect: 1 1
# expect: 5 2
