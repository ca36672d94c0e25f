# Exponents make doubles that print as integers when they fit
print 1e3, "\n";
print 1E-3, "\n";
print 1.5e+2, "\n";
print 1e15, "\n";
print 1e16, "\n";
print 1e100, "\n";
# expect: 1000
# expect: 0.001
# expect: 150
# expect: 1e+15
# expect: 1e+16
# expect: 1e+100
