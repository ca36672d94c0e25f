# Groups in parentheses
print unpack("H*", pack("(C n)2", 1, 2, 3, 4)), "\n";
print join(",", unpack("(A2)*", "aabbcc")), "\n";
print join("|", map { "@$_" } [unpack("(a1 x)3", "a-b-c-")]), "\n";
# expect: 010002030004
# expect: aa,bb,cc
# expect: a b c
