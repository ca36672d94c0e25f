# Blanks and comments in templates
print unpack("H*", pack("C # one\n C", 1, 2)), "\n";
my $n = 2;
print unpack("H*", pack("C$n", 1, 2)), " ", unpack("H*", pack("C[2]", 3, 4)), " ", unpack("H*", pack("x[N]")), "\n";
# expect: 0102
# expect: 0102 0304 00000000
