# Decimal integer literals print as they are
print 0, "\n";
print 42, "\n";
print 1234567890, "\n";
# expect: 0
# expect: 42
# expect: 1234567890
