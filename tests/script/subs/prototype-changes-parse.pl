# A prototype declared later does not matter, & and () after names do
sub noargs() { 7 }
my @l = (noargs + 1, noargs, -noargs);
print "@l\n";
sub unary($) { "u($_[0])" }
my @m = (unary 1, 2); print "@m\n";
print unary(3) . "x", " ", unary 4 . "y", "\n";
# expect: 8 7 -7
# expect: u(1) 2
# expect: u(3)x u(4y)
