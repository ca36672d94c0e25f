# Hexadecimal literals
print 0xff, "\n";
print 0XFF, "\n";
print 0xdead_beef, "\n";
# expect: 255
# expect: 255
# expect: 3735928559
