# 64-bit groups and shared bytes
my $v = '';
vec($v, 0, 64) = 18446744073709551615;
print length $v, " ", vec($v, 0, 64), " ", vec($v, 1, 32), "\n";
vec($v, 1, 4) = 0; print unpack("H2", $v), "\n";
# expect: 8 18446744073709551615 4294967295
# expect: 0f
