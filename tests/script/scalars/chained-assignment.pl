# Assignment is right associative and an lvalue
my ($x, $y);
$x = $y = 5;
($x += 2) *= 3;
print "$x $y\n";
# expect: 21 5
