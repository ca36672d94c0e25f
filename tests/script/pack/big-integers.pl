# Q and j at their limits
print join(",", unpack("Q q", pack("Q q", 18446744073709551615, -9223372036854775808))), "\n";
print join(",", unpack("J j", pack("J j", ~0, -1))), "\n";
# expect: 18446744073709551615,-9223372036854775808
# expect: 18446744073709551615,-1
