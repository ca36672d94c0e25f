# S n a4 x8 as an address is laid out
my $a = pack "S n a4 x8", 2, 80, pack "C4", 127, 0, 0, 1; print length $a, " ", join(",", unpack("S n C4", $a)), "\n";
# expect: 16 2,80,127,0,0,1
