# U0 and C0 switch
my $s = pack("U0 C*", 0xe2, 0x98, 0xba);
print length $s, " ", ord $s, "\n";
print join(",", unpack("U0 C*", "\x{263a}")), " ", join(",", unpack("C0 W*", "\x{263a}")), "\n";
# expect: 1 9786
# expect: 226,152,186 9786
