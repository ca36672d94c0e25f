# local $x = $x keeps the value
our $x = 5;
{ local $x = $x; $x++; print "$x\n"; }
print "$x\n";
# expect: 6
# expect: 5
