# Binary literals
print 0b1010, "\n";
print 0B1111_0000, "\n";
# expect: 10
# expect: 240
