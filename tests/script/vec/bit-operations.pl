# & | ~ on vectors
my ($x, $y) = ('', '');
vec($x, 1, 1) = 1; vec($x, 2, 1) = 1; vec($y, 2, 1) = 1;
print unpack("b8", $x & $y), " ", unpack("b8", $x | $y), " ", unpack("b8", $x ^ $y), "\n";
# expect: 00100000 01100000 01000000
