# Each call makes its own variables
sub make { my $n = 0; return (sub { ++$n }, sub { $n }) }
my ($i1, $g1) = make(); my ($i2, $g2) = make();
$i1->(); $i1->(); $i2->(); print $g1->(), $g2->(), "\n";
# expect: 21
