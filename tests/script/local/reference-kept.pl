# A reference taken before local keeps the old value
our $x = 1;
my $r = \$x;
{ local $x = 2; print "$$r $x\n"; }
print "$$r $x\n";
# expect: 1 2
# expect: 1 1
