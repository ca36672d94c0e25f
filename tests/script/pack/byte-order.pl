# n N v V and the < > modifiers
print unpack("H*", pack("n N v V", 0x1234, 0x12345678, 0x1234, 0x12345678)), "\n";
print unpack("H*", pack("S> S< L> L< Q>", 1, 1, 1, 1, 1)), "\n";
print join(",", unpack("n N v V", pack("n N v V", 1, 2, 3, 4))), "\n";
# expect: 123412345678341278563412
# expect: 0001010000000001010000000000000000000001
# expect: 1,2,3,4
