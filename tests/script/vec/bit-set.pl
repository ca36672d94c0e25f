# A set of small numbers
my $set = '';
vec($set, $_, 1) = 1 for 1, 3, 5;
print join(",", grep { vec($set, $_, 1) } 0 .. 7), " ", unpack("b8", $set), " ", unpack("%32b*", $set), "\n";
# expect: 1,3,5 01010100 3
