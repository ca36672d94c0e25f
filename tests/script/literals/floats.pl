# Floating point literals are printed shortest first
print 1.5, "\n";
print 1.50, "\n";
print .5, "\n";
print 1., "\n";
print 3.14159, "\n";
# expect: 1.5
# expect: 1.5
# expect: 0.5
# expect: 1
# expect: 3.14159
