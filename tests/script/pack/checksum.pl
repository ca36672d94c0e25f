# % sums bits
print unpack("%8C*", "\xff\x02"), " ", unpack("%32b*", "\x07\x01"), " ", unpack("%16n*", pack("n*", 65535, 3)), "\n";
# expect: 1 4 2
