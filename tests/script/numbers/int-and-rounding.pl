# int, sprintf and adding a half
print int(2.5 + 0.5), " ", sprintf("%.0f", 2.5), " ", int(-3.7), " ", int(1e10 / 3), " ", int(19.99 * 100), "\n";
# expect: 3 2 -3 3333333333 1998
