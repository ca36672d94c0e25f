# f and d
print join(",", unpack("f d", pack("f d", 1.5, 3.25))), "\n";
print unpack("H*", pack("d>", 1)), " ", unpack("H*", pack("f<", -2)), "\n";
print unpack("f", pack("f", 0.1)), "\n";
# expect: 1.5,3.25
# expect: 3ff0000000000000 000000c0
# expect: 0.100000001490116
