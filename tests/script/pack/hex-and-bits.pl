# h H b B
print pack("H4", "4142"), pack("h4", "1424"), pack("B8", "01000001"), pack("b8", "10000010"), "\n";
print unpack("H*", "AB"), " ", unpack("h*", "AB"), " ", unpack("B8", "A"), " ", unpack("b*", "AB"), " ", unpack("B4", "A"), "\n";
# expect: ABABAA
# expect: 4142 1424 01000001 1000001001000010 0100
