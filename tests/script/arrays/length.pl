# scalar(@a) and $#a
my @a = (1, 2, 3);
my $n = @a;
print "$n ", scalar(@a), " $#a ", @a + 0, "\n";
my @e;
print scalar(@e), " $#e\n";
# expect: 3 3 2 3
# expect: 0 -1
