# A slice of a hash
my %h = (a => 1, b => 2, c => 3);
print "@h{'a','c'} @h{qw(b)}\n";
my @k = qw(c a);
print "@h{@k}\n";
# expect: 1 3 2
# expect: 3 1
