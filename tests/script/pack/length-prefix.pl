# A length before the item
print unpack("H*", pack("n/a*", "abc")), "\n";
print join(",", unpack("C/a C", "\3abcd")), "\n";
print join(",", unpack("n/a* a", "\0\2xyz")), "\n";
# expect: 0003616263
# expect: abc,100
# expect: xy,z
