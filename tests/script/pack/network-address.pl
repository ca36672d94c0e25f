# An address as four bytes
my $a = pack("C4", 127, 0, 0, 1);
print join(".", unpack("C4", $a)), " ", unpack("N", $a), " ", sprintf("%vd", $a), "\n";
# expect: 127.0.0.1 2130706433 127.0.0.1
