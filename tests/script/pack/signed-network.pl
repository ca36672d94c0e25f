# n! and N! and signed values
print join(",", unpack("n! v! N!", pack("n! v! N!", -1, -2, -3))), "\n";
print join(",", unpack("s l q", pack("s l q", -5, -6, -7))), "\n";
# expect: -1,-2,-3
# expect: -5,-6,-7
