# (&@) takes a block like grep
sub apply(&@) { my $c = shift; map { $c->($_) } @_ }
print join(",", apply { $_[0] * 2 } 1, 2, 3), "\n";
print join(",", apply(sub { $_[0] + 1 }, 1)), "\n";
# expect: 2,4,6
# expect: 2
