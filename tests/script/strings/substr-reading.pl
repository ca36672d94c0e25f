# substr with offsets and negative values
my $s = "abcdef";
print join("|", substr($s, 2), substr($s, 1, 3), substr($s, -2), substr($s, -4, 2), substr($s, 1, -1), substr($s, 6), substr($s, 2, 0)), "\n";
no warnings; print defined substr($s, 7) ? 1 : "undef", " ", substr($s, -10, 6), "\n";
# expect: cdef|bcd|ef|cd|bcde||
# expect: undef ab
