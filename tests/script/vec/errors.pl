# Illegal widths and offsets
my $s = "abc";
eval { vec($s, 0, 3) }; print $@;
eval { vec($s, -1, 8) = 1 }; print $@;
eval { vec($s, 0, 0) }; print $@;
# expect: Illegal number of bits in vec at vec/errors.pl line 3.
# expect: Negative offset to vec in lvalue context at vec/errors.pl line 4.
# expect: Illegal number of bits in vec at vec/errors.pl line 5.
