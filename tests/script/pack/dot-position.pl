# . moves to a computed offset
print unpack("H*", pack("a . a", "x", 4, "y")), "\n";
print join(",", unpack("a2 . a", "abcd")), "\n";
# expect: 7800000079
# expect: ab,2,c
