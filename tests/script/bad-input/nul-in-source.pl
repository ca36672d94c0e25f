# A NUL and control characters in a string of the program
my $s = eval "'a\0b'"; print length $s, "\n";
my $t = eval "\"x\ty\""; print length $t, "\n";
# expect: 3
# expect: 3
