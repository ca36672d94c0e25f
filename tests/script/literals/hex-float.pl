# Hexadecimal floats need a p exponent
print 0x1p4, "\n";
print 0x1.8p1, "\n";
print 0x.8p0, "\n";
# expect: 16
# expect: 3
# expect: 0.5
