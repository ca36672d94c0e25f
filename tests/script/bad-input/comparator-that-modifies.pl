# A comparator that changes the array
my @a = (3, 1, 2);
my @s = sort { my $r = $a <=> $b; $r } @a;
print "@s\n";
my @x = (2, 1);
eval { @x = sort { push @x, 9 if @x < 5; $a <=> $b } @x };
print "survived\n";
# expect: 1 2 3
# expect: survived
