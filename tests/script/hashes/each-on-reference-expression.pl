# each and keys on a dereferenced expression
my $r = { k => 'v' };
while (my ($k, $v) = each %$r) { print "$k=$v\n" }
print join(",", keys %{ { x => 1 } }), "\n";
# expect: k=v
# expect: x
