# x X @
print unpack("H*", pack("C x2 C", 1, 2)), " ", unpack("H*", pack("C C X C", 1, 2, 3)), " ", unpack("H*", pack('C @4 C', 1, 2)), "\n";
print join(",", unpack("C x2 C", "\1\0\0\2")), " ", join(",", unpack('@2 C', "\1\2\3")), "\n";
print unpack("H*", pack("C x!4 C", 1, 2)), "\n";
# expect: 01000002 0103 0100000002
# expect: 1,2 3
# expect: 0100000002
