# Writing extends with zero bytes
my $v = '';
vec($v, 3, 8) = 1;
print length $v, " ", unpack("H*", $v), "\n";
vec($v, 0, 32) = 0x41424344; print "$v\n";
# expect: 4 00000001
# expect: ABCD
