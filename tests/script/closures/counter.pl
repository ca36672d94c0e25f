# A closure keeps its variable
sub counter { my $n = shift; return sub { $n++ } }
my ($p, $q) = (counter(1), counter(10));
print $p->(), $p->(), $q->(), $p->(), $q->(), "\n";
# expect: 1210311
