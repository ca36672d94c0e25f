# $x = @a, ($x) = @a, $x = $a[...]
my @a = (7, 8);
my $n = @a;
my ($f) = @a;
my $l = $a[-1];
print "$n $f $l ", "@a[0,1]", " ", scalar(@a), "\n";
# expect: 2 7 8 7 8 2
