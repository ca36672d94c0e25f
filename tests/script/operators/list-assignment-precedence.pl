# = against , and the low operators
my @a = (1, 2, 3);
my $x = my $y = 4, 5;
my $n = () = @a;
my ($p) = @a or die;
print "$x $y $n $p\n";
# expect: 4 4 3 1
