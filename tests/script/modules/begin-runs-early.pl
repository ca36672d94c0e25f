# BEGIN runs before the rest is parsed
print "second $x\n";
BEGIN { $x = 1; print "first\n" }
our $y = 5;
BEGIN { print defined $y ? "def\n" : "undef\n" }
# expect: first
# expect: undef
# expect: second 1
