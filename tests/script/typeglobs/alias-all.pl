# *a = *b shares every slot
our $x1 = 1; our @x1 = (2, 3); our %x1 = (k => 4);
sub x1 { "sub" }
*y1 = *x1;
our ($y1, @y1, %y1);
print "$y1 @y1 $y1{k} ", y1(), "\n";
# expect: 1 2 3 4 sub
