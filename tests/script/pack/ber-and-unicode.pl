# w and U and W
print unpack("H*", pack("w*", 1, 128, 16384)), " ", join(",", unpack("w*", pack("w*", 300, 5))), "\n";
my $u = pack("U", 0x263a); print length $u, " ", ord $u, " ", utf8::is_utf8($u) ? 1 : 0, "\n";
print join(",", unpack("U*", "\x{e9}\x{263a}")), " ", length pack("W", 300), "\n";
print unpack("H*", pack("C0U", 0xe9)), "\n";
# expect: 018100818000 300,5
# expect: 1 9786 1
# expect: 233,9786 1
# expect: c3a9
