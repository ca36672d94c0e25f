# Overlapping left and right sides
my @a = (1, 2, 3);
@a[0, 1, 2] = @a[2, 0, 1];
print "@a\n";
(@a) = (0, @a);
print "@a\n";
my ($x, $y, $z) = (1, 2, 3);
($x, $y, $z) = ($z, $x, $y);
print "$x$y$z\n";
# expect: 3 1 2
# expect: 0 3 1 2
# expect: 312
