# Elements by index
my @a = (10, 20, 30);
print $a[0], " ", $a[2], "\n";
$a[1] = 'x';
print "@a\n";
# expect: 10 30
# expect: 10 x 30
