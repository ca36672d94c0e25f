# local gives a new value until the block ends
our $x = 1;
sub show { print "$x\n" }
{ local $x = 2; show(); }
show();
# expect: 2
# expect: 1
