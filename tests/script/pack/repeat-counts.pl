# Counts and * on numbers
print join(",", unpack("C*", pack("C3", 1, 2, 3))), "\n";
print length(pack("L4", 1, 2)), " ", join(",", unpack("n2 C", pack("n2 C", 1, 2, 3))), "\n";
print unpack("%32C*", "abc"), "\n";
# expect: 1,2,3
# expect: 16 1,2,3
# expect: 294
