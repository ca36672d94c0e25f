# a A Z with counts and *
print join("|", map { unpack("H*", $_) } pack("a5", "abc"), pack("A5", "abc"), pack("Z5", "abc"), pack("Z3", "abc"), pack("a*", "abc"), pack("Z*", "abc"), pack("a", "abc")), "\n";
print join("|", map { unpack "H*", $_ } unpack("a5", "ab\0c d"), unpack("A5", "ab   "), unpack("Z5", "ab\0cd")), "\n";
# expect: 6162630000|6162632020|6162630000|616200|616263|61626300|61
# expect: 6162006320|6162|6162
