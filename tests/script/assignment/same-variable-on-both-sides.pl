# my @a = (@a, x) pattern and self reference
my @a = (1);
@a = (@a, 2);
push @a, @a;
@a = map { $_ + 1 } @a;
print "@a\n";
my %h = (a => 1);
%h = (%h, b => 2);
print join(",", sort keys %h), "\n";
# expect: 2 3 2 3
# expect: a,b
