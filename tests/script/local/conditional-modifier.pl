# local in a statement modifier lives in the block around it
our $x = 1;
{ local $x = 2 if 1; print "$x\n"; }
print "$x\n";
# expect: 2
# expect: 1
