# $#a on the left with operators
my @a = (1, 2, 3);
$#a -= 1;
print "@a\n";
my $r = \$#a;
$$r = 0;
print "@a\n";
# expect: 1 2
# expect: 1
