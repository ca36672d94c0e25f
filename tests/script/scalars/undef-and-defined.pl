# undef clears, defined asks
my $x = 0;
print defined $x ? "def" : "undef", "\n";
undef $x;
print defined $x ? "def" : "undef", "\n";
my $y;
print defined($y) ? 1 : 0, "\n";
# expect: def
# expect: undef
# expect: 0
