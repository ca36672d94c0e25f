# int truncates toward zero
print int(7.9), " ", int(-7.9), " ", int("12abc"), " ", int(1e20), " ", int(-0.5), "\n";
# expect: 7 -7 12 1e+20 0
