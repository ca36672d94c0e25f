# local without a value is undef
our $x = 1;
{ local $x; print defined $x ? "def" : "undef", "\n"; }
print "$x\n";
# expect: undef
# expect: 1
