# x= on scalars and lists
my $s = "ab";
$s x= 2;
print "$s\n";
my @a = (1, 2);
@a = (@a) x 2;
print "@a\n";
# expect: abab
# expect: 1 2 1 2
