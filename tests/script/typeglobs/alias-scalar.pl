# *a = \$b makes a name for the same scalar
our ($alias, $x) = (0, 1);
*alias = \$x;
$alias = 5;
print "$x\n";
# expect: 5
