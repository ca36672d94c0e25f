# A slice in foreach aliases its elements
my @a = (1 .. 4);
$_ *= 10 for @a[1, 2];
print "@a\n";
my %h = (a => 1, b => 2);
$_++ for @h{qw(a b)};
print "$h{a}$h{b}\n";
# expect: 1 20 30 4
# expect: 23
