# vec as an lvalue extends the string
my $v = '';
vec($v, 0, 8) = 65;
vec($v, 1, 8) = 66;
vec($v, 3, 4) |= 1;
print length($v), " ", unpack("b*", $v), "\n";
# expect: 2 1000001001001010
