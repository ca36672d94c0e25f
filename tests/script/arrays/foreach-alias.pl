# Loops modify the array through the variable
my @a = (1, 2, 3);
$_ *= 2 for @a;
for my $x (@a) { $x++ }
print "@a\n";
# expect: 3 5 7
