# Counts from interpolation and * in the middle
my ($n, $t) = (3, "n"); print unpack("H*", pack("$t$n", 1, 2, 3)), " ", unpack("H*", pack("a* C", "ab", 7)), " ", join(",", unpack("a2 X2 a1 a*", "abc")), "\n";
# expect: 000100020003 616207 ab,a,bc
