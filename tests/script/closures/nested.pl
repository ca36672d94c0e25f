# Closures in closures
my $add = sub { my $x = shift; sub { my $y = shift; sub { $x + $y + shift } } };
print $add->(1)->(2)->(3), "\n";
# expect: 6
