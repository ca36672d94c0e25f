# == on strings with blanks and exponents
print "1.0" == 1 ? 1 : 0, " 1" == 1 ? 1 : 0, "1e1" == 10 ? 1 : 0, "0x1" == 0 ? 1 : 0, "1.0" eq 1 ? 1 : 0, "\n";
# expect: 11110
