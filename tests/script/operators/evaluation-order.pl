# Operands are evaluated left to right
sub f { print "f$_[0] "; $_[0] }
my $x = f(1) + f(2) * f(3);
print "= $x\n";
my @l = (f(1), f(2)); print "\n";
# expect: f1 f2 f3 = 7
# expect: f1 f2 
