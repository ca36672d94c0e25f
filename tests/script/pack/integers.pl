# Bytes, shorts, longs and quads
print unpack("H*", pack("C c S s L l Q q", 255, -1, 65535, -2, 4294967295, -3, 1, -4)), "\n";
# expect: fffffffffefffffffffffdffffff0100000000000000fcffffffffffffff
