# No trailing zeros and no point
print 1.10, " ", 2.0, " ", 1.0e3, " ", 0.50, " ", -0.25, " ", 100.0, "\n";
# expect: 1.1 2 1000 0.5 -0.25 100
