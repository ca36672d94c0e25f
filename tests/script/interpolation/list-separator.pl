# $" joins arrays in strings
my @a = (1, 2, 3);
$" = "-";
print "@a\n";
{ local $" = ", "; print "@a[0,1]\n"; }
# expect: 1-2-3
# expect: 1, 2
