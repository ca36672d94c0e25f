# Right sides are copied before the left is set
my ($x, $y) = (1, 2);
sub both { ($x, $y) } ($y, $x) = both();
print "$x$y ";
my @a = (1, 2, 3);
($a[0], @a) = @a;
print "@a ";
my %h = (a => 1, b => 2);
($h{a}, $h{b}) = @h{qw(b a)};
print "$h{a}$h{b} ";
(my ($p), @a) = reverse @a;
print "$p@a\n";
# expect: 21 2 3 21 32
