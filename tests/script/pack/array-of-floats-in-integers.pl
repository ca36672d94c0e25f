# Fractions are cut
print join(",", unpack("C s", pack("C s", 3.9, -2.9))), "\n";
# expect: 3,-2
